package org.quibble.examples.input;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.quibble.text.Document;

/**
 * A document and the file that its text stands in.
 *
 * @param document the document
 * @param file the file as its user named it, or where its stripped text was saved
 * @param member the document's id if it is one of many in the file, or {@code null} if the file is
 *     the document
 */
public record Source(Document document, String file, @Nullable String member) {

  public Source {
    requireNonNull(document, "document");
    requireNonNull(file, "file");
  }

  /** Returns the words that people find the document by: the file, and which of its documents. */
  public String path() {
    return member == null ? file : file + "#" + member;
  }
}

package org.quibble.text;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim comes from: all that is known of a document but its text, so that claims can
 * outlive the text that they were read in.
 *
 * @param document the document's id, never empty
 * @param language BCP 47 tag, or {@code null} if it is to be detected
 * @param published day of publication, or {@code null} if unknown
 * @param source who published it, or {@code null} if unknown
 * @param collection name of the set of documents that are checked against each other, or {@code
 *     null}; documents without one form one collection
 */
public record Origin(
    String document,
    @Nullable String language,
    @Nullable LocalDate published,
    @Nullable String source,
    @Nullable String collection)
    implements Serializable {

  public Origin {
    requireNonNull(document, "document");
    if (document.isEmpty()) {
      throw new IllegalArgumentException("a document's id must not be empty");
    }
  }
}

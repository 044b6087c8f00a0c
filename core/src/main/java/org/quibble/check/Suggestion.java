package org.quibble.check;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.quibble.text.Span;

/**
 * What may have been meant, for a person to choose. Never applied by itself.
 *
 * @param document the document's id
 * @param span the place to replace
 * @param replacement the text to stand there
 */
public record Suggestion(String document, Span span, String replacement) implements Serializable {

  public Suggestion {
    requireNonNull(document, "document");
    requireNonNull(span, "span");
    requireNonNull(replacement, "replacement");
  }
}

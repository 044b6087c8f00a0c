package org.quibble.text;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A sentence's place and language.
 *
 * @param span its place in the document
 * @param language BCP 47 tag
 */
public record Sentence(Span span, String language) implements Serializable {

  public Sentence {
    requireNonNull(span, "span");
    requireNonNull(language, "language");
  }
}

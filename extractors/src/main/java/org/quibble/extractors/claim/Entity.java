package org.quibble.extractors.claim;

import org.jspecify.annotations.Nullable;
import org.quibble.claim.Subject;
import org.quibble.claim.Subject.Basis;
import org.quibble.text.Span;

/**
 * A thing that a text speaks of, at one of the places where it does.
 *
 * @param name its name, or the words that describe it
 * @param text how it is called at the place
 * @param span the place
 * @param basis what the name rests on
 */
record Entity(String name, String text, Span span, Basis basis) {

  Entity named(@Nullable String other, Basis otherBasis) {
    return other == null ? this : new Entity(other, text, span, otherBasis);
  }

  Subject subject() {
    return new Subject(name, text, span, basis);
  }
}

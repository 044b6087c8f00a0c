package org.quibble.claim;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.quibble.quantity.Unit;
import org.quibble.text.Span;

/**
 * A place in a text that was read as a quantity: currency, digits or number words, scale word, and
 * unit or counted noun, without the words that modify it.
 *
 * @param span the place, in the document's UTF-16 code units
 * @param text the text there, as printed
 * @param reading the quantity or quantities read, or why none was
 * @param unit what it is counted in; of a garbled figure too
 * @param rule the name of the rule that read it
 */
public record Mention(Span span, String text, Reading reading, Unit unit, String rule)
    implements Serializable {

  public Mention {
    requireNonNull(span, "span");
    requireNonNull(text, "text");
    requireNonNull(reading, "reading");
    requireNonNull(unit, "unit");
    requireNonNull(rule, "rule");
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("a span of " + span.length() + " can't hold: " + text);
    }
  }
}

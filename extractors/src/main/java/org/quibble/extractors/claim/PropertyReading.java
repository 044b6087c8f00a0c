package org.quibble.extractors.claim;

import org.jspecify.annotations.Nullable;
import org.quibble.claim.Property;

/**
 * What a figure measures, and where the words for it stand.
 *
 * @param name a short noun phrase
 * @param text the words of the text
 * @param concept its concept, or null
 * @param phrase the noun phrase that it was read from, whose possessor is then the subject; or null
 * @param source what the reading rests on
 */
record PropertyReading(
    String name,
    String text,
    @Nullable String concept,
    @Nullable NounPhrase phrase,
    Source source) {

  /** What a property was read from. */
  enum Source {
    /** A noun that the figure belongs to: "a debt of 5", "a 5 million loss". */
    NOUN,
    /** The whole that the figure is a share of. */
    WHOLE,
    /** The object of a verb of change: "cut its costs by 5". */
    OBJECT,
    /** The subject of the clause: "sales rose by 5". */
    SUBJECT,
    /** The verb: "costs 5". */
    VERB,
    /** The counted noun: "5 engineers". */
    COUNTED,
    /** The unit: kilometres measure lengths. */
    UNIT,
    /** The thing that the figure describes: "a $5,000 bike". */
    ATTRIBUTE
  }

  Property property() {
    return new Property(name, text, concept);
  }
}

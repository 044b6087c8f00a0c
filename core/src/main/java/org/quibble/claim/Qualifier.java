package org.quibble.claim;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Locale;

/**
 * Something that limits what a claim says: "in Canada", "before tax", "like-for-like". Two claims
 * with different values of one key don't speak of the same thing.
 *
 * @param key what is limited
 * @param value to what: a normal form where the language tables have one, else the words themselves
 */
public record Qualifier(Key key, String value) implements Serializable {

  public Qualifier {
    requireNonNull(key, "key");
    requireNonNull(value, "value");
  }

  /** What a claim can be limited in. */
  public enum Key {
    /** Where: a country, a town. */
    PLACE,
    /** A part of the subject: a division, a product line, a group of people. */
    SEGMENT,
    /** How it was reckoned: like-for-like, adjusted, real, constant currency. */
    BASIS,
    /** Before or after tax or costs: gross, net. */
    DEDUCTION,
    /** Part of a whole time: monthly, cumulative, so far. */
    EXTENT_OF_TIME,
    /** Highest, average, lowest, first, last. */
    STATISTIC,
    /** An earlier or later state of the same thing: "at first", "now", "originally". */
    VERSION;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}

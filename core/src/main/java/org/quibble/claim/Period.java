package org.quibble.claim;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The time that a figure is about.
 *
 * @param start its first day
 * @param end its last day, not before the first
 * @param text the words of the text that say so
 */
public record Period(LocalDate start, LocalDate end, String text) implements Serializable {

  public Period {
    requireNonNull(start, "start");
    requireNonNull(end, "end");
    requireNonNull(text, "text");
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(
          "a period that ends before it starts: " + start + ".." + end);
    }
  }

  /** Whether both are the same days, whatever words they were said in. */
  public boolean sameDays(Period other) {
    return start.equals(other.start) && end.equals(other.end);
  }

  /** Whether they share a day. */
  public boolean overlaps(Period other) {
    return !end.isBefore(other.start) && !other.end.isBefore(start);
  }
}

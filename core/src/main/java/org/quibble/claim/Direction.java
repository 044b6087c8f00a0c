package org.quibble.claim;

import java.util.Locale;

/** Whether a thing is said to rise or to fall. */
public enum Direction {
  UP,
  DOWN;

  /** Returns the value of {@code direction} in the JSON formats. */
  public String formatName() {
    return name().toLowerCase(Locale.ROOT);
  }
}

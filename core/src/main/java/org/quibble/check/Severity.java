package org.quibble.check;

import java.util.Locale;

/** How sure it is that something is wrong, the surest first. */
public enum Severity {
  /** Cannot be right as printed. */
  ERROR,
  /** An editor should look. */
  WARNING,
  /** Worth knowing; not counted as an alarm. */
  NOTE;

  /** Returns the next lower severity; a note stays one. */
  public Severity lower() {
    return this == ERROR ? WARNING : NOTE;
  }

  /** Whether this is as severe as the other or more so. */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }

  /** Returns the value of {@code severity} in the JSON formats. */
  public String formatName() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package org.quibble.claim;

import java.util.Locale;

/** Whether a figure is said to be so, or to become, be meant, be possible or not be so. */
public enum Modality {
  REPORTED,
  FORECAST,
  PLAN,
  HYPOTHETICAL,
  NEGATED;

  /** Returns the value of {@code modality} in the JSON formats. */
  public String formatName() {
    return name().toLowerCase(Locale.ROOT);
  }
}

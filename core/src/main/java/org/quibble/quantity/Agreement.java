package org.quibble.quantity;

/** Whether two printed quantities can state one amount, from surely to surely not. */
public enum Agreement {

  /** The same number is printed. */
  SAME,

  /** Different numbers that one amount can round to, or bounds that one amount can keep. */
  COMPATIBLE,

  /**
   * Numbers more than 5 % apart that meet only at the edge of the coarser one's rounding: 6 million
   * is 5.5 million only if that was rounded up.
   */
  AT_THE_EDGE,

  /** No amount rounds to both, but one that was cut off or rounded up could. */
  APART_UNLESS_CUT_OFF,

  /** No amount can be stated as both. */
  APART;

  /** Whether the two can't both be right, however they were rounded to the nearest. */
  public boolean isConflict() {
    return compareTo(APART_UNLESS_CUT_OFF) >= 0;
  }
}

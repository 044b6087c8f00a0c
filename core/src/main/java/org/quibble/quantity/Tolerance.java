package org.quibble.quantity;

import java.math.BigDecimal;

/** How much a printed figure may be off from what it stands for. */
public enum Tolerance {

  /** Rounded to the nearest: half of one in the last place. */
  STRICT("0.5"),

  /** Cut off or rounded up too: one in the last place, and all final zeros may be rounding. */
  ROBUST("1");

  private final BigDecimal ofTheLastPlace;

  Tolerance(String ofTheLastPlace) {
    this.ofTheLastPlace = new BigDecimal(ofTheLastPlace);
  }

  /** Returns the part of the last place's size that a figure may be off. */
  public BigDecimal ofTheLastPlace() {
    return ofTheLastPlace;
  }
}

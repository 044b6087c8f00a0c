package org.quibble.quantity;

import java.math.BigDecimal;

/**
 * Two quantities of one unit held against each other. The rules and the counts that they rest on
 * are in {@code docs/tolerance.md}.
 *
 * @param one a quantity
 * @param two another, in the same unit
 * @param sameScale whether both were printed in that unit, so that equal places mean equal
 *     precision
 */
record Comparison(Quantity one, Quantity two, boolean sameScale) {

  /** How far apart figures must be for their meeting at an edge to be worth a word. */
  private static final BigDecimal FAR = new BigDecimal("0.05");

  /** The outer part of a rounding interval that counts as its edge. */
  private static final BigDecimal EDGE = new BigDecimal("0.1");

  Agreement agreement() {
    if (isSame()) {
      return Agreement.SAME;
    }
    if (bothBounds()) {
      return bounds();
    }
    if (isHalfOpen()) {
      return touchRobustly() ? Agreement.APART_UNLESS_CUT_OFF : Agreement.APART;
    }
    if (!interval(one, Tolerance.STRICT).overlaps(interval(two, Tolerance.STRICT))) {
      return touchRobustly() ? Agreement.APART_UNLESS_CUT_OFF : Agreement.APART;
    }
    return meetAtTheEdge() ? Agreement.AT_THE_EDGE : Agreement.COMPATIBLE;
  }

  private boolean isSame() {
    return one.modifier() == two.modifier()
        && one.low().compareTo(two.low()) == 0
        && one.high().compareTo(two.high()) == 0;
  }

  private boolean bothBounds() {
    return one.modifier().isBound() && two.modifier().isBound();
  }

  /** "At least 40" and "at least 42" never quarrel; "over 42" and "under 40" do. */
  private Agreement bounds() {
    return interval(one, Tolerance.STRICT).overlaps(interval(two, Tolerance.STRICT))
        ? Agreement.COMPATIBLE
        : Agreement.APART;
  }

  /**
   * Whether both are printed to one last place with nothing beside them: then different digits are
   * different statements, even where the rounding intervals share an end.
   */
  private boolean isHalfOpen() {
    return sameScale
        && one.modifier() == Modifier.EXACT
        && two.modifier() == Modifier.EXACT
        && one.extent().isRange() == two.extent().isRange()
        && unit(one).compareTo(unit(two)) == 0;
  }

  private boolean touchRobustly() {
    return interval(one, Tolerance.ROBUST).overlaps(interval(two, Tolerance.ROBUST))
        && !isHalfOpenAtFullPrecision();
  }

  /** Figures of one precision whose digits differ by more than the last one are no cut-offs. */
  private boolean isHalfOpenAtFullPrecision() {
    return isHalfOpen()
        && haveSameZeros()
        && one.low().subtract(two.low()).abs().compareTo(unit(one)) > 0;
  }

  /** Of 500 and 480 the first may be rounded to hundreds, though nothing says so. */
  private boolean haveSameZeros() {
    return one.extent()
            .low()
            .roundingUnit(Tolerance.ROBUST)
            .compareTo(two.extent().low().roundingUnit(Tolerance.ROBUST))
        == 0;
  }

  private boolean meetAtTheEdge() {
    if (one.modifier() != Modifier.EXACT
        || two.modifier() != Modifier.EXACT
        || one.extent().isRange()
        || two.extent().isRange()
        || unit(one).compareTo(unit(two)) == 0) {
      return false;
    }
    boolean firstIsCoarse = unit(one).compareTo(unit(two)) > 0;
    Quantity coarse = firstIsCoarse ? one : two;
    Quantity fine = firstIsCoarse ? two : one;
    BigDecimal distance = coarse.low().subtract(fine.low()).abs();
    BigDecimal half = unit(coarse).divide(BigDecimal.valueOf(2));
    return distance.compareTo(half.multiply(BigDecimal.ONE.subtract(EDGE))) >= 0
        && distance.compareTo(fine.low().abs().multiply(FAR)) > 0;
  }

  private static BigDecimal unit(Quantity quantity) {
    return quantity.extent().low().roundingUnit(Tolerance.STRICT);
  }

  private static Interval interval(Quantity quantity, Tolerance tolerance) {
    return quantity.interval(tolerance);
  }
}

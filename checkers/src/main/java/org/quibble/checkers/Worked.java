package org.quibble.checkers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.quibble.quantity.Interval;
import org.quibble.quantity.Tolerance;
import org.quibble.quantity.Unit;

/**
 * What a sum over printed figures comes to.
 *
 * @param interval every result that the figures allow
 * @param unit the unit of the result
 */
record Worked(Interval interval, Unit unit) {

  static final BigDecimal HUNDRED = new BigDecimal(100);

  /** Returns how far the result is from a printed interval, 0 if they meet. */
  BigDecimal distanceTo(Interval printed) {
    return gap(interval, printed).max(gap(printed, interval)).max(BigDecimal.ZERO);
  }

  private static BigDecimal gap(Interval lower, Interval higher) {
    return lower.high() == null || higher.low() == null
        ? BigDecimal.ZERO
        : higher.low().subtract(lower.high());
  }

  /**
   * Returns the result in words, with one digit more than the figure that it is held against and
   * rounded outwards, so that it never seems to meet a figure that it misses.
   */
  String inWordsBeside(Term printed) {
    BigDecimal place = printed.quantity().granularity().movePointLeft(1);
    return Wording.range(
        new Interval(
            rounded(interval.low(), place, RoundingMode.FLOOR),
            rounded(interval.high(), place, RoundingMode.CEILING)),
        unit);
  }

  private static @Nullable BigDecimal rounded(
      @Nullable BigDecimal value, BigDecimal place, RoundingMode mode) {
    return value == null ? null : value.divide(place, 0, mode).multiply(place);
  }

  /** Returns what a term can stand for, in words. */
  static String meaning(Term term) {
    return Wording.range(term.interval(Tolerance.STRICT), term.unit());
  }

  /** Returns a printed figure with what it stands for: "“20.8%” stands for 20.75–20.85%". */
  static String standsFor(Term term) {
    return Wording.quoted(term.claim()) + " stands for " + meaning(term);
  }
}

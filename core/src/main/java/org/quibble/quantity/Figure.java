package org.quibble.quantity;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A number as printed: its digits, and what they are multiplied by.
 *
 * <p>"5.50 million" has the digits 5.50 and the scale 1,000,000: the value is 5,500,000 and the
 * last printed digit counts tens of thousands.
 *
 * @param digits the digits as printed, with trailing zeros; may be negative
 * @param scale what a scale word multiplies them by, 1 without one; positive
 * @param exact whether the number is no rounding at all, as a fraction is ("17-1/4")
 */
public record Figure(BigDecimal digits, BigDecimal scale, boolean exact) implements Serializable {

  /**
   * From how many trailing zeros on a whole number is taken to be rounded to them: "12,000" stands
   * for 11,500 to 12,500, "3,600" for itself. Counted on wire copy, see {@code docs/tolerance.md}.
   */
  private static final int ROUNDING_ZEROS = 3;

  public Figure {
    requireNonNull(digits, "digits");
    requireNonNull(scale, "scale");
    if (scale.signum() <= 0) {
      throw new IllegalArgumentException("scale must be positive: " + scale);
    }
  }

  /** Returns the figure printed so, such as "5.50". */
  public static Figure of(String digits) {
    return new Figure(new BigDecimal(digits), BigDecimal.ONE, false);
  }

  /** Returns the figure printed with these digits and no scale word. */
  public static Figure of(BigDecimal digits) {
    return new Figure(digits, BigDecimal.ONE, false);
  }

  /** Returns a figure that is no rounding of anything. */
  public static Figure exactly(BigDecimal value) {
    return new Figure(value, BigDecimal.ONE, true);
  }

  /** Returns this figure with a further scale word behind it. */
  public Figure scaledBy(BigDecimal factor) {
    return new Figure(digits, scale.multiply(factor), exact);
  }

  /** Returns the figure with its sign turned. */
  public Figure negated() {
    return new Figure(digits.negate(), scale, exact);
  }

  /** Returns the number itself. */
  public BigDecimal value() {
    return digits.multiply(scale);
  }

  /** Returns the size of the last printed digit's place, scaled: 100000 for "5.5 million". */
  public BigDecimal granularity() {
    return digits.ulp().multiply(scale);
  }

  /**
   * Returns the unit that the figure is taken to be rounded to: its granularity, or more where a
   * whole number ends in zeros.
   *
   * @param tolerance strict counts zeros from three up, robust every one of them
   */
  public BigDecimal roundingUnit(Tolerance tolerance) {
    int zeros = trailingZeros();
    int least = tolerance == Tolerance.STRICT ? ROUNDING_ZEROS : 1;
    return zeros >= least ? granularity().scaleByPowerOfTen(zeros) : granularity();
  }

  /** Returns all numbers that the figure can stand for: it, if exact, or what rounds to it. */
  public Interval interval(Tolerance tolerance) {
    if (exact) {
      return Interval.of(value());
    }
    return Interval.around(value(), roundingUnit(tolerance).multiply(tolerance.ofTheLastPlace()));
  }

  /**
   * How many zeros a whole number ends in; 0 for one with decimals, which are printed on purpose.
   */
  private int trailingZeros() {
    if (digits.scale() > 0 || digits.signum() == 0) {
      return 0;
    }
    BigDecimal stripped = digits.stripTrailingZeros();
    return digits.scale() - stripped.scale();
  }

  @Override
  public String toString() {
    return value().signum() == 0 ? "0" : value().stripTrailingZeros().toPlainString();
  }
}

package org.quibble.quantity;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All numbers between two ends, the ends included; an end that is {@code null} is open to infinity.
 *
 * <p>Arithmetic returns every result that numbers of the two intervals can have, so a relation that
 * fails on intervals fails for every number that the printed figures can stand for.
 *
 * @param low the lowest number, or {@code null} if there is none
 * @param high the highest number, or {@code null} if there is none
 */
public record Interval(@Nullable BigDecimal low, @Nullable BigDecimal high)
    implements Serializable {

  /** Every number. */
  public static final Interval ALL = new Interval(null, null);

  private static final MathContext DOWN = new MathContext(34, RoundingMode.FLOOR);
  private static final MathContext UP = new MathContext(34, RoundingMode.CEILING);

  public Interval {
    if (low != null && high != null && low.compareTo(high) > 0) {
      throw new IllegalArgumentException("upside down: " + low + ".." + high);
    }
  }

  /** Returns the interval that holds one number. */
  public static Interval of(BigDecimal value) {
    return new Interval(value, value);
  }

  /** Returns the interval from {@code low} to {@code high}. */
  public static Interval of(BigDecimal low, BigDecimal high) {
    return new Interval(requireNonNull(low, "low"), requireNonNull(high, "high"));
  }

  /** Returns the interval that reaches {@code slack} to either side of a number. */
  public static Interval around(BigDecimal value, BigDecimal slack) {
    return new Interval(value.subtract(slack), value.add(slack));
  }

  /** Returns all numbers from {@code low} up. */
  public static Interval atLeast(BigDecimal low) {
    return new Interval(requireNonNull(low, "low"), null);
  }

  /** Returns all numbers up to {@code high}. */
  public static Interval atMost(BigDecimal high) {
    return new Interval(null, requireNonNull(high, "high"));
  }

  /** Whether both ends are known. */
  public boolean isBounded() {
    return low != null && high != null;
  }

  /** Whether the number lies in the interval. */
  public boolean contains(BigDecimal value) {
    return overlaps(of(value));
  }

  /** Whether some number lies in both. */
  public boolean overlaps(Interval other) {
    return !isBelow(other) && !other.isBelow(this);
  }

  /** Whether every number here is lower than every number there. */
  public boolean isBelow(Interval other) {
    return high != null && other.low != null && high.compareTo(other.low) < 0;
  }

  /** Returns the numbers that are in both, which must overlap. */
  public Interval intersection(Interval other) {
    return new Interval(
        low == null || (other.low != null && other.low.compareTo(low) > 0) ? other.low : low,
        high == null || (other.high != null && other.high.compareTo(high) < 0) ? other.high : high);
  }

  /** Returns the interval widened by {@code slack} at either end. */
  public Interval widenedBy(BigDecimal slack) {
    return new Interval(
        low == null ? null : low.subtract(slack), high == null ? null : high.add(slack));
  }

  /** Returns the sums of a number here and a number there. */
  public Interval plus(Interval other) {
    return new Interval(
        low == null || other.low == null ? null : low.add(other.low),
        high == null || other.high == null ? null : high.add(other.high));
  }

  /** Returns the numbers with their signs turned. */
  public Interval negated() {
    return new Interval(high == null ? null : high.negate(), low == null ? null : low.negate());
  }

  /** Returns the differences of a number here and a number there. */
  public Interval minus(Interval other) {
    return plus(other.negated());
  }

  /** Returns the products of a number here and a number there. */
  public Interval times(Interval other) {
    if (isBounded() && other.isBounded()) {
      return corners(other);
    }
    if (isNegative() || other.isNegative()) {
      return ALL;
    }
    return new Interval(
        requireNonNull(low).multiply(requireNonNull(other.low)),
        high == null || other.high == null ? null : high.multiply(other.high));
  }

  private Interval corners(Interval other) {
    return Stream.of(requireNonNull(low), requireNonNull(high))
        .flatMap(
            a -> Stream.of(requireNonNull(other.low), requireNonNull(other.high)).map(a::multiply))
        .map(Interval::of)
        .reduce(Interval::hull)
        .orElseThrow();
  }

  private Interval hull(Interval other) {
    return new Interval(
        low == null || other.low == null ? null : low.min(other.low),
        high == null || other.high == null ? null : high.max(other.high));
  }

  /**
   * Returns the quotients of a number here and a number there, rounded outwards to 34 digits;
   * {@link #ALL} unless every divisor is positive.
   */
  public Interval dividedBy(Interval divisor) {
    if (divisor.low == null || divisor.low.signum() <= 0) {
      return ALL;
    }
    return times(
        new Interval(
            divisor.high == null ? BigDecimal.ZERO : BigDecimal.ONE.divide(divisor.high, DOWN),
            BigDecimal.ONE.divide(divisor.low, UP)));
  }

  /** Whether some number here may be below zero. */
  private boolean isNegative() {
    return low == null || low.signum() < 0;
  }

  @Override
  public String toString() {
    return (low == null ? "" : low.toPlainString())
        + ".."
        + (high == null ? "" : high.toPlainString());
  }
}

package org.quibble.quantity;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * An amount as its author bounded and printed it: "more than 5.5 million euros".
 *
 * <p>Immutable and thread-safe.
 *
 * @param extent the number or range that is printed, in {@code unit}
 * @param unit what it is counted in
 * @param modifier how the words beside it bound the amount
 */
public record Quantity(Extent extent, Unit unit, Modifier modifier) implements Serializable {

  /** "About", "some": 5 % to either side, as measured on wire copy. */
  private static final BigDecimal ABOUT = new BigDecimal("0.05");

  /** "Nearly", "just under": up to 10 % below. */
  private static final BigDecimal NEARLY = new BigDecimal("0.1");

  public Quantity {
    requireNonNull(extent, "extent");
    requireNonNull(unit, "unit");
    requireNonNull(modifier, "modifier");
  }

  /** Returns one number of a unit, with no word beside it. */
  public static Quantity of(Figure figure, Unit unit) {
    return new Quantity(new Extent.Printed(figure), unit, Modifier.EXACT);
  }

  /** Returns the amount with another modifier. */
  public Quantity modified(Modifier other) {
    return new Quantity(extent, unit, other);
  }

  /** Returns the number printed, or the lower end of a range. */
  public BigDecimal low() {
    return extent.low().value();
  }

  /** Returns the number printed, or the upper end of a range. */
  public BigDecimal high() {
    return extent.high().value();
  }

  /** Returns the size of the last printed digit's place: the finer one's of a range. */
  public BigDecimal granularity() {
    return extent.low().granularity().min(extent.high().granularity());
  }

  /** Returns all amounts that the phrase allows: its rounding, its range and its modifier. */
  public Interval interval(Tolerance tolerance) {
    Interval printed = extent.interval(tolerance);
    BigDecimal low = requireNonNull(printed.low());
    BigDecimal high = requireNonNull(printed.high());
    return switch (modifier) {
      case EXACT -> printed;
      case APPROXIMATELY ->
          Interval.of(
              low.min(low().subtract(low().abs().multiply(ABOUT))),
              high.max(high().add(high().abs().multiply(ABOUT))));
      case NEARLY ->
          Interval.of(low.min(low().subtract(low().abs().multiply(NEARLY))), high().max(low()));
      case MORE_THAN, AT_LEAST -> Interval.atLeast(low().min(high()));
      case LESS_THAN, AT_MOST -> Interval.atMost(high().max(low()));
    };
  }

  /**
   * Returns the same amount in another unit, with the granularity of its printed digits converted.
   *
   * @return the amount, or empty if the units have no factor between them
   */
  public Optional<Quantity> in(Unit target) {
    if (target.equals(unit)) {
      return Optional.of(this);
    }
    return unit.factorTo(target)
        .filter(factor -> factor.signum() > 0)
        .flatMap(
            factor ->
                unit.convert(BigDecimal.ZERO, target).map(zero -> moved(factor, zero, target)));
  }

  private Quantity moved(BigDecimal factor, BigDecimal zero, Unit target) {
    Extent there =
        zero.signum() == 0
            ? extent.map(figure -> figure.scaledBy(factor))
            : extent.map(figure -> shifted(figure.scaledBy(factor), zero));
    return new Quantity(there, target, modifier);
  }

  /** Keeps the place of the last digit while a temperature scale's zero moves. */
  private static Figure shifted(Figure figure, BigDecimal by) {
    BigDecimal place = figure.granularity();
    BigDecimal value = figure.value().add(by);
    return new Figure(
        value.divide(place, 0, java.math.RoundingMode.HALF_UP), place, figure.exact());
  }

  /**
   * Returns whether this and another phrase can state one amount. Symmetric.
   *
   * @throws IllegalArgumentException if the units have no factor between them
   */
  public Agreement agreementWith(Quantity other) {
    Quantity there =
        other
            .in(unit)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        unit + " and " + other.unit + " can't be compared"));
    return new Comparison(this, there, other.unit.equals(unit)).agreement();
  }

  /** Returns the notation used in corpora and messages, such as {@code >=500 km}. */
  @Override
  public String toString() {
    String sign =
        switch (modifier) {
          case EXACT -> "";
          case APPROXIMATELY -> "~";
          case NEARLY -> "~<";
          case MORE_THAN -> ">";
          case AT_LEAST -> ">=";
          case LESS_THAN -> "<";
          case AT_MOST -> "<=";
        };
    return sign + extent + " " + unit;
  }
}

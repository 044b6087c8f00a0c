package org.quibble.quantity;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;

/** The numbers that a phrase prints: one ("12.5") or the two ends of a range ("5 to 6"). */
public sealed interface Extent extends Serializable {

  /** Returns the figure itself, or the range's lower end. */
  Figure low();

  /** Returns the figure itself, or the range's upper end. */
  Figure high();

  /** Returns the extent with each of its figures changed. */
  Extent map(UnaryOperator<Figure> change);

  /** Whether two ends are printed. */
  default boolean isRange() {
    return this instanceof Between;
  }

  /** Returns all numbers that the extent can stand for, its figures' rounding allowed for. */
  default Interval interval(Tolerance tolerance) {
    BigDecimal low = requireNonNull(low().interval(tolerance).low());
    BigDecimal high = requireNonNull(high().interval(tolerance).high());
    return Interval.of(low.min(high), low.max(high));
  }

  /**
   * One number.
   *
   * @param figure the number as printed
   */
  record Printed(Figure figure) implements Extent {

    public Printed {
      requireNonNull(figure, "figure");
    }

    @Override
    public Figure low() {
      return figure;
    }

    @Override
    public Figure high() {
      return figure;
    }

    @Override
    public Extent map(UnaryOperator<Figure> change) {
      return new Printed(change.apply(figure));
    }

    @Override
    public String toString() {
      return figure.toString();
    }
  }

  /**
   * A range with both ends printed. "Between 8 and 5 million" is upside down and stays so: it is
   * for a check to doubt it.
   *
   * @param low the end printed first
   * @param high the end printed second
   */
  record Between(Figure low, Figure high) implements Extent {

    public Between {
      requireNonNull(low, "low");
      requireNonNull(high, "high");
    }

    @Override
    public Extent map(UnaryOperator<Figure> change) {
      return new Between(change.apply(low), change.apply(high));
    }

    @Override
    public String toString() {
      return low + ".." + high;
    }
  }
}

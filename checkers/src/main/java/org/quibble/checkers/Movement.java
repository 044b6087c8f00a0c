package org.quibble.checkers;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quibble.claim.Direction;
import org.quibble.claim.Relation;
import org.quibble.quantity.Interval;
import org.quibble.quantity.Tolerance;
import org.quibble.quantity.Unit;

/**
 * A change with both of its ends printed: "rose 20 % to 87.1 million from 72.6 million".
 *
 * @param by the change
 * @param from the level before
 * @param to the level after, in the unit of the level before
 * @param direction whether it rose or fell, or {@code null} if the text says neither
 */
record Movement(Term by, Term from, Term to, @Nullable Direction direction) {

  /** Returns the change as terms, or empty if one is missing or the levels are of two kinds. */
  static Optional<Movement> of(Relation.Change change) {
    return Term.of(change.by())
        .flatMap(
            by ->
                Term.of(change.from())
                    .flatMap(
                        from ->
                            Term.of(change.to())
                                .flatMap(to -> of(by, from, to, change.direction()))));
  }

  /** A number without a unit has that of the figures beside it. */
  private static Optional<Movement> of(Term by, Term from, Term to, @Nullable Direction direction) {
    Unit unit = from.isBare() ? to.unit() : from.unit();
    Term change = by.isBare() && !Multiple.isOne(by) ? by.in(unit).orElse(by) : by;
    return from.in(unit)
        .flatMap(
            before -> to.in(unit).map(after -> new Movement(change, before, after, direction)));
  }

  /** Returns the changes of an article that have both ends. */
  static Stream<Movement> in(Stream<Relation> relations) {
    return relations
        .filter(Relation.Change.class::isInstance)
        .map(Relation.Change.class::cast)
        .flatMap(change -> of(change).stream());
  }

  Stream<Term> terms() {
    return Stream.of(by, from, to);
  }

  /** Whether the levels move against the stated direction, which is a mistake of its own. */
  boolean isContrary() {
    Interval difference = difference(Tolerance.STRICT);
    return (direction == Direction.UP && difference.isBelow(Interval.of(BigDecimal.ZERO)))
        || (direction == Direction.DOWN && Interval.of(BigDecimal.ZERO).isBelow(difference));
  }

  /** Returns by how much the levels differ, in their unit. */
  Interval difference(Tolerance tolerance) {
    return to.interval(tolerance).minus(from.interval(tolerance));
  }

  /** Returns by how many percent the level after is above the one before. */
  Interval percent(Tolerance tolerance) {
    return to.interval(tolerance)
        .dividedBy(from.interval(tolerance))
        .minus(Interval.of(BigDecimal.ONE))
        .times(Interval.of(Worked.HUNDRED));
  }

  /**
   * Returns what the levels come to in the unit of the stated change, or empty if that is neither a
   * percentage of them nor an amount of their kind.
   */
  Optional<Worked> worked(Tolerance tolerance) {
    if (by.isPercent()) {
      return Optional.of(new Worked(percent(tolerance), Unit.PERCENT));
    }
    if (from.isPercent()) {
      return by.unit()
          .factorTo(Unit.PERCENTAGE_POINT)
          .map(point -> Interval.of(BigDecimal.ONE).dividedBy(Interval.of(point)))
          .map(per -> new Worked(difference(tolerance).times(per), by.unit()));
    }
    return from.unit()
        .factorTo(by.unit())
        .map(factor -> difference(tolerance).times(Interval.of(factor)))
        .map(difference -> new Worked(difference, by.unit()));
  }

  /** Whether a result is the stated change, in the stated direction if there is one. */
  boolean states(Interval result, Tolerance tolerance) {
    Interval stated = by.interval(tolerance);
    if (direction == null && !by.isNegative()) {
      return stated.overlaps(result) || stated.negated().overlaps(result);
    }
    return (direction == Direction.DOWN && !by.isNegative() ? stated.negated() : stated)
        .overlaps(result);
  }
}

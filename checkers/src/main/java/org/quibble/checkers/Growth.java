package org.quibble.checkers;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quibble.claim.Claim;
import org.quibble.claim.Direction;
import org.quibble.claim.Relation;
import org.quibble.quantity.Interval;
import org.quibble.quantity.Tolerance;
import org.quibble.quantity.Unit;

/**
 * A change that is printed both as an amount and in percent, with one of its levels: "grew by
 * 608,000 (+48%) to 1.87 million".
 *
 * @param amount the change as an amount
 * @param percent the same in percent of the level before
 * @param level the level before or after, in the unit of the amount
 * @param isAfter whether it is the level after
 * @param direction whether it rose or fell, or {@code null} if the text says neither
 */
record Growth(
    Term amount, Term percent, Term level, boolean isAfter, @Nullable Direction direction) {

  /** Returns the changes that are printed so; those with both levels printed are left out. */
  static Stream<Growth> in(List<Relation> relations) {
    return relations.stream()
        .filter(Relation.Change.class::isInstance)
        .map(Relation.Change.class::cast)
        .filter(change -> change.from() == null || change.to() == null)
        .flatMap(change -> of(change, relations).stream());
  }

  private static Optional<Growth> of(Relation.Change change, List<Relation> relations) {
    boolean isAfter = change.from() == null;
    Claim level = isAfter ? change.to() : change.from();
    return Term.of(change.by())
        .filter(by -> !by.isPercent() && !Multiple.isOne(by))
        .flatMap(
            by ->
                percents(change, relations)
                    .flatMap(percent -> Term.of(percent).stream())
                    .filter(Term::isPercent)
                    .findFirst()
                    .flatMap(
                        percent ->
                            Term.of(level)
                                .filter(one -> !one.isPercent())
                                .flatMap(one -> one.in(by.unit()))
                                .map(
                                    one ->
                                        new Growth(
                                            by, percent, one, isAfter, change.direction()))));
  }

  /** Returns what else the text says the change to be. */
  private static Stream<Claim> percents(Relation.Change change, List<Relation> relations) {
    return relations.stream().flatMap(other -> sameChange(change, other).stream());
  }

  private static Optional<Claim> sameChange(Relation.Change change, Relation other) {
    Claim by = change.by();
    if (other instanceof Relation.Restatement same && same.claims().contains(by)) {
      return same.claims().stream().filter(claim -> !claim.equals(by)).findFirst();
    }
    return other instanceof Relation.Change same
            && !same.equals(change)
            && Objects.equals(same.from(), change.from())
            && Objects.equals(same.to(), change.to())
        ? Optional.ofNullable(same.by())
        : Optional.empty();
  }

  Stream<Term> terms() {
    return Stream.of(amount, percent, level);
  }

  /** Returns what the level before can have been. */
  Interval base(Tolerance tolerance) {
    Interval printed = level.interval(tolerance);
    if (!isAfter) {
      return printed;
    }
    return isFall()
        ? printed.plus(amount.interval(tolerance))
        : printed.minus(amount.interval(tolerance));
  }

  private boolean isFall() {
    return direction == Direction.DOWN && !amount.isNegative();
  }

  /** Returns the amount in percent of the level before. */
  Worked worked(Tolerance tolerance) {
    return new Worked(
        amount.interval(tolerance).dividedBy(base(tolerance)).times(Interval.of(Worked.HUNDRED)),
        Unit.PERCENT);
  }

  boolean holds(Tolerance tolerance) {
    Interval worked = worked(tolerance).interval();
    Interval stated = percent.interval(tolerance);
    return worked.overlaps(stated)
        || (amount.isNegative() != percent.isNegative() && worked.negated().overlaps(stated));
  }
}

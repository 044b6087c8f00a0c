package org.quibble.checkers;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quibble.claim.Claim;
import org.quibble.claim.Modality;
import org.quibble.claim.Qualifier;
import org.quibble.claim.Reading;
import org.quibble.quantity.Dimension;
import org.quibble.quantity.Interval;
import org.quibble.quantity.Modifier;
import org.quibble.quantity.Quantity;
import org.quibble.quantity.Tolerance;
import org.quibble.quantity.Unit;

/**
 * A figure as a term of a sum: read in one way only, and not denied by the text.
 *
 * @param claim where it is printed
 * @param quantity what it was read as, perhaps in a unit that it is not printed in
 */
record Term(Claim claim, Quantity quantity) {

  /** What can lie below zero, so that it can fall by more than all and a part can exceed it. */
  private static final Set<String> BALANCES = Set.of("profit", "loss", "cash", "growth");

  private static final Interval POSITIVE = Interval.atLeast(BigDecimal.ZERO);

  /** Returns the claim as a term, or empty if nothing can be reckoned with it. */
  static Optional<Term> of(@Nullable Claim claim) {
    return claim != null
            && claim.modality() != Modality.NEGATED
            && claim.mention().reading() instanceof Reading.Clean clean
        ? Optional.of(new Term(claim, clean.only()))
        : Optional.empty();
  }

  Unit unit() {
    return quantity.unit();
  }

  boolean isPercent() {
    return unit().equals(Unit.PERCENT);
  }

  /** Whether the number stands with no unit: "45 in Lille". */
  boolean isBare() {
    return unit().equals(Unit.ONE);
  }

  /** Whether words make the figure a rough one: "about", "nearly". */
  boolean isHedged() {
    return quantity.modifier() == Modifier.APPROXIMATELY || quantity.modifier() == Modifier.NEARLY;
  }

  boolean isNegative() {
    return quantity.low().signum() < 0;
  }

  /** Whether the figure is what remains of others: a profit, a growth. */
  boolean isBalance() {
    return claim.concept().filter(BALANCES::contains).isPresent();
  }

  /** Whether it was reckoned in a way that other figures may not be: like-for-like, adjusted. */
  boolean hasBasis() {
    return claim.qualifier(Qualifier.Key.BASIS).isPresent();
  }

  /**
   * Returns the term in another unit, or empty if it can't be expressed in it. A number without a
   * unit has that of its sum, and things counted under two names may be parts of one whole.
   */
  Optional<Term> in(Unit target) {
    boolean relabelled =
        (isBare() && !target.equals(Unit.PERCENT)) || (isCount() && counts(target));
    return relabelled
        ? Optional.of(new Term(claim, new Quantity(quantity.extent(), target, quantity.modifier())))
        : quantity.in(target).map(there -> new Term(claim, there));
  }

  private static boolean counts(Unit unit) {
    return unit.equals(Unit.ONE) || unit.dimension().equals(Dimension.COUNT);
  }

  private boolean isCount() {
    return unit().dimension().equals(Dimension.COUNT);
  }

  /** Returns all that the figure can stand for. A count printed to the last one is no rounding. */
  Interval interval(Tolerance tolerance) {
    return isCounted(tolerance) ? Interval.of(quantity.low()) : quantity.interval(tolerance);
  }

  /** Returns the same of what can't be below zero: "up to 5 million shares" are none or more. */
  Interval amount(Tolerance tolerance) {
    Interval all = interval(tolerance);
    return all.low() == null && all.overlaps(POSITIVE) ? all.intersection(POSITIVE) : all;
  }

  private boolean isCounted(Tolerance tolerance) {
    return isCount()
        && quantity.modifier() == Modifier.EXACT
        && !quantity.extent().isRange()
        && roundingUnit(tolerance).compareTo(BigDecimal.ONE) == 0;
  }

  /** Returns the unit that the figure is taken to be rounded to; the finer end's of a range. */
  BigDecimal roundingUnit(Tolerance tolerance) {
    return quantity
        .extent()
        .low()
        .roundingUnit(tolerance)
        .min(quantity.extent().high().roundingUnit(tolerance));
  }
}

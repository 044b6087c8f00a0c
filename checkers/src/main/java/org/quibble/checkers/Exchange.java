package org.quibble.checkers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quibble.claim.Article;
import org.quibble.claim.Claim;
import org.quibble.claim.Period;
import org.quibble.claim.Qualifier;
import org.quibble.quantity.Dimension;
import org.quibble.quantity.Interval;
import org.quibble.quantity.Tolerance;

/**
 * An amount of money in two currencies, in the order of their codes whichever is printed first.
 *
 * @param cheap the amount in the first currency
 * @param dear the same amount in the second
 */
record Exchange(Term cheap, Term dear) {

  /** Rates of different hours and banks differ by this. */
  private static final BigDecimal PLAY = new BigDecimal("0.01");

  /** A slip of scale leaves the digits: 10 times, 1,000 times, give or take a tenth. */
  private static final BigDecimal SLIP = new BigDecimal("0.1");

  /** Returns the conversions of an article between two currencies. */
  static List<Exchange> in(Article article) {
    return Twice.in(article).filter(Exchange::isMoney).map(Exchange::of).toList();
  }

  private static boolean isMoney(Twice twice) {
    return isMoney(twice.stated())
        && isMoney(twice.restated())
        && !twice.stated().unit().equals(twice.restated().unit());
  }

  private static boolean isMoney(Term term) {
    return term.unit().dimension().equals(Dimension.MONEY);
  }

  private static Exchange of(Twice twice) {
    return twice.stated().unit().code().compareTo(twice.restated().unit().code()) < 0
        ? new Exchange(twice.stated(), twice.restated())
        : new Exchange(twice.restated(), twice.stated());
  }

  /** Returns what one of the second currency is in the first. */
  Interval rate(Tolerance tolerance) {
    return cheap.interval(tolerance).dividedBy(dear.interval(tolerance));
  }

  /**
   * Returns a conversion that this one disagrees with, if it is outnumbered, or the later of
   * equally many.
   */
  Optional<Exchange> contradicted(List<Exchange> earlier, List<Exchange> all) {
    List<Exchange> others =
        all.stream().filter(other -> !other.equals(this) && isComparable(other)).toList();
    List<Exchange> against = others.stream().filter(other -> !agrees(other)).toList();
    int outnumbered = against.size() - (others.size() - against.size() + 1);
    boolean isLater = against.stream().allMatch(earlier::contains);
    return outnumbered > 0 || (outnumbered == 0 && isLater)
        ? against.stream().findFirst()
        : Optional.empty();
  }

  private boolean isComparable(Exchange other) {
    return cheap.unit().equals(other.cheap.unit())
        && dear.unit().equals(other.dear.unit())
        && sameTime(cheap.claim(), other.cheap.claim())
        && Stream.of(cheap, dear, other.cheap, other.dear).noneMatch(Exchange::isOfAnotherTime);
  }

  /** Amounts of two years may be converted at the rates of those. */
  private static boolean sameTime(Claim one, Claim two) {
    Period first = one.period();
    Period second = two.period();
    return first == null || second == null || first.overlaps(second);
  }

  private static boolean isOfAnotherTime(Term term) {
    return term.hasBasis() || term.claim().qualifier(Qualifier.Key.VERSION).isPresent();
  }

  private boolean agrees(Exchange other) {
    return widened().overlaps(other.rate(Tolerance.STRICT));
  }

  private Interval widened() {
    return rate(Tolerance.STRICT).times(Interval.around(BigDecimal.ONE, PLAY));
  }

  /** Whether the two rates are a power of ten apart, so that a scale word may be wrong. */
  boolean isSlipOfScale(Exchange other) {
    Interval ratio = rate(Tolerance.STRICT).dividedBy(other.rate(Tolerance.STRICT));
    return Stream.of(-6, -3, -2, -1, 1, 2, 3, 6)
        .map(BigDecimal.ONE::scaleByPowerOfTen)
        .anyMatch(power -> ratio.overlaps(Interval.around(power, power.multiply(SLIP))));
  }
}

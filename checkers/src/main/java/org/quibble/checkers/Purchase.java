package org.quibble.checkers;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.quibble.claim.Article;
import org.quibble.claim.Relation;
import org.quibble.quantity.Dimension;
import org.quibble.quantity.Interval;
import org.quibble.quantity.Tolerance;
import org.quibble.quantity.Unit;

/**
 * A number of things at an amount each: shares at a price, hours at a speed.
 *
 * @param count how many
 * @param each the amount of one
 * @param total the amount of all, in the unit of the worked product
 * @param factor what the count is multiplied by so that it is in the unit behind "per"
 */
record Purchase(Term count, Term each, Term total, BigDecimal factor) {

  /** Returns the products of an article whose figures can be multiplied. */
  static Stream<Purchase> in(Article article) {
    return article.relations().stream()
        .filter(Relation.Product.class::isInstance)
        .map(Relation.Product.class::cast)
        .flatMap(product -> of(product).stream());
  }

  private static Optional<Purchase> of(Relation.Product relation) {
    return Term.of(relation.count())
        .flatMap(
            count ->
                Term.of(relation.each())
                    .flatMap(
                        each ->
                            Term.of(relation.total())
                                .flatMap(total -> total.in(each.unit().numerator()))
                                .flatMap(total -> of(count, each, total))));
  }

  private static Optional<Purchase> of(Term count, Term each, Term total) {
    return each.unit()
        .denominator()
        .map(per -> factor(count.unit(), per))
        .orElse(Optional.of(BigDecimal.ONE))
        .map(factor -> new Purchase(count, each, total, factor));
  }

  /** Things counted under two names are the same things: "40 tickets at 12 euros a seat". */
  private static Optional<BigDecimal> factor(Unit counted, Unit per) {
    boolean isCount = isCount(counted) || counted.equals(Unit.ONE);
    return isCount && isCount(per) ? Optional.of(BigDecimal.ONE) : counted.factorTo(per);
  }

  private static boolean isCount(Unit unit) {
    return unit.dimension().equals(Dimension.COUNT);
  }

  /** Returns what all things come to. */
  Worked worked(Tolerance tolerance) {
    return new Worked(
        count.amount(tolerance).times(Interval.of(factor)).times(each.amount(tolerance)),
        total.unit());
  }

  boolean holds(Tolerance tolerance) {
    return worked(tolerance).interval().overlaps(total.interval(tolerance));
  }
}

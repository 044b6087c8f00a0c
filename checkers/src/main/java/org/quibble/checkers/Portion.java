package org.quibble.checkers;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.quibble.claim.Article;
import org.quibble.claim.Relation;
import org.quibble.quantity.Interval;
import org.quibble.quantity.Tolerance;

/**
 * A part of a whole with its share.
 *
 * @param part the part, in the unit of the whole
 * @param whole the whole
 * @param share the share, in percent or as a bare ratio
 */
record Portion(Term part, Term whole, Term share) {

  /** "A third", "half": nobody measured them. */
  private static final BigDecimal ROUGHLY = new BigDecimal("0.1");

  /** Returns the shares of an article whose figures can be reckoned with. */
  static Stream<Portion> in(Article article) {
    return article.relations().stream()
        .filter(Relation.Share.class::isInstance)
        .map(Relation.Share.class::cast)
        .flatMap(share -> of(share).stream());
  }

  private static Optional<Portion> of(Relation.Share relation) {
    return Term.of(relation.share())
        .filter(share -> share.isPercent() || share.isBare())
        .flatMap(
            share ->
                Term.of(relation.whole())
                    .flatMap(
                        whole ->
                            Term.of(relation.part())
                                .flatMap(part -> part.in(whole.unit()))
                                .map(part -> new Portion(part, whole, share))));
  }

  /** Returns what part of the whole the part is, in the unit of the share. */
  Worked worked(Tolerance tolerance) {
    Interval ratio = part.amount(tolerance).dividedBy(whole.amount(tolerance));
    return new Worked(
        share.isPercent() ? ratio.times(Interval.of(Worked.HUNDRED)) : ratio, share.unit());
  }

  boolean holds(Tolerance tolerance) {
    return worked(tolerance).interval().overlaps(stated(tolerance));
  }

  private Interval stated(Tolerance tolerance) {
    Interval printed = share.interval(tolerance);
    return share.isBare()
        ? printed.widenedBy(share.quantity().high().abs().multiply(ROUGHLY))
        : printed;
  }

  /** Whether the part is more than the whole, which is a mistake of its own. */
  boolean isMoreThanWhole() {
    return whole.interval(Tolerance.STRICT).isBelow(part.interval(Tolerance.STRICT));
  }
}

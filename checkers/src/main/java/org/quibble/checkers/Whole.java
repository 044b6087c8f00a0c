package org.quibble.checkers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quibble.claim.Article;
import org.quibble.claim.Claim;
import org.quibble.claim.Relation;
import org.quibble.quantity.Interval;
import org.quibble.quantity.Tolerance;
import org.quibble.quantity.Unit;

/**
 * A whole and parts of it, in one unit.
 *
 * @param total the whole
 * @param parts its parts, one or more
 * @param isComplete whether these are all of them
 */
record Whole(Term total, List<Term> parts, boolean isComplete) {

  /** Returns the wholes of an article whose figures can be added. */
  static Stream<Whole> in(Article article) {
    return article.relations().stream()
        .filter(Relation.Parts.class::isInstance)
        .map(Relation.Parts.class::cast)
        .flatMap(parts -> of(parts).stream());
  }

  private static Optional<Whole> of(Relation.Parts relation) {
    return Term.of(relation.total())
        .flatMap(total -> of(total, relation.parts(), relation.complete()));
  }

  /** A total without a unit has that of its first part. */
  private static Optional<Whole> of(Term total, List<Claim> parts, boolean complete) {
    Unit unit = total.isBare() ? parts.get(0).mention().unit() : total.unit();
    List<Term> terms =
        parts.stream()
            .flatMap(part -> Term.of(part).stream())
            .flatMap(part -> part.in(unit).stream())
            .toList();
    return terms.size() == parts.size()
        ? total.in(unit).map(whole -> new Whole(whole, terms, complete))
        : Optional.empty();
  }

  Interval printed(Tolerance tolerance) {
    return total.interval(tolerance);
  }

  /** Returns what the parts come to: each adds the play of its own rounding. */
  Worked sum(Tolerance tolerance) {
    return new Worked(
        parts.stream().map(part -> part.interval(tolerance)).reduce(Interval::plus).orElseThrow(),
        total.unit());
  }

  boolean addsUp(Tolerance tolerance) {
    return sum(tolerance).interval().overlaps(printed(tolerance));
  }

  /** Whether the parts together are more than the whole, if they don't overlap. */
  boolean isOverfull() {
    return !canOffset() && printed(Tolerance.STRICT).isBelow(sum(Tolerance.STRICT).interval());
  }

  /** Whether one part alone is more than the whole. */
  boolean hasPartAbove() {
    return partsAbove().findAny().isPresent();
  }

  /** Returns the parts that are each more than the whole. */
  Stream<Term> partsAbove() {
    return canOffset()
        ? Stream.empty()
        : parts.stream()
            .filter(part -> printed(Tolerance.STRICT).isBelow(part.interval(Tolerance.STRICT)));
  }

  private boolean canOffset() {
    return total.isNegative()
        || parts.stream().anyMatch(Term::isNegative)
        || Stream.concat(Stream.of(total), parts.stream()).anyMatch(Term::isBalance);
  }
}

package org.quibble.checkers;

import static org.quibble.check.Example.fires;
import static org.quibble.check.Example.passes;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.quibble.check.ArticleCheck;
import org.quibble.check.Example;
import org.quibble.check.Finding;
import org.quibble.check.Severity;
import org.quibble.claim.Article;
import org.quibble.claim.Claim;
import org.quibble.claim.Direction;
import org.quibble.claim.Relation;
import org.quibble.claim.Role;
import org.quibble.quantity.Interval;
import org.quibble.quantity.Tolerance;

/** Finds figures that nothing can have: "fell 120 %", "between 8 and 5 million", "60 of the 45". */
public final class ImpossibleValue implements ArticleCheck {

  private static final Interval ALL = Interval.of(Worked.HUNDRED);

  /** For the service loader. */
  public ImpossibleValue() {}

  private static final BigDecimal MANY = new BigDecimal("1E5");

  @Override
  public String id() {
    return "impossible-value";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String summary() {
    return "Nothing can fall by more than all of it, or be more than the whole it is part of";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        fires("Between [8 and 5 million viewers] saw the final."),
        fires("The number of visitors fell by [130%]."),
        fires("Of the [45 passengers], [60] (20%) were hurt."),
        fires("Het aantal bezoekers daalde met [130%].").in("nl"),
        fires("Die Zahl der Besucher sank um [130 Prozent].").in("de"),
        passes("Between 5 and 8 million viewers saw the final."),
        passes("The number of visitors rose by 130%.").because("a thing can more than double"),
        passes("Profit fell by 130%.").because("a profit can become a loss"),
        passes("The number of visitors fell from 8 million to 5 million."),
        passes("Het aantal bezoekers steeg met 130%.").in("nl"),
        passes("Die Zahl der Besucher stieg um 130 Prozent.").in("de"));
  }

  @Override
  public Stream<Finding> check(Article article) {
    return Stream.of(upsideDown(article), falls(article), partsAbove(article), sharesAbove(article))
        .flatMap(findings -> findings);
  }

  private Stream<Finding> upsideDown(Article article) {
    return article.claims().stream()
        .flatMap(claim -> Term.of(claim).stream())
        .filter(ImpossibleValue::isUpsideDown)
        .map(
            term ->
                finding(
                        "%s begins above its end.".formatted(Wording.quoted(term.claim())),
                        "%s is more than %s."
                            .formatted(
                                Wording.amount(term.quantity().low(), term.unit()),
                                Wording.amount(term.quantity().high(), term.unit())))
                    .severity(isOfManyThings(term) ? Severity.ERROR : Severity.NOTE)
                    .confidence(isOfManyThings(term) ? "0.9" : "0.3")
                    .restingOn(term.claim(), "range")
                    .build());
  }

  /**
   * Markets trade "between 4,230 and 4,210", sets are won 6-4 and limits lowered "from 6.12 to 6":
   * of 28 such ranges in ordinary news none was a mistake. Nobody counts millions downwards.
   */
  private static boolean isOfManyThings(Term term) {
    return term.unit().isCount() && term.quantity().low().compareTo(MANY) >= 0;
  }

  /** "−5 to −10 degrees" is counted downwards on purpose. */
  private static boolean isUpsideDown(Term term) {
    return term.quantity().low().compareTo(term.quantity().high()) > 0
        && term.quantity().low().signum() > 0;
  }

  private Stream<Finding> falls(Article article) {
    return Stream.concat(
            article.claims().stream().filter(ImpossibleValue::isFall),
            article.relations().stream().flatMap(ImpossibleValue::fall))
        .distinct()
        .flatMap(claim -> Term.of(claim).stream())
        .filter(term -> term.isPercent() && !term.isBalance())
        .filter(term -> ALL.isBelow(term.interval(Tolerance.STRICT)))
        .map(
            term ->
                finding(
                        "Nothing falls by %s.".formatted(Wording.quoted(term.claim())),
                        "A fall by 100% leaves nothing.")
                    .restingOn(term.claim(), "fall")
                    .build());
  }

  private static boolean isFall(Claim claim) {
    return claim.role() == Role.CHANGE && claim.direction() == Direction.DOWN;
  }

  private static Stream<Claim> fall(Relation relation) {
    return relation instanceof Relation.Change change && change.direction() == Direction.DOWN
        ? Stream.ofNullable(change.by())
        : Stream.empty();
  }

  private Stream<Finding> partsAbove(Article article) {
    return Whole.in(article)
        .filter(whole -> !whole.isComplete())
        .flatMap(whole -> whole.partsAbove().map(part -> above(part, whole.total())));
  }

  private Stream<Finding> sharesAbove(Article article) {
    return Portion.in(article)
        .filter(Portion::isMoreThanWhole)
        .map(portion -> above(portion.part(), portion.whole()));
  }

  private Finding above(Term part, Term whole) {
    return finding(
            "%s cannot be part of %s."
                .formatted(Wording.quoted(part.claim()), Wording.quoted(whole.claim())),
            "%s, %s.".formatted(Worked.standsFor(part), Worked.standsFor(whole)))
        .restingOn(part.claim(), "part")
        .restingOn(whole.claim(), "whole")
        .build();
  }

  private Finding.Builder finding(String message, String explanation) {
    return Finding.of(this).saying(message).because(explanation);
  }
}

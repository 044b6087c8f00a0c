package org.quibble.checkers;

import static org.quibble.check.Example.fires;
import static org.quibble.check.Example.passes;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quibble.check.ArticleCheck;
import org.quibble.check.Example;
import org.quibble.check.Finding;
import org.quibble.check.Severity;
import org.quibble.claim.Article;
import org.quibble.claim.Claim;
import org.quibble.claim.Relation;
import org.quibble.quantity.Interval;
import org.quibble.quantity.Quantity;
import org.quibble.quantity.Tolerance;
import org.quibble.quantity.Unit;

/** Finds percentages of all that don't make 100: "52 % for, 39 % against, 19 % undecided". */
public final class PercentTotal implements ArticleCheck {

  private static final Interval ALL = Interval.of(Worked.HUNDRED);

  /** For the service loader. */
  public PercentTotal() {}

  @Override
  public String id() {
    return "percent-total";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "Percentages that are all the shares of a whole don't make 100";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        fires("Of the voters [52%] were for it, [39%] against it and the other [19%] undecided."),
        fires("Van de kiezers was [52%] voor, [39%] tegen en de overige [19%] wist het niet.")
            .in("nl"),
        fires("[52 Prozent] waren dafür, [39 Prozent] dagegen, die übrigen [19 Prozent] unsicher.")
            .in("de"),
        passes("Of the voters 52% were for it, 39% against it and the other 9% undecided."),
        passes("A third each: 33% for it, 33% against it and the other 33% undecided.")
            .because("99 is 100 with rounding"),
        passes("More than one answer was allowed: 52% bike, 39% walk and 19% drive.")
            .because("the answers overlap"),
        passes("Van de kiezers was 52% voor, 39% tegen en de overige 9% wist het niet.").in("nl"),
        passes("52 Prozent waren dafür, 39 Prozent dagegen, die übrigen 9 Prozent unsicher.")
            .in("de"));
  }

  @Override
  public Stream<Finding> check(Article article) {
    return article.relations().stream()
        .filter(Relation.Parts.class::isInstance)
        .map(Relation.Parts.class::cast)
        .filter(parts -> parts.complete() && !isPercent(parts.total()))
        .map(PercentTotal::shares)
        .filter(shares -> !shares.isEmpty() && !makeAll(shares))
        .map(this::finding);
  }

  /** A total in percent is a sum like any other. */
  private static boolean isPercent(@Nullable Claim total) {
    return total != null && total.mention().unit().equals(Unit.PERCENT);
  }

  /** Returns the parts, or none if they are not all percentages. */
  private static List<Term> shares(Relation.Parts relation) {
    List<Term> shares =
        relation.parts().stream()
            .flatMap(part -> Term.of(part).stream())
            .filter(Term::isPercent)
            .toList();
    return shares.size() == relation.parts().size() && shares.size() > 1 ? shares : List.of();
  }

  /** Each share may be off by its rounding, all together by one percent. */
  private static boolean makeAll(List<Term> shares) {
    Interval printed = Interval.of(sum(shares, Quantity::low), sum(shares, Quantity::high));
    return sum(shares).overlaps(ALL) || printed.overlaps(ALL.widenedBy(BigDecimal.ONE));
  }

  private static BigDecimal sum(List<Term> shares, Function<Quantity, BigDecimal> end) {
    return shares.stream().map(Term::quantity).map(end).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Interval sum(List<Term> shares) {
    return shares.stream()
        .map(share -> share.interval(Tolerance.STRICT))
        .reduce(Interval::plus)
        .orElseThrow();
  }

  private Finding finding(List<Term> shares) {
    String sum = Wording.range(sum(shares), Unit.PERCENT);
    Finding.Builder finding =
        Finding.of(this)
            .confidence(Certainty.of(severity()))
            .saying("These shares of one whole come to %s.".formatted(sum))
            .because(
                "%s is %s, not 100%%."
                    .formatted(
                        shares.stream().map(Worked::meaning).collect(Collectors.joining(" + ")),
                        sum))
            .assuming("the shares don't overlap")
            .assuming("these are all the shares");
    shares.forEach(share -> finding.restingOn(share.claim(), "part"));
    return finding.build();
  }
}

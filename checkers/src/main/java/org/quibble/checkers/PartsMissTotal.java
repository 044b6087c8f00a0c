package org.quibble.checkers;

import static org.quibble.check.Example.fires;
import static org.quibble.check.Example.passes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quibble.check.ArticleCheck;
import org.quibble.check.Example;
import org.quibble.check.Finding;
import org.quibble.check.Severity;
import org.quibble.claim.Article;
import org.quibble.quantity.Tolerance;

/** Finds parts that don't add up to their whole: "120 jobs: 60 here, 45 there, 25 elsewhere". */
public final class PartsMissTotal implements ArticleCheck {

  /** For the service loader. */
  public PartsMissTotal() {}

  @Override
  public String id() {
    return "sum-mismatch";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String summary() {
    return "The parts of a whole don't add up to it";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        fires("[120 jobs] will go: [60] in Ghent, [45] in Lille and [25] in Bonn."),
        fires("Er vertrekken [85 schepen]: [40] uit Delfzijl en [55] uit Vlissingen.").in("nl"),
        fires("Es gab [96 Anträge]: [51] aus Kiel und [35] aus Lübeck.").in("de"),
        passes("120 jobs will go: 60 in Ghent, 45 in Lille and 15 in Bonn."),
        passes("120 jobs will go, among them 60 in Ghent and 45 in Lille.")
            .because("the text names some parts, not all"),
        passes("Sales were 7.3 million euros: 4.2 million at home and 3.2 million abroad.")
            .because("4.15 and 3.15 million are 7.3 million"),
        passes("Er vertrekken 95 schepen: 40 uit Delfzijl en 55 uit Vlissingen.").in("nl"),
        passes("Es gab 86 Anträge: 51 aus Kiel und 35 aus Lübeck.").in("de"));
  }

  @Override
  public Stream<Finding> check(Article article) {
    return Whole.in(article).flatMap(whole -> doubt(whole).stream());
  }

  private Optional<Finding> doubt(Whole whole) {
    if (whole.isComplete()) {
      Fit fit = Fit.of(whole::addsUp);
      return fit.holds() ? Optional.empty() : Optional.of(finding(whole, fit, severity(whole)));
    }
    return whole.isOverfull() && !whole.hasPartAbove()
        ? Optional.of(finding(whole, Fit.FAILS, Severity.WARNING))
        : Optional.empty();
  }

  /** A miss by more than the finest part's last digit is no slip of rounding. */
  private static Severity severity(Whole whole) {
    BigDecimal finest =
        whole.parts().stream()
            .map(part -> part.roundingUnit(Tolerance.STRICT))
            .min(BigDecimal::compareTo)
            .orElseThrow();
    BigDecimal miss = whole.sum(Tolerance.STRICT).distanceTo(whole.printed(Tolerance.STRICT));
    return miss.compareTo(finest) > 0 ? Severity.ERROR : Severity.WARNING;
  }

  private Finding finding(Whole whole, Fit fit, Severity severity) {
    String sum = whole.sum(Tolerance.STRICT).inWordsBeside(whole.total());
    Finding.Builder finding =
        fit.finding(this, severity)
            .saying(message(whole, sum))
            .because(
                "%s is %s; %s."
                    .formatted(
                        whole.parts().stream()
                            .map(Worked::meaning)
                            .collect(Collectors.joining(" + ")),
                        sum,
                        Worked.standsFor(whole.total())))
            .restingOn(whole.total().claim(), "total");
    whole.parts().forEach(part -> finding.restingOn(part.claim(), "part"));
    return whole.isComplete()
        ? finding.assuming("these are all the parts").build()
        : finding.assuming("the parts don't overlap").build();
  }

  private static String message(Whole whole, String sum) {
    return (whole.isComplete()
            ? "The parts of %s come to %s."
            : "Some parts of %s come to %s already.")
        .formatted(Wording.quoted(whole.total().claim()), sum);
  }
}

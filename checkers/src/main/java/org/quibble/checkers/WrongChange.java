package org.quibble.checkers;

import static org.quibble.check.Example.fires;
import static org.quibble.check.Example.passes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quibble.check.ArticleCheck;
import org.quibble.check.Example;
import org.quibble.check.Finding;
import org.quibble.check.Severity;
import org.quibble.claim.Article;
import org.quibble.quantity.Tolerance;

/** Finds changes that their two levels don't make: "rose 20.8 % to 87.1 million from 72.6". */
public final class WrongChange implements ArticleCheck {

  /** For the service loader. */
  public WrongChange() {}

  @Override
  public String id() {
    return "change-mismatch";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String summary() {
    return "A change is not the difference between the levels before and after it";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        fires("Sales rose [20.8%] to [87.1 million euros] from [72.6 million euros]."),
        fires("The harvest fell by [1,150 tonnes] from [6,420 tonnes] to [5,720 tonnes]."),
        fires("De omzet steeg met [31%] van [48,2 miljoen euro] naar [55,9 miljoen euro].")
            .in("nl"),
        fires(
                "Der Umsatz sank um [34 Prozent] von [61,8 Millionen Euro] auf [51,3 Millionen Euro].")
            .in("de"),
        passes("Sales rose 20% to 87.1 million euros from 72.6 million euros.")
            .because("19.8 to 20.2% rounds to 20%"),
        passes("Like-for-like sales rose 12.7% to 276.7 million euros from 249.0 million euros.")
            .because("a like-for-like change leaves out what the totals hold"),
        passes("Turnover grew about 16% to 55.9 million euros from 47.2 million euros.")
            .because("about 16% may be 16.8%"),
        passes("The company closed 113 deals, about 20% fewer than the 143 of a year earlier."),
        passes("De omzet steeg met 16% van 48,2 miljoen euro naar 55,9 miljoen euro.").in("nl"),
        passes("Der Umsatz sank um 17 Prozent von 61,8 Millionen Euro auf 51,3 Millionen Euro.")
            .in("de"));
  }

  @Override
  public Stream<Finding> check(Article article) {
    return Stream.concat(
        Movement.in(article.relations().stream()).flatMap(movement -> doubt(movement).stream()),
        Growth.in(article.relations()).flatMap(growth -> doubt(growth).stream()));
  }

  private Optional<Finding> doubt(Movement movement) {
    if (isOfAnotherKind(movement) || movement.terms().anyMatch(Term::hasBasis)) {
      return Optional.empty();
    }
    Fit fit = fit(movement);
    return fit.holds() ? Optional.empty() : Optional.of(finding(movement, fit));
  }

  /** Multiples, points called percent and falls called rises are for other checks to doubt. */
  private static boolean isOfAnotherKind(Movement movement) {
    return Multiple.isOne(movement.by())
        || movement.isContrary()
        || PercentForPoints.isMeant(movement)
        || (movement.by().isPercent() && movement.to().isNegative());
  }

  private static Fit fit(Movement movement) {
    return Fit.of(
        tolerance ->
            movement
                .worked(tolerance)
                .filter(worked -> !movement.states(worked.interval(), tolerance))
                .isEmpty());
  }

  private Finding finding(Movement movement, Fit fit) {
    Severity severity = severity(fit, movement.terms());
    String worked = movement.worked(Tolerance.STRICT).orElseThrow().inWordsBeside(movement.by());
    return fit.finding(this, severity)
        .saying(
            "From %s to %s is a change of %s, not of %s."
                .formatted(
                    Wording.quoted(movement.from().claim()),
                    Wording.quoted(movement.to().claim()),
                    worked,
                    Wording.quoted(movement.by().claim())))
        .because(
            "%s → %s is %s; %s."
                .formatted(
                    Worked.meaning(movement.from()),
                    Worked.meaning(movement.to()),
                    worked,
                    Worked.standsFor(movement.by())))
        .restingOn(movement.from().claim(), "from")
        .restingOn(movement.to().claim(), "to")
        .restingOn(movement.by().claim(), "change")
        .build();
  }

  /** Two rough figures make a rough sum. */
  private Severity severity(Fit fit, Stream<Term> terms) {
    return terms.filter(Term::isHedged).count() > 1 ? Severity.NOTE : fit.severity(severity());
  }

  private Optional<Finding> doubt(Growth growth) {
    Fit fit = Fit.of(growth::holds);
    return fit.holds() || growth.terms().anyMatch(Term::hasBasis)
        ? Optional.empty()
        : Optional.of(finding(growth, fit));
  }

  private Finding finding(Growth growth, Fit fit) {
    String worked = growth.worked(Tolerance.STRICT).inWordsBeside(growth.percent());
    return fit.finding(this, severity(fit, growth.terms()))
        .saying(
            "A change of %s %s %s is %s, not %s."
                .formatted(
                    Wording.quoted(growth.amount().claim()),
                    growth.isAfter() ? "to" : "from",
                    Wording.quoted(growth.level().claim()),
                    worked,
                    Wording.quoted(growth.percent().claim())))
        .because(
            "%s of %s is %s; %s."
                .formatted(
                    Worked.meaning(growth.amount()),
                    Wording.range(growth.base(Tolerance.STRICT), growth.level().unit()),
                    worked,
                    Worked.standsFor(growth.percent())))
        .restingOn(growth.amount().claim(), "change")
        .restingOn(growth.percent().claim(), "change in percent")
        .restingOn(growth.level().claim(), growth.isAfter() ? "to" : "from")
        .build();
  }
}

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

/** Finds multiples that their two levels don't make: "tripled from 14 million to 31 million". */
public final class WrongMultiple implements ArticleCheck {

  /** For the service loader. */
  public WrongMultiple() {}

  @Override
  public String id() {
    return "ratio-mismatch";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "A thing is not as many times what it was as the text says";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        fires("Fees [tripled] from [14 million dollars] to [31 million dollars]."),
        fires("Het aantal leden [verdubbelde] van [4.100] naar [6.200].").in("nl"),
        fires("Die Zahl der Anträge [verdreifachte] sich von [310] auf [640].").in("de"),
        passes("Fees doubled from 14 million dollars to 31 million dollars.")
            .because("2.2 times is near enough to doubled"),
        passes("The run was cut from 5–6 hours to 3–6 seconds, a 3,600-fold gain."),
        passes("Output is three times more, up from 10 tonnes to 40 tonnes.")
            .because("three times more may be four times as much"),
        passes("Het aantal leden verdubbelde van 3.100 naar 6.200.").in("nl"),
        passes("Die Zahl der Anträge verdoppelte sich von 310 auf 640.").in("de"));
  }

  @Override
  public Stream<Finding> check(Article article) {
    return Movement.in(article.relations().stream())
        .filter(movement -> Multiple.isOne(movement.by()) && !movement.isContrary())
        .flatMap(movement -> doubt(movement).stream());
  }

  private Optional<Finding> doubt(Movement movement) {
    Fit fit = Fit.of(tolerance -> Multiple.of(movement).holds(tolerance));
    return fit.holds() || movement.terms().anyMatch(Term::hasBasis)
        ? Optional.empty()
        : Optional.of(finding(movement, fit));
  }

  private Finding finding(Movement movement, Fit fit) {
    String worked =
        Multiple.of(movement).worked(Tolerance.STRICT).inWordsBeside(movement.by()).strip();
    return fit.finding(this, fit.severity(severity()))
        .saying(
            "From %s to %s is %s times as much, which is not “%s”."
                .formatted(
                    Wording.quoted(movement.from().claim()),
                    Wording.quoted(movement.to().claim()),
                    worked,
                    movement.by().claim().mention().text()))
        .because(
            "%s → %s is %s times as much; %s stands for %s."
                .formatted(
                    Worked.meaning(movement.from()),
                    Worked.meaning(movement.to()),
                    worked,
                    Wording.quoted(movement.by().claim()),
                    Multiple.of(movement).inWords()))
        .restingOn(movement.from().claim(), "from")
        .restingOn(movement.to().claim(), "to")
        .restingOn(movement.by().claim(), "change")
        .build();
  }
}

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

/** Finds shares that their part and whole don't make: "30 of the 120 members (35 %)". */
public final class WrongShare implements ArticleCheck {

  /** For the service loader. */
  public WrongShare() {}

  @Override
  public String id() {
    return "share-of-whole";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String summary() {
    return "A share is not what its part is of its whole";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        fires("[30] of the [120 members] ([35%]) voted."),
        fires("Van de [80 leden] stemden er [36] ([55%]) voor.").in("nl"),
        fires("[24] der [160 Betriebe] ([25 Prozent]) antworteten.").in("de"),
        passes("31 of the 120 members (26%) voted.").because("25.8% rounds to 26%"),
        passes("The ticket costs $14.42, less than 8% of the $195 for a season."),
        passes("About 30 of the 120 members (24%) voted.").because("about 30 may be 29"),
        passes("Van de 80 leden stemden er 36 (45%) voor.").in("nl"),
        passes("24 der 160 Betriebe (15 Prozent) antworteten.").in("de"));
  }

  @Override
  public Stream<Finding> check(Article article) {
    return Portion.in(article).flatMap(portion -> doubt(portion).stream());
  }

  private Optional<Finding> doubt(Portion portion) {
    Fit fit = Fit.of(portion::holds);
    return fit.holds() || portion.isMoreThanWhole()
        ? Optional.empty()
        : Optional.of(finding(portion, fit));
  }

  private Finding finding(Portion portion, Fit fit) {
    String worked = portion.worked(Tolerance.STRICT).inWordsBeside(portion.share());
    return fit.finding(this, fit.severity(severity()))
        .saying(
            "%s of %s is %s, not %s."
                .formatted(
                    Wording.quoted(portion.part().claim()),
                    Wording.quoted(portion.whole().claim()),
                    worked,
                    Wording.quoted(portion.share().claim())))
        .because(
            "%s of %s is %s; %s."
                .formatted(
                    Worked.meaning(portion.part()),
                    Worked.meaning(portion.whole()),
                    worked,
                    Worked.standsFor(portion.share())))
        .restingOn(portion.part().claim(), "part")
        .restingOn(portion.whole().claim(), "whole")
        .restingOn(portion.share().claim(), "share")
        .build();
  }
}

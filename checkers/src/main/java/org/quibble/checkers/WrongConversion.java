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

/** Finds amounts that are another amount in the other unit: "26 miles (52 km)". */
public final class WrongConversion implements ArticleCheck {

  /** For the service loader. */
  public WrongConversion() {}

  @Override
  public String id() {
    return "unit-conversion";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String summary() {
    return "An amount given in two units is not the same in both";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        fires("The route is [26 miles] ([52 km]) long."),
        fires("The vault is kept at [50 degrees Fahrenheit] ([18 °C])."),
        fires("De weg is [40 km] ([35 mijl]) lang.").in("nl"),
        fires("Die Strecke ist [80 Kilometer] ([40 Meilen]) lang.").in("de"),
        passes("The route is 20 miles (32 km) long."),
        passes("The route is about 90 miles (150 km) long.").because("about 90 may be 93"),
        passes("The ship is 30 miles (56 km) off.").because("miles at sea are nautical"),
        passes("The ship carried 1,000 tons (907 tonnes) of grain.").because("tons may be short"),
        passes("De weg is 40 km (25 mijl) lang.").in("nl"),
        passes("Die Strecke ist 80 Kilometer (50 Meilen) lang.").in("de"));
  }

  @Override
  public Stream<Finding> check(Article article) {
    return Twice.in(article).filter(Twice::isConvertible).flatMap(twice -> doubt(twice).stream());
  }

  private Optional<Finding> doubt(Twice twice) {
    Fit fit = Fit.of(twice::agrees);
    return fit.holds() ? Optional.empty() : Optional.of(finding(twice, fit));
  }

  private Finding finding(Twice twice, Fit fit) {
    Worked converted = twice.converted(Tolerance.STRICT);
    String worked = converted.inWordsBeside(twice.restated());
    return fit.finding(this, severity(twice, fit))
        .saying(
            "%s is %s, not %s."
                .formatted(
                    Wording.quoted(twice.stated().claim()),
                    worked,
                    Wording.quoted(twice.restated().claim())))
        .because(
            "%s is %s; %s."
                .formatted(
                    Worked.meaning(twice.stated()), worked, Worked.standsFor(twice.restated())))
        .restingOn(twice.stated().claim(), "stated")
        .restingOn(twice.restated().claim(), "restated")
        .build();
  }

  private static Severity severity(Twice twice, Fit fit) {
    return fit.severity(twice.isFarOff() ? Severity.ERROR : Severity.WARNING);
  }
}

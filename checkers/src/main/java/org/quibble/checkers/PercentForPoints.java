package org.quibble.checkers;

import static org.quibble.check.Example.fires;
import static org.quibble.check.Example.passes;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quibble.check.ArticleCheck;
import org.quibble.check.Example;
import org.quibble.check.Finding;
import org.quibble.check.Severity;
import org.quibble.check.Suggestion;
import org.quibble.claim.Article;
import org.quibble.claim.Claim;
import org.quibble.quantity.Tolerance;
import org.quibble.quantity.Unit;

/** Finds percentage points that are called percent: "fell 1.6 % to 55.9 % from 57.5 %". */
public final class PercentForPoints implements ArticleCheck {

  private static final Map<String, String> POINTS =
      Map.of("en", "percentage points", "nl", "procentpunt", "de", "Prozentpunkte");

  /** For the service loader. */
  public PercentForPoints() {}

  @Override
  public String id() {
    return "percent-points";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "A difference of two percentages is called percent, not percentage points";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        fires("Turnout fell [1.6%] to [55.9%] from [57.5%]."),
        fires("De opkomst steeg met [3,2%] van [61,4%] naar [64,6%].").in("nl"),
        fires("Die Quote sank um [2,5 Prozent] von [18,0 Prozent] auf [15,5 Prozent].").in("de"),
        passes("Turnout fell 1.6 percentage points to 55.9% from 57.5%."),
        passes("The rate fell 2.8% to 55.9% from 57.5%.").because("a fall of 2.8% is that much"),
        passes("De opkomst steeg met 3,2 procentpunt van 61,4% naar 64,6%.").in("nl"),
        passes("Die Quote sank um 2,5 Prozentpunkte von 18,0 Prozent auf 15,5 Prozent.").in("de"));
  }

  /** Whether the change fits as points, not as percent. */
  static boolean isMeant(Movement movement) {
    return movement.by().isPercent()
        && movement.from().isPercent()
        && movement.states(movement.difference(Tolerance.STRICT), Tolerance.STRICT)
        && !movement.states(movement.percent(Tolerance.STRICT), Tolerance.STRICT);
  }

  @Override
  public Stream<Finding> check(Article article) {
    return Movement.in(article.relations().stream())
        .filter(PercentForPoints::isMeant)
        .map(this::finding);
  }

  private Finding finding(Movement movement) {
    Claim by = movement.by().claim();
    Worked percent = new Worked(movement.percent(Tolerance.STRICT), Unit.PERCENT);
    Worked points = new Worked(movement.difference(Tolerance.STRICT), Unit.PERCENTAGE_POINT);
    Finding.Builder finding =
        Finding.of(this)
            .confidence(Certainty.of(severity()))
            .saying("%s is a change in percentage points.".formatted(Wording.quoted(by)))
            .because(
                "%s → %s is %s, which is %s."
                    .formatted(
                        Worked.meaning(movement.from()),
                        Worked.meaning(movement.to()),
                        points.inWordsBeside(movement.by()),
                        percent.inWordsBeside(movement.by())))
            .restingOn(movement.from().claim(), "from")
            .restingOn(movement.to().claim(), "to")
            .restingOn(by, "change");
    points(by).forEach(finding::suggesting);
    return finding.build();
  }

  /** Returns the printed digits with the word for points in the language of the sentence. */
  private static Stream<Suggestion> points(Claim by) {
    String digits = by.mention().text().replaceFirst("\\s*[%\\p{L}].*", "");
    return Stream.ofNullable(POINTS.get(by.sentence().language()))
        .filter(points -> !digits.isEmpty())
        .map(points -> new Suggestion(by.origin().document(), by.span(), digits + " " + points));
  }
}

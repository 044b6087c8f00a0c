package org.quibble.checkers;

import static org.quibble.check.Example.fires;
import static org.quibble.check.Example.passes;

import java.util.List;
import java.util.Optional;
import org.quibble.check.Example;
import org.quibble.check.Finding;
import org.quibble.check.PairCheck;
import org.quibble.check.Severity;
import org.quibble.compare.ClaimPair;

/** Finds one article that states one amount twice, with figures that can't both be right. */
public final class ConflictingClaims implements PairCheck {

  /** For the service loader. */
  public ConflictingClaims() {}

  @Override
  public String id() {
    return "claim-conflict";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String summary() {
    return "One article states one amount twice, and the figures cannot both be right";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        fires(
            "The retrofit of the ferry cost [5.5 million euros]. It took a year."
                + " Critics say the retrofit cost [7.1 million euros] too much time and money."),
        fires(
                "Die Brücke ist [120 Meter] lang. Sie ist die einzige im Tal. Die Brücke ist [95 Meter] lang.")
            .in("de"),
        fires(
                "De brug kostte [12 miljoen euro]. Vrijdag gaat zij open. De brug kostte [15 miljoen euro].")
            .in("nl"),
        passes("The retrofit cost 5.46 million euros. The retrofit cost 5.5 million euros in all.")
            .because("5.46 rounds to 5.5"),
        passes("The bridge is 120 metres long. The tunnel is 95 metres long.")
            .because("two things are measured"),
        passes("In 2022 the ferry cost 4 million euros. In 2024 the ferry cost 5 million euros.")
            .because("two years are spoken of"),
        passes("De omzet bedroeg 41,3 miljoen euro. De winst bedroeg 2,9 miljoen euro.")
            .in("nl")
            .because("sales are not profit"),
        passes("Geplant waren Kosten von 4 Millionen Euro. Die Kosten betrugen 5 Millionen Euro.")
            .in("de")
            .because("one figure is a plan"));
  }

  @Override
  public Optional<Finding> check(ClaimPair pair) {
    return pair.isWithinOneDocument() ? Conflict.in(pair).map(this::finding) : Optional.empty();
  }

  private Finding finding(Conflict conflict) {
    return conflict
        .finding(this)
        .saying(
            "The article gives the %s as %s."
                .formatted(Wording.topic(conflict.pair().first()), conflict.figures()))
        .build();
  }
}

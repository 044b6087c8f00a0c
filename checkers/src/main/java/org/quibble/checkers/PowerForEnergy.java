package org.quibble.checkers;

import static org.quibble.check.Example.fires;
import static org.quibble.check.Example.passes;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quibble.check.ArticleCheck;
import org.quibble.check.Example;
import org.quibble.check.Finding;
import org.quibble.check.Severity;
import org.quibble.claim.Article;
import org.quibble.claim.Claim;
import org.quibble.claim.Period;
import org.quibble.claim.Qualifier;
import org.quibble.quantity.Dimension;
import org.quibble.quantity.Unit;

/** Finds a power where an energy is meant: "consumes 3.2 GW a year". */
public final class PowerForEnergy implements ArticleCheck {

  private static final Dimension POWER = Unit.of("W").dimension();

  /** What is added up over time, in electricity an energy. */
  private static final Set<String> YIELDS = Set.of("energy", "production", "sales", "usage");

  private static final int A_MONTH = 27;

  /** Times that capacity is never added per. */
  private static final Set<String> SHORT = Set.of("s", "min", "h", "d");

  /** For the service loader. */
  public PowerForEnergy() {}

  @Override
  public String id() {
    return "power-energy";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "A power, as in megawatts, is given where an energy, as in megawatt-hours, is meant";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        fires("The plant generates [3.2 GW] a year."),
        fires("The charger draws [11 kW/h]."),
        fires("De fabriek verbruikt [48 MW] per jaar.").in("nl"),
        fires("Das Werk verbraucht [48 MW] im Jahr.").in("de"),
        passes("The plant can generate 3.2 GW and produced 9 TWh last year."),
        passes("Installers add 3 GW of capacity a year.").because("capacity is added per year"),
        passes("The plant consumes 48 GWh a year."),
        passes("De fabriek verbruikt 48 MWh per jaar.").in("nl"),
        passes("Das Werk verbraucht 48 MWh im Jahr.").in("de"));
  }

  @Override
  public Stream<Finding> check(Article article) {
    return article.claims().stream()
        .filter(claim -> Term.of(claim).isPresent())
        .flatMap(claim -> over(claim).map(time -> finding(claim, time)).stream());
  }

  /** Returns the time that a power is added up over, or empty if it is not. */
  private static Optional<String> over(Claim claim) {
    Unit unit = claim.mention().unit();
    boolean isYield = claim.concept().filter(YIELDS::contains).isPresent();
    if (unit.denominator().isEmpty() && unit.dimension().equals(POWER)) {
      return isYield ? time(claim) : Optional.empty();
    }
    return unit.numerator().dimension().equals(POWER)
        ? unit.denominator()
            .filter(per -> per.dimension().equals(Dimension.TIME))
            .filter(per -> isYield || SHORT.contains(per.code()))
            .map(per -> "per " + Wording.one(per))
        : Optional.empty();
  }

  private static Optional<String> time(Claim claim) {
    return claim
        .qualifier(Qualifier.Key.EXTENT_OF_TIME)
        .or(
            () ->
                Optional.ofNullable(claim.period())
                    .filter(PowerForEnergy::isLong)
                    .map(Period::text));
  }

  /** What is produced over a month or a year is an energy; a power is had at a moment of a day. */
  private static boolean isLong(Period period) {
    return ChronoUnit.DAYS.between(period.start(), period.end()) >= A_MONTH;
  }

  private Finding finding(Claim claim, String time) {
    return Finding.of(this)
        .confidence(Certainty.of(severity()))
        .saying(
            "%s is a power, but what adds up over time is an energy."
                .formatted(Wording.quoted(claim)))
        .because(
            "The text speaks of a power %s. A power is what is generated or used at one moment: one megawatt gives one megawatt-hour in an hour."
                .formatted(time))
        .restingOn(claim, "power")
        .build();
  }
}

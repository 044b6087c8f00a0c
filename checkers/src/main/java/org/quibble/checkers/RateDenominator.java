package org.quibble.checkers;

import static org.quibble.check.Example.fires;
import static org.quibble.check.Example.passes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quibble.check.Example;
import org.quibble.check.Finding;
import org.quibble.check.PairCheck;
import org.quibble.check.Severity;
import org.quibble.claim.Claim;
import org.quibble.claim.Qualifier;
import org.quibble.compare.ClaimPair;
import org.quibble.compare.Key;
import org.quibble.quantity.Quantity;
import org.quibble.quantity.Unit;

/** Finds one number that is said to be per day here and per year there. */
public final class RateDenominator implements PairCheck {

  /** For the service loader. */
  public RateDenominator() {}

  @Override
  public String id() {
    return "rate-denominator";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String summary() {
    return "One number is given per two different times or units";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        fires(
            "The field yields [46,000 barrels a day]. Work began in May."
                + " The field yields [46,000 barrels a year]."),
        fires(
                "Das Werk produziert [1.200 Fahrzeuge pro Woche]. Es steht in Emden."
                    + " Das Werk produziert [1.200 Fahrzeuge pro Monat].")
            .in("de"),
        fires(
                "De pont vervoert [3.400 reizigers per dag]. Hij vaart al jaren."
                    + " De pont vervoert [3.400 reizigers per week].")
            .in("nl"),
        passes(
                "The field yields 46,000 barrels a day. Work began in May."
                    + " The field yields 16.8 million barrels a year.")
            .because("365 days of 46,000 barrels are 16.8 million"),
        passes("Field A yields 46,000 barrels a day. Field B yields 46,000 barrels a week.")
            .because("two fields"),
        passes("Das Werk produziert 1.200 Fahrzeuge pro Woche und 62.000 Fahrzeuge pro Jahr.")
            .in("de"),
        passes("De pont vervoert 3.400 reizigers per dag en 24.000 reizigers per week.").in("nl"));
  }

  @Override
  public Optional<Finding> check(ClaimPair pair) {
    return Set.of(Key.UNIT, Key.EXTENT_OF_TIME).containsAll(pair.comparability().differing())
            && isOneNumber(pair)
            && (haveTwoDenominators(pair.first().mention().unit(), pair.second().mention().unit())
                || haveTwoTimes(pair))
        ? Optional.of(finding(pair))
        : Optional.empty();
  }

  private static boolean isOneNumber(ClaimPair pair) {
    Quantity one = pair.first().quantity().orElseThrow();
    Quantity two = pair.second().quantity().orElseThrow();
    return one.low().compareTo(two.low()) == 0 && one.high().compareTo(two.high()) == 0;
  }

  private static boolean haveTwoDenominators(Unit one, Unit two) {
    return one.isRate()
        && two.isRate()
        && one.numerator().equals(two.numerator())
        && !one.denominator().equals(two.denominator());
  }

  /** "130 tonnes a day" and "130 tonnes a year" where the time stands apart from the figure. */
  private static boolean haveTwoTimes(ClaimPair pair) {
    return pair.comparability().differing().equals(Set.of(Key.EXTENT_OF_TIME))
        && pair.first().mention().unit().equals(pair.second().mention().unit());
  }

  private Finding finding(ClaimPair pair) {
    return PairFinding.of(this, pair, severity())
        .saying(
            "The %s is the same number per %s and per %s: %s."
                .formatted(
                    Wording.topic(pair.first()),
                    denominator(pair.first()),
                    denominator(pair.second()),
                    PairFinding.both(pair)))
        .because(
            "The number is the same, so at most one of the two denominators can be right. "
                + PairFinding.grounds(pair))
        .build();
  }

  private static String denominator(Claim claim) {
    return claim
        .mention()
        .unit()
        .denominator()
        .map(Wording::one)
        .or(() -> claim.qualifier(Qualifier.Key.EXTENT_OF_TIME))
        .orElse("");
  }
}

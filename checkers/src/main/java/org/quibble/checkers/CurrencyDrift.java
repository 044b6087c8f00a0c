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
import org.quibble.compare.ClaimPair;
import org.quibble.compare.Key;
import org.quibble.quantity.Unit;

/** Finds one amount that is printed with two currencies and one number. */
public final class CurrencyDrift implements PairCheck {

  /** For the service loader. */
  public CurrencyDrift() {}

  @Override
  public String id() {
    return "currency-drift";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "One amount is given with the same number in two currencies";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        fires("The stadium cost [€45 million]. It opens in May. The stadium cost [$45 million]."),
        fires(
                "Het stadion kostte [45 miljoen euro]. Het opent in mei."
                    + " Het stadion kostte [45 miljoen dollar].")
            .in("nl"),
        fires(
                "Das Stadion kostete [45 Millionen Euro]. Es öffnet im Mai."
                    + " Das Stadion kostete [45 Millionen Franken].")
            .in("de"),
        passes("The stadium cost €45 million. It opens in May. The stadium cost $49 million.")
            .because("49 million dollars may be 45 million euros"),
        passes("The stadium cost €45 million. The tunnel cost $45 million.")
            .because("two things were paid for"),
        passes("Das Stadion kostete 45 Millionen Euro. Der Tunnel kostete 45 Millionen Franken.")
            .in("de")
            .because("two things were paid for"),
        passes("Het stadion kostte 45 miljoen euro. Het stadion bracht 45 miljoen dollar op.")
            .in("nl")
            .because("cost and revenue"));
  }

  @Override
  public Optional<Finding> check(ClaimPair pair) {
    Unit one = pair.first().mention().unit();
    Unit two = pair.second().mention().unit();
    return pair.comparability().differing().equals(Set.of(Key.UNIT))
            && one.isMoney()
            && two.isMoney()
            && !one.numerator().equals(two.numerator())
        ? Optional.of(finding(pair))
        : Optional.empty();
  }

  private Finding finding(ClaimPair pair) {
    return PairFinding.of(this, pair, severity())
        .saying(
            "The %s is one number in two currencies: %s."
                .formatted(Wording.topic(pair.first()), PairFinding.both(pair)))
        .because(
            "%s is in %s and %s in %s, and the number is the same. %s"
                .formatted(
                    Wording.quoted(pair.first()),
                    currency(pair.first()),
                    Wording.quoted(pair.second()),
                    currency(pair.second()),
                    PairFinding.grounds(pair)))
        .build();
  }

  private static String currency(Claim claim) {
    return claim.mention().unit().numerator().code();
  }
}

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

/** Finds a figure outside a bound that is given elsewhere: "up to 300" and 340. */
public final class BrokenBound implements PairCheck {

  /** For the service loader. */
  public BrokenBound() {}

  @Override
  public String id() {
    return "bound-violation";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String summary() {
    return "A figure lies outside a bound that is given for it elsewhere";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        fires(
            "Up to [250 cyclists] may start. The mayor worries."
                + " Where will the [310 cyclists] sleep?"),
        fires(
                "De zaal telt hoogstens [250 stoelen]. Het dak is nieuw."
                    + " De zaal telt [280 stoelen].")
            .in("nl"),
        fires(
                "Der Tunnel ist mindestens [12 Kilometer] lang. Er ist alt."
                    + " Der Tunnel ist [9 Kilometer] lang.")
            .in("de"),
        passes("More than 2,000 donors came. The clinic counted 2,138 donors.")
            .because("2,138 is more than 2,000"),
        passes("At least 40 donors came. At least 42 donors came.").because("both can be true"),
        passes("De zaal telt hoogstens 250 stoelen. De tuin telt 280 stoelen.").in("nl"),
        passes("Der Tunnel ist mindestens 12 Kilometer lang. Der Damm ist 9 Kilometer lang.")
            .in("de"));
  }

  @Override
  public Optional<Finding> check(ClaimPair pair) {
    return Conflict.in(pair).filter(Conflict::isOfBounds).map(this::finding);
  }

  private Finding finding(Conflict conflict) {
    return conflict
        .finding(this)
        .saying(
            "The %s cannot be both %s and %s."
                .formatted(
                    Wording.topic(conflict.pair().first()),
                    Wording.bounded(conflict.pair().first()),
                    Wording.bounded(conflict.pair().second())))
        .build();
  }
}

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
import org.quibble.claim.Modality;
import org.quibble.compare.ClaimPair;
import org.quibble.compare.Key;
import org.quibble.quantity.Agreement;

/** Finds two sources, each cited with a figure of its own. */
public final class DisagreeingVoices implements PairCheck {

  /** For the service loader. */
  public DisagreeingVoices() {}

  @Override
  public String id() {
    return "attributed-disagreement";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "Two sources are cited with different figures for one amount";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        fires(
            "The fire in Rhede burned [275 hectares], the county said.",
            "The fire in Rhede burned [600 hectares], the park said."),
        fires(
                "Der Brand in Rhede zerstörte laut dem Kreis [275 Hektar].",
                "Der Brand in Rhede zerstörte laut dem Park [600 Hektar].")
            .in("de"),
        fires(
                "De brand in Rhede verwoestte volgens de provincie [275 hectare].",
                "De brand in Rhede verwoestte volgens het park [600 hectare].")
            .in("nl"),
        passes(
                "The fire in Rhede burned 275 hectares, the county said.",
                "The fire in Rhede burned some 270 hectares, the park said.")
            .because("the sources agree"),
        passes(
                "The fire in Rhede burned 275 hectares, the county said.",
                "The fire in Emden burned 600 hectares, the park said.")
            .because("two fires"),
        passes(
                "Der Brand in Rhede zerstörte laut dem Kreis 275 Hektar.",
                "Der Brand in Emden zerstörte laut dem Park 600 Hektar.")
            .in("de"),
        passes(
                "De brand in Rhede verwoestte volgens de provincie 275 hectare.",
                "De brand in Emden verwoestte volgens het park 600 hectare.")
            .in("nl"));
  }

  @Override
  public Optional<Finding> check(ClaimPair pair) {
    return pair.comparability().differing().equals(Set.of(Key.VOICE))
            && pair.agreement().filter(Agreement::isConflict).isPresent()
        ? Optional.of(finding(pair))
        : Optional.empty();
  }

  /** An article that sets two sources beside each other is not at fault, nor are two forecasts. */
  private static Severity surest(ClaimPair pair) {
    return pair.isWithinOneDocument() || pair.first().modality() != Modality.REPORTED
        ? Severity.NOTE
        : Severity.WARNING;
  }

  private Finding finding(ClaimPair pair) {
    return PairFinding.of(this, pair, surest(pair))
        .saying(
            "Two sources differ on the %s: %s says %s, %s says %s."
                .formatted(
                    Wording.topic(pair.first()),
                    pair.first().attribution(),
                    Wording.quoted(pair.first()),
                    pair.second().attribution(),
                    Wording.quoted(pair.second())))
        .because(PairFinding.worked(pair) + " " + PairFinding.grounds(pair))
        .build();
  }
}

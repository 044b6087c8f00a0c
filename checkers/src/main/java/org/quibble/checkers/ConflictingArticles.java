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

/** Finds two articles that state one amount with figures that can't both be right. */
public final class ConflictingArticles implements PairCheck {

  /** For the service loader. */
  public ConflictingArticles() {}

  @Override
  public String id() {
    return "cross-article-conflict";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String summary() {
    return "Two articles state one amount, and the figures cannot both be right";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        fires(
            "Nordwind's new turbine cost [5.5 million dollars].",
            "Nordwind's new turbine cost [9 million dollars]."),
        fires(
                "Der Rhedertunnel ist [12 Kilometer] lang.",
                "Der Rhedertunnel ist [21 Kilometer] lang.")
            .in("de"),
        fires("De Molenbrug kostte [31 miljoen euro].", "De Molenbrug kostte [38 miljoen euro].")
            .in("nl"),
        passes(
                "Nordwind's new turbine cost 5.5 million dollars.",
                "Nordwind's new turbine cost 5.46 million dollars.")
            .because("5.46 rounds to 5.5"),
        passes("The Rhede tunnel is 31 miles long.", "The Rhede tunnel is 50 kilometres long.")
            .because("31 miles are 50 kilometres"),
        passes(
                "Nordwind's turbine cost 5.5 million dollars.",
                "Nordwind's turbine cost 9 million dollars, not 5.5 million as first reported.")
            .because("the second article names the first one's figure"),
        passes("De Molenbrug kostte 31 miljoen euro.", "De Zwaanbrug kostte 38 miljoen euro.")
            .in("nl")
            .because("two bridges"),
        passes(
                "Im Jahr 2023 kostete der Rhedertunnel 4 Millionen Euro.",
                "Im Jahr 2024 kostete der Rhedertunnel 5 Millionen Euro.")
            .in("de")
            .because("two years"));
  }

  @Override
  public Optional<Finding> check(ClaimPair pair) {
    return pair.isWithinOneDocument() ? Optional.empty() : Conflict.in(pair).map(this::finding);
  }

  private Finding finding(Conflict conflict) {
    return conflict
        .finding(this)
        .saying(
            "Two articles give the %s as %s."
                .formatted(Wording.topic(conflict.pair().first()), conflict.figures()))
        .build();
  }
}

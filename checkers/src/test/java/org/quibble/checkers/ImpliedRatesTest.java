package org.quibble.checkers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quibble.checkers.Claims.claim;
import static org.quibble.checkers.Claims.evidence;
import static org.quibble.checkers.Claims.findings;
import static org.quibble.checkers.Claims.restated;
import static org.quibble.checkers.Claims.verdict;
import static org.quibble.checkers.Claims.with;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quibble.check.Finding;
import org.quibble.claim.Claim;
import org.quibble.claim.Period;
import org.quibble.claim.Qualifier;
import org.quibble.claim.Relation;

class ImpliedRatesTest {

  private static final ImpliedRates CHECK = new ImpliedRates();
  private static final Relation MARKET = restated("19.6G CNY", "2.7G USD");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4G CNY     | 550M USD   | silent
          4.0G CNY   | 780M USD   | warning
          780M USD   | 4.0G CNY   | warning
          4.0G CNY   | 55M USD    | error
          4.0G CNY   | 55G USD    | error
          4.0G CNY   | 780M EUR   | silent
          4.0G EUR   | 780M USD   | silent
          4.0G CNY   | 780M {car} | silent
          40.0G CNY  | 5.31G USD  | warning
          40.0G CNY  | 5.33G USD  | silent
          40.0G CNY  | 5.71G USD  | warning
          40.0G CNY  | 5.69G USD  | silent
          """)
  void holdsOneRateAgainstAnother(String stated, String restated, String verdict) {

    assertThat(verdict(CHECK, MARKET, restated(stated, restated))).isEqualTo(verdict);
  }

  @Test
  void oneConversionHasNothingToBeHeldAgainst() {
    assertThat(verdict(CHECK, MARKET)).isEqualTo("silent");
    assertThat(verdict(CHECK, MARKET, restated("5 m", "16 [ft_i]"))).isEqualTo("silent");
  }

  @Test
  void theOddOneOutIsDoubted() {
    Relation odd = restated("4.0G CNY", "780M USD");
    Relation fine = restated("40.0G CNY", "5.5G USD");
    assertThat(findings(CHECK, odd, MARKET, fine))
        .singleElement()
        .satisfies(finding -> assertThat(evidence(finding)).contains("amount: 4.0G CNY"));
    assertThat(findings(CHECK, MARKET, fine, odd)).hasSize(1);
    assertThat(verdict(CHECK, MARKET, fine)).isEqualTo("silent");
  }

  @Test
  void ofEquallyManyTheLaterOnesAreDoubted() {
    assertThat(
            findings(
                CHECK,
                MARKET,
                restated("40.0G CNY", "5.5G USD"),
                restated("4.0G CNY", "780M USD"),
                restated("8.0G CNY", "1.56G USD")))
        .hasSize(2)
        .allSatisfy(finding -> assertThat(evidence(finding)).contains("other amount: 19.6G CNY"));
  }

  @Test
  void otherTimesHaveOtherRates() {
    Claim then = claim("4.0G CNY");
    Claim restated = claim("780M USD");
    assertThat(verdict(CHECK, MARKET, new Relation.Restatement(then, restated)))
        .isEqualTo("warning");
    assertThat(
            verdict(
                CHECK,
                MARKET,
                new Relation.Restatement(with(then, Qualifier.Key.VERSION, "original"), restated)))
        .isEqualTo("silent");
    assertThat(
            verdict(
                CHECK,
                MARKET,
                new Relation.Restatement(
                    then, with(restated, Qualifier.Key.BASIS, "constant currency"))))
        .isEqualTo("silent");
    assertThat(verdict(CHECK, in(2019, "19.6G CNY", "2.7G USD"), in(2024, "4.0G CNY", "780M USD")))
        .isEqualTo("silent");
    assertThat(verdict(CHECK, in(2019, "19.6G CNY", "2.7G USD"), in(2019, "4.0G CNY", "780M USD")))
        .isEqualTo("warning");
  }

  private static Relation in(int year, String stated, String restated) {
    Period period = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), "in " + year);
    return new Relation.Restatement(
        claim(stated).toBuilder().period(period).build(), claim(restated));
  }

  @Test
  void saysWhichRatesItFound() {
    Finding finding = findings(CHECK, MARKET, restated("4.0G CNY", "780M USD")).get(0);
    assertThat(finding.message())
        .isEqualTo(
            "“4.0G CNY” as “780M USD” is another exchange rate than “19.6G CNY” as “2.7G USD”.");
    assertThat(finding.explanation())
        .isEqualTo("One USD is 5.06086–5.19564 CNY here, 7.10909–7.41509 CNY there.");
    assertThat(evidence(finding))
        .containsExactly(
            "amount: 4.0G CNY",
            "converted: 780M USD",
            "other amount: 19.6G CNY",
            "other converted: 2.7G USD");
    assertThat(finding.assumptions()).isNotEmpty();
    assertThat(finding.confidence()).isEqualByComparingTo("0.7");
  }
}

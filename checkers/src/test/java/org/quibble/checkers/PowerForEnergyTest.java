package org.quibble.checkers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quibble.checkers.Claims.claim;
import static org.quibble.checkers.Claims.evidence;
import static org.quibble.checkers.Claims.verdict;
import static org.quibble.checkers.Claims.with;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quibble.check.Finding;
import org.quibble.claim.Claim;
import org.quibble.claim.Qualifier;

class PowerForEnergyTest {

  private static final PowerForEnergy CHECK = new PowerForEnergy();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3.2 GW      | production | yearly | warning
          3.2 GW      | energy     | yearly | warning
          3.2 GW      | production |        | silent
          3.2 GW      | power      | yearly | silent
          3.2 GW.h    | production | yearly | silent
          3.2 GW/a    | production |        | warning
          3.2 GW/a    | capacity   |        | silent
          3.2 GW/d    | capacity   |        | warning
          11 kW/h     | power      |        | warning
          11 kW/m2    | energy     |        | silent
          11 kW.h/h   | power      |        | silent
          11 {car}/h  | production | yearly | silent
          """)
  void whatAddsUpOverTimeIsAnEnergy(String amount, String concept, String time, String verdict) {
    assertThat(verdict(CHECK, said(amount, concept, time))).isEqualTo(verdict);
  }

  private static Claim said(String amount, String concept, @Nullable String time) {
    Claim claim = Claims.of(concept, claim(amount));
    return time == null ? claim : with(claim, Qualifier.Key.EXTENT_OF_TIME, time);
  }

  @Test
  void aFigureOfNoKnownPropertyIsLeftAlone() {
    assertThat(verdict(CHECK, claim("3.2 GW"))).isEqualTo("silent");
    assertThat(verdict(CHECK, claim("3.2 GW/h"))).isEqualTo("warning");
  }

  @Test
  void saysWhatAPowerIs() {
    Finding finding =
        CHECK.check(Claims.article(said("3.2 GW", "production", "yearly"))).toList().get(0);
    assertThat(finding.message())
        .isEqualTo("“3.2 GW” is a power, but what adds up over time is an energy.");
    assertThat(finding.explanation()).startsWith("The text speaks of a power yearly.");
    assertThat(evidence(finding)).containsExactly("power: 3.2 GW");
    assertThat(finding.confidence()).isEqualByComparingTo("0.7");
    Finding rate = CHECK.check(Claims.article(claim("11 kW/h"))).toList().get(0);
    assertThat(rate.explanation()).startsWith("The text speaks of a power per hour.");
  }
}

package org.quibble.checkers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quibble.checkers.Claims.change;
import static org.quibble.checkers.Claims.claim;
import static org.quibble.checkers.Claims.evidence;
import static org.quibble.checkers.Claims.findings;
import static org.quibble.checkers.Claims.printed;
import static org.quibble.checkers.Claims.verdict;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quibble.check.Finding;
import org.quibble.check.Suggestion;
import org.quibble.claim.Direction;
import org.quibble.claim.Relation;

class PercentForPointsTest {

  private static final PercentForPoints CHECK = new PercentForPoints();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.6 %    | 57.5 % | 55.9 % | DOWN | warning
          1.6 %    | 57.5 % | 55.9 % |      | warning
          1.6 [pp] | 57.5 % | 55.9 % | DOWN | silent
          2.8 %    | 57.5 % | 55.9 % | DOWN | silent
          3.8 %    | 57.5 % | 55.9 % | DOWN | silent
          1.6 %    | 57.5 % | 55.9 % | UP   | silent
          1.6 %    | 99.5 % | 97.9 % | DOWN | silent
          15 %     | 100 m  | 115 m  | UP   | silent
          """)
  void takesADifferenceOfLevelsForPoints(
      String by, String from, String to, Direction way, String verdict) {
    assertThat(verdict(CHECK, change(by, from, to, way))).isEqualTo(verdict);
  }

  @Test
  void offersPoints() {
    Finding finding = findings(CHECK, change("1.6 %", "57.5 %", "55.9 %", Direction.DOWN)).get(0);
    assertThat(finding.message()).isEqualTo("“1.6 %” is a change in percentage points.");
    assertThat(finding.explanation())
        .isEqualTo(
            "57.45–57.55% → 55.85–55.95% is −1.7 to −1.5 percentage points, which is −2.96 to"
                + " −2.61%.");
    assertThat(evidence(finding)).containsExactly("change: 1.6 %", "from: 57.5 %", "to: 55.9 %");
    assertThat(finding.suggestions())
        .extracting(Suggestion::replacement)
        .containsExactly("1.6 percentage points");
  }

  @Test
  void offersNothingForAFigureInWords() {
    Relation change =
        new Relation.Change(
            printed("two percent", "2 %"), claim("57.5 %"), claim("55.5 %"), Direction.DOWN);
    assertThat(findings(CHECK, change).get(0).suggestions()).isEmpty();
  }
}

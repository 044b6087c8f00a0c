package org.quibble.checkers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quibble.checkers.Claims.allParts;
import static org.quibble.checkers.Claims.claim;
import static org.quibble.checkers.Claims.evidence;
import static org.quibble.checkers.Claims.findings;
import static org.quibble.checkers.Claims.someParts;
import static org.quibble.checkers.Claims.verdict;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quibble.check.Finding;
import org.quibble.claim.Relation;

class PercentTotalTest {

  private static final PercentTotal CHECK = new PercentTotal();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          52 % + 39 % + 9 %      | silent
          52 % + 39 % + 19 %     | warning
          52 % + 29 % + 9 %      | warning
          33 % + 33 % + 33 %     | silent
          34 % + 34 % + 34 %     | warning
          51 % + 50 %            | silent
          51 % + 51 %            | warning
          49 % + 50 %            | silent
          49 % + 49 %            | warning
          49.5 % + 49.5 %        | silent
          49.4 % + 49.5 %        | warning
          50.5 % + 50.5 %        | silent
          50.6 % + 50.5 %        | warning
          ~52 % + ~39 % + ~7 %   | silent
          >52 % + 31 %           | silent
          52 % + 60 {voter}      | silent
          30 %                   | silent
          """)
  void sharesMakeAHundred(String parts, String verdict) {
    assertThat(verdict(CHECK, allParts("1200 {voter}", parts))).isEqualTo(verdict);
    assertThat(verdict(CHECK, untold(allParts("1200 {voter}", parts)))).isEqualTo(verdict);
    assertThat(verdict(CHECK, someParts("1200 {voter}", parts))).isEqualTo("silent");
    assertThat(verdict(CHECK, allParts("41 %", parts))).isEqualTo("silent");
  }

  private static Relation untold(Relation relation) {
    return relation instanceof Relation.Parts parts
        ? new Relation.Parts(null, parts.parts(), parts.complete())
        : relation;
  }

  @Test
  void otherChecksLeaveUntoldWholesAlone() {
    Relation untold = untold(allParts("1 {voter}", "52 % + 39 % + 19 %"));
    assertThat(untold.claims()).hasSize(3);
    assertThat(verdict(new PartsMissTotal(), untold)).isEqualTo("silent");
    assertThat(verdict(new ImpossibleValue(), untold)).isEqualTo("silent");
  }

  @Test
  void saysWhatItReckoned() {
    Finding finding =
        findings(
                CHECK,
                new Relation.Parts(
                    null, List.of(claim("52 %"), claim("39 %"), claim("19 %")), true))
            .get(0);
    assertThat(finding.message()).isEqualTo("These shares of one whole come to 108.5–111.5%.");
    assertThat(finding.explanation())
        .isEqualTo("51.5–52.5% + 38.5–39.5% + 18.5–19.5% is 108.5–111.5%, not 100%.");
    assertThat(evidence(finding)).containsExactly("part: 19 %", "part: 39 %", "part: 52 %");
    assertThat(finding.assumptions()).hasSize(2);
    assertThat(finding.confidence()).isEqualByComparingTo("0.7");
  }
}

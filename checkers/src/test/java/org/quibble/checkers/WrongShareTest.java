package org.quibble.checkers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quibble.checkers.Claims.evidence;
import static org.quibble.checkers.Claims.findings;
import static org.quibble.checkers.Claims.share;
import static org.quibble.checkers.Claims.verdict;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quibble.check.Finding;

class WrongShareTest {

  private static final WrongShare CHECK = new WrongShare();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # part      | whole        | share     | verdict
          31 {member} | 120 {member} | 26 %      | silent
          31          | 120 {member} | 26 %      | silent
          31 {woman}  | 120 {member} | 26 %      | silent
          30 {member} | 121 {member} | 35 %      | error
          31 {member} | 121 {member} | 25 %      | warning
          31 {member} | 121 {member} | 26 %      | silent
          31 {member} | 121 {member} | 27 %      | error
          ~30 {member}| 120 {member} | 24 %      | silent
          14.42 USD   | 195 USD      | <8 %      | silent
          14.42 USD   | 195 USD      | <7 %      | error
          14.42 USD   | 195 EUR      | <7 %      | silent
          41 {member} | 121 {member} | 0.333333  | silent
          44 {member} | 121 {member} | 0.333333  | silent
          45 {member} | 121 {member} | 0.333333  | error
          36 {member} | 121 {member} | 0.333333  | error
          60 {seat}   | 45 {seat}    | 35 %      | silent
          500 g       | 2 kg         | 25 %      | silent
          500 g       | 2.0 kg       | 51 %      | error
          <=30 {member}| 121 {member} | 20 %     | silent
          <=30 {member}| 121 {member} | 35 %     | error
          30 {member} | 120 {member} | 25 USD    | silent
          """)
  void holdsAShareAgainstItsPartAndWhole(String part, String whole, String share, String verdict) {
    assertThat(verdict(CHECK, share(part, whole, share))).isEqualTo(verdict);
  }

  @Test
  void saysWhatItReckoned() {
    Finding finding = findings(CHECK, share("30 {member}", "121 {member}", "35 %")).get(0);
    assertThat(finding.message())
        .isEqualTo("“30 {member}” of “121 {member}” is 24.7–24.8%, not “35 %”.");
    assertThat(finding.explanation())
        .isEqualTo("30 member of 121 member is 24.7–24.8%; “35 %” stands for 34.5–35.5%.");
    assertThat(evidence(finding))
        .containsExactly("part: 30 {member}", "share: 35 %", "whole: 121 {member}");
  }
}

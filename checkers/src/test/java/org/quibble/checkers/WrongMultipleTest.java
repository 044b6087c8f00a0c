package org.quibble.checkers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quibble.checkers.Claims.claim;
import static org.quibble.checkers.Claims.evidence;
import static org.quibble.checkers.Claims.findings;
import static org.quibble.checkers.Claims.printed;
import static org.quibble.checkers.Claims.verdict;
import static org.quibble.checkers.Claims.with;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quibble.check.Finding;
import org.quibble.claim.Direction;
import org.quibble.claim.Qualifier;
import org.quibble.claim.Relation;

class WrongMultipleTest {

  private static final WrongMultiple CHECK = new WrongMultiple();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # printed            | number | from      | to        | way  | verdict
          doubled              | 2      | 1.001 km  | 1.752 km  | UP   | silent
          doubled              | 2      | 1.001 km  | 1.749 km  | UP   | note
          doubled              | 2      | 1.001 km  | 2.252 km  | UP   | silent
          doubled              | 2      | 1.001 km  | 2.258 km  | UP   | warning
          doubled              | 2      | 1.001 km  | 1.702 km  | UP   | warning
          doubled              | 2      | 1.001 km  | 1.702 km  |      | warning
          doubled              | 2      | 2.002 km  | 1.001 km  | UP   | silent
          doubled              | >2     | 1.001 km  | 2.952 km  | UP   | silent
          doubled              | >2     | 1.001 km  | 1.802 km  | UP   | warning
          tripled              | 3      | 14M USD   | 31M USD   | UP   | warning
          tripled              | 3      | 14M USD   | 36M USD   | UP   | silent
          tripled              | 3      | 14M USD   | 56M USD   | UP   | warning
          three times          | 3      | 14M USD   | 42M USD   | UP   | silent
          three times          | 3      | 14M USD   | 56M USD   | UP   | silent
          three times          | 3      | 14M USD   | 71M USD   | UP   | warning
          3×                   | 3      | 14M USD   | 56M USD   | UP   | silent
          2.5 times            | 2.5    | 101 km    | 253 km    | UP   | silent
          2.5 times            | 2.5    | 101 km    | 283 km    | UP   | warning
          3,600-fold           | 3600   | 5..6 h    | 3..6 s    | DOWN | silent
          3,600-fold           | 3600   | 5..6 h    | 3..6 s    |      | silent
          36,000-fold          | 36000  | 5..6 h    | 3..6 s    | DOWN | warning
          360-fold             | 360    | 5..6 h    | 3..6 s    | DOWN | warning
          halved               | 0.5    | 31.5 %    | 15.5 %    | DOWN | silent
          half                 | 0.5    | 31.5 %    | 22.5 %    | DOWN | warning
          half                 | 0.5    | 22.5 %    | 31.5 %    | UP   | warning
          half                 | 0.5    | 22.5 %    | 33.5 %    | UP   | silent
          a tenth              | 0.1    | 301 km    | 271 km    | DOWN | silent
          a third              | 0.333333 | 301 km  | 201 km    | DOWN | silent
          a third              | 0.333333 | 301 km  | 101 km    | DOWN | silent
          a third              | 0.333333 | 301 km  | 151 km    | DOWN | warning
          a fifth              | 0.2    | 27.1M USD | 32.4M USD | UP   | silent
          a fifth              | 0.2    | 27.1M USD | 42.4M USD | UP   | warning
          45                   | 45     | 27.1M USD | 42.4M USD | UP   | silent
          doubled              | 2      | 10M USD   | 40M EUR   | UP   | silent
          """)
  void holdsAMultipleAgainstItsLevels(
      String text, String number, String from, String to, Direction way, String verdict) {
    assertThat(verdict(CHECK, multiple(text, number, from, to, way))).isEqualTo(verdict);
  }

  private static Relation multiple(
      String text, String number, String from, String to, Direction way) {
    return new Relation.Change(printed(text, number), claim(from), claim(to), way);
  }

  @Test
  void aBasisOfItsOwnExplainsAMiss() {
    Relation tripled =
        new Relation.Change(
            with(printed("tripled", "3"), Qualifier.Key.BASIS, "organic"),
            claim("14M USD"),
            claim("31M USD"),
            Direction.UP);
    assertThat(verdict(CHECK, tripled)).isEqualTo("silent");
  }

  @Test
  void saysWhatItReckoned() {
    Finding finding =
        findings(CHECK, multiple("tripled", "3", "14M USD", "31M USD", Direction.UP)).get(0);
    assertThat(finding.message())
        .isEqualTo("From “14M USD” to “31M USD” is 2.1–2.4 times as much, which is not “tripled”.");
    assertThat(finding.explanation())
        .isEqualTo(
            "13.5–14.5 million USD → 30.5–31.5 million USD is 2.1–2.4 times as much; “tripled”"
                + " stands for 2.5–3.5.");
    assertThat(evidence(finding))
        .containsExactly("change: tripled", "from: 14M USD", "to: 31M USD");
  }
}

package org.quibble.checkers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quibble.checkers.Claims.change;
import static org.quibble.checkers.Claims.claim;
import static org.quibble.checkers.Claims.evidence;
import static org.quibble.checkers.Claims.findings;
import static org.quibble.checkers.Claims.printed;
import static org.quibble.checkers.Claims.restated;
import static org.quibble.checkers.Claims.verdict;
import static org.quibble.checkers.Claims.with;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quibble.check.Finding;
import org.quibble.claim.Claim;
import org.quibble.claim.Direction;
import org.quibble.claim.Qualifier;
import org.quibble.claim.Relation;

class WrongChangeTest {

  private static final WrongChange CHECK = new WrongChange();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # by        | from      | to        | way  | verdict
          20 %        | 72.6M USD | 87.1M USD | UP   | silent
          20.1 %      | 72.6M USD | 87.1M USD | UP   | silent
          20.2 %      | 72.6M USD | 87.1M USD | UP   | warning
          20.5 %      | 72.6M USD | 87.1M USD | UP   | error
          20.8 %      | 72.6M USD | 87.1M USD | UP   | error
          20.8 %      | 72.6M USD | 87.1M USD |      | error
          20 %        | 72.6M USD | 87.1M USD |      | silent
          17 %        | 87.1M USD | 72.6M USD | DOWN | silent
          17 %        | 87.1M USD | 72.6M USD |      | silent
          -17 %       | 87.1M USD | 72.6M USD |      | silent
          -17 %       | 87.1M USD | 72.6M USD | DOWN | silent
          -17 %       | 72.6M USD | 87.1M USD |      | error
          19 %        | 87.1M USD | 72.6M USD | DOWN | error
          17 %        | 72.6M USD | 87.1M USD | DOWN | silent
          20 %        | 87.1M USD | 72.6M USD | UP   | silent
          >19 %       | 72.6M USD | 87.1M USD | UP   | silent
          >25 %       | 72.6M USD | 87.1M USD | UP   | error
          >15 %       | 87.1M USD | 72.6M USD | DOWN | silent
          >19 %       | 87.1M USD | 72.6M USD | DOWN | error
          14.5M USD   | 72.6M USD | 87.1M USD | UP   | silent
          14.7M USD   | 72.6M USD | 87.1M USD | UP   | warning
          15.4M USD   | 72.6M USD | 87.1M USD | UP   | error
          14.5M USD   | 87.1M USD | 72.6M USD | DOWN | silent
          14500k USD  | 72.6M USD | 87.1M USD | UP   | silent
          14.5M EUR   | 72.6M USD | 87.1M USD | UP   | silent
          25 {job}    | 143 {job} | 168 {job} | UP   | silent
          26 {job}    | 143 {job} | 168 {job} | UP   | error
          25          | 143 {job} | 168       | UP   | silent
          26          | 143 {job} | 168       | UP   | error
          26          | 143       | 168 {job} | UP   | error
          500 m       | 2.5 km    | 3.0 km    | UP   | silent
          900 m       | 2.5 km    | 3.0 km    | UP   | error
          20 %        | 72.6M USD | 87.1M EUR | UP   | silent
          20 %        | 0 USD     | 87.1M USD | UP   | silent
          20 %        | 5M USD    | -87M USD  | DOWN | silent
          1.6 [pp]    | 57.5 %    | 55.9 %    | DOWN | silent
          1.8 [pp]    | 57.5 %    | 55.9 %    | DOWN | warning
          2.6 [pp]    | 57.5 %    | 55.9 %    | DOWN | error
          25 [bp]     | 4.25 %    | 4.00 %    | DOWN | silent
          27 [bp]     | 4.25 %    | 4.00 %    | DOWN | warning
          75 [bp]     | 4.25 %    | 4.00 %    | DOWN | error
          1.6 %       | 57.5 %    | 55.9 %    | DOWN | silent
          2.8 %       | 57.5 %    | 55.9 %    | DOWN | silent
          3.8 %       | 57.5 %    | 55.9 %    | DOWN | error
          ~30 %       | 72.6M USD | 87.1M USD | UP   | warning
          ~35 %       | 72.6M USD | 87.1M USD | UP   | error
          ~30 %       | ~72.6M USD| 97.1M USD | UP   | silent
          ~60 %       | ~72.6M USD| 87.1M USD | UP   | note
          """)
  void holdsAChangeAgainstItsLevels(
      String by, String from, String to, Direction way, String verdict) {
    assertThat(verdict(CHECK, change(by, from, to, way))).isEqualTo(verdict);
  }

  @Test
  void dealsThatAreAboutAFifthFewer() {
    assertThat(verdict(CHECK, change("~20 %", "143 {deal}", "113 {deal}", Direction.DOWN)))
        .isEqualTo("silent");
    assertThat(verdict(CHECK, change("~35 %", "143 {deal}", "113 {deal}", Direction.DOWN)))
        .isEqualTo("error");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # amount        | percent | from        | to             | way  | verdict
          608000 {drone}  | 48 %    |             | 1.87M {drone}  | UP   | silent
          608000 {drone}  | 58 %    |             | 1.87M {drone}  | UP   | error
          608000 {drone}  | 48 %    |             | 18.7M {drone}  | UP   | error
          608000 {drone}  | 32 %    |             | 1.87M {drone}  | UP   | error
          608000 {drone}  | 32 %    | 1.9M {drone}|                | UP   | silent
          608000 {drone}  | 48 %    | 1.9M {drone}|                | UP   | error
          12M EUR         | 10 %    | 120M EUR    |                | DOWN | silent
          12M EUR         | 10 %    |             | 108M EUR       | DOWN | silent
          12M EUR         | 13 %    |             | 108M EUR       | DOWN | error
          12M EUR         | -10 %   |             | 108M EUR       | DOWN | silent
          -12M EUR        | -10 %   |             | 108M EUR       |      | silent
          12M EUR         | 10 %    |             | 108M USD       | DOWN | silent
          12M EUR         | 10 %    |             | 40 %           | DOWN | silent
          ~12M EUR        | ~16 %   |             | 108M EUR       | DOWN | note
          """)
  void holdsAChangePrintedTwiceAgainstItsLevel(
      String amount, String percent, String from, String to, Direction way, String verdict) {
    assertThat(verdict(CHECK, change(amount, from, to, way), change(percent, from, to, way)))
        .isEqualTo(verdict);
    assertThat(verdict(CHECK, change(amount, from, to, way), restated(amount, percent)))
        .isEqualTo(verdict);
    assertThat(verdict(CHECK, change(amount, from, to, way), restated(percent, amount)))
        .isEqualTo(verdict);
  }

  @Test
  void changesOfOtherLevelsAreNotMixed() {
    assertThat(
            verdict(
                CHECK,
                change("12M EUR", null, "108M EUR", Direction.UP),
                change("40 %", null, "208M EUR", Direction.UP),
                change("40 %", "108M EUR", null, Direction.UP)))
        .isEqualTo("silent");
  }

  @Test
  void leavesMultiplesToTheirOwnCheck() {
    Relation tripled =
        new Relation.Change(
            printed("tripled", "3"), claim("14M USD"), claim("31M USD"), Direction.UP);
    assertThat(verdict(CHECK, tripled)).isEqualTo("silent");
  }

  @Test
  void aBasisOfItsOwnExplainsAMiss() {
    Claim by = with(claim("12.7 %"), Qualifier.Key.BASIS, "like-for-like");
    assertThat(
            verdict(
                CHECK,
                new Relation.Change(by, claim("249.0M EUR"), claim("276.7M EUR"), Direction.UP)))
        .isEqualTo("silent");
    Claim amount = with(claim("12M EUR"), Qualifier.Key.BASIS, "real");
    assertThat(
            verdict(
                CHECK,
                new Relation.Change(amount, null, claim("108M EUR"), Direction.UP),
                new Relation.Change(claim("40 %"), null, claim("108M EUR"), Direction.UP)))
        .isEqualTo("silent");
  }

  @Test
  void unclearFiguresAreNotReckonedWith() {
    Claim unclear = Claims.ambiguous("1.100 V", "1100 V");
    assertThat(
            verdict(CHECK, new Relation.Change(claim("90 %"), claim("1 V"), unclear, Direction.UP)))
        .isEqualTo("silent");
    assertThat(verdict(CHECK, change(null, "72.6M USD", "87.1M USD", Direction.UP)))
        .isEqualTo("silent");
  }

  @Test
  void saysWhatItReckoned() {
    Finding finding =
        findings(CHECK, change("20.8 %", "72.6M USD", "87.1M USD", Direction.UP)).get(0);
    assertThat(finding.check()).isEqualTo("change-mismatch");
    assertThat(finding.message())
        .isEqualTo("From “72.6M USD” to “87.1M USD” is a change of 19.82–20.13%, not of “20.8 %”.");
    assertThat(finding.explanation())
        .isEqualTo(
            "72.55–72.65 million USD → 87.05–87.15 million USD is 19.82–20.13%; “20.8 %” stands for"
                + " 20.75–20.85%.");
    assertThat(evidence(finding))
        .containsExactly("change: 20.8 %", "from: 72.6M USD", "to: 87.1M USD");
    assertThat(finding.assumptions()).isEmpty();
    assertThat(finding.confidence()).isEqualByComparingTo("0.9");
  }

  @Test
  void aMissThatACutOffWouldExplainIsLessSure() {
    Finding finding =
        findings(CHECK, change("20.2 %", "72.6M USD", "87.1M USD", Direction.UP)).get(0);
    assertThat(finding.assumptions())
        .containsExactly("the figures are rounded to the nearest, none is cut off");
    assertThat(finding.confidence()).isEqualByComparingTo("0.7");
  }

  @Test
  void saysWhatItReckonedOfAChangePrintedTwice() {
    Finding finding =
        findings(
                CHECK,
                change("608000 {drone}", null, "1.87M {drone}", Direction.UP),
                change("58 %", null, "1.87M {drone}", Direction.UP))
            .get(0);
    assertThat(finding.message())
        .isEqualTo("A change of “608000 {drone}” to “1.87M {drone}” is 47.9–48.5%, not “58 %”.");
    assertThat(finding.explanation())
        .isEqualTo(
            "607,500–608,500 drone of 1.2565–1.2675 million drone is 47.9–48.5%; “58 %” stands for"
                + " 57.5–58.5%.");
    assertThat(evidence(finding))
        .containsExactly("change in percent: 58 %", "change: 608000 {drone}", "to: 1.87M {drone}");
    assertThat(
            evidence(
                findings(
                        CHECK,
                        change("12M EUR", "120M EUR", null, Direction.DOWN),
                        change("20.5 %", "120M EUR", null, Direction.DOWN))
                    .get(0)))
        .containsExactly("change in percent: 20.5 %", "change: 12M EUR", "from: 120M EUR");
  }
}

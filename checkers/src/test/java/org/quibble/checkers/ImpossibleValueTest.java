package org.quibble.checkers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quibble.checkers.Claims.allParts;
import static org.quibble.checkers.Claims.change;
import static org.quibble.checkers.Claims.claim;
import static org.quibble.checkers.Claims.evidence;
import static org.quibble.checkers.Claims.findings;
import static org.quibble.checkers.Claims.share;
import static org.quibble.checkers.Claims.someParts;
import static org.quibble.checkers.Claims.verdict;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quibble.check.Finding;
import org.quibble.claim.Article;
import org.quibble.claim.Claim;
import org.quibble.claim.Direction;
import org.quibble.claim.Relation;
import org.quibble.claim.Role;

class ImpossibleValueTest {

  private static final ImpossibleValue CHECK = new ImpossibleValue();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5M..8M {viewer} | silent
          8M..5M {viewer} | error
          8M..8M {viewer} | silent
          8M {viewer}     | silent
          """)
  void aRangeBeginsBelowItsEnd(String range, String verdict) {
    assertThat(verdict(CHECK, claim(range))).isEqualTo(verdict);
  }

  @Test
  void aRangeBelowZeroIsCountedDownwards() {
    assertThat(verdict(CHECK, claim("-5..-10 Cel".replace("..-", "..")))).isEqualTo("silent");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          99 %    | DOWN | CHANGE | silent
          100 %   | DOWN | CHANGE | silent
          101 %   | DOWN | CHANGE | error
          130 %   | DOWN | CHANGE | error
          130 %   | UP   | CHANGE | silent
          130 %   |      | CHANGE | silent
          130 %   | DOWN | LEVEL  | silent
          130 [pp]| DOWN | CHANGE | silent
          <130 %  | DOWN | CHANGE | silent
          130 {x} | DOWN | CHANGE | silent
          """)
  void nothingFallsByMoreThanAll(String by, Direction way, Role role, String verdict) {
    Claim fall = claim(by).toBuilder().role(role).direction(way).build();
    assertThat(verdict(CHECK, fall)).isEqualTo(verdict);
    if (role == Role.CHANGE) {
      assertThat(verdict(CHECK, change(by, "10 m", null, way))).isEqualTo(verdict);
    }
  }

  @Test
  void aFallThatIsAClaimAndAChangeIsDoubtedOnce() {
    Claim fall = claim("130 %").toBuilder().role(Role.CHANGE).direction(Direction.DOWN).build();
    Article article =
        new Article(
            fall.origin(),
            List.of(fall),
            List.of(new Relation.Change(fall, claim("10 m"), null, Direction.DOWN)));
    assertThat(CHECK.check(article))
        .singleElement()
        .satisfies(finding -> assertThat(evidence(finding)).containsExactly("fall: 130 %"))
        .satisfies(finding -> assertThat(finding.message()).isEqualTo("Nothing falls by “130 %”."));
  }

  @Test
  void aProfitCanBecomeALoss() {
    Claim fall =
        Claims.of("profit", claim("130 %")).toBuilder()
            .role(Role.CHANGE)
            .direction(Direction.DOWN)
            .build();
    assertThat(verdict(CHECK, fall)).isEqualTo("silent");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          45 {passenger} | 60      | error
          45 {passenger} | 46      | error
          45 {passenger} | 45      | silent
          45 {passenger} | 60 + 50 | error error
          45 {passenger} | 60 + 5  | error
          2 km           | 2.4 km  | silent
          2 km           | 2.6 km  | error
          """)
  void aPartIsNoMoreThanItsWhole(String total, String parts, String verdict) {
    assertThat(verdict(CHECK, someParts(total, parts))).isEqualTo(verdict);
    assertThat(verdict(CHECK, allParts(total, parts))).isEqualTo("silent");
  }

  @Test
  void aShareHasItsPartBelowItsWhole() {
    assertThat(verdict(CHECK, share("60 {seat}", "45 {seat}", "35 %"))).isEqualTo("error");
    assertThat(verdict(CHECK, share("45 {seat}", "45 {seat}", "35 %"))).isEqualTo("silent");
  }

  @Test
  void saysWhatCannotBe() {
    Finding part = findings(CHECK, someParts("45 {passenger}", "60")).get(0);
    assertThat(part.message()).isEqualTo("“60” cannot be part of “45 {passenger}”.");
    assertThat(part.explanation())
        .isEqualTo("“60” stands for 60 passenger, “45 {passenger}” stands for 45 passenger.");
    assertThat(evidence(part)).containsExactly("part: 60", "whole: 45 {passenger}");
    Finding range = CHECK.check(Claims.article(claim("8M..5M {viewer}"))).toList().get(0);
    assertThat(range.message()).isEqualTo("“8M..5M {viewer}” begins above its end.");
    assertThat(range.explanation()).isEqualTo("8 million viewer is more than 5 million viewer.");
    assertThat(evidence(range)).containsExactly("range: 8M..5M {viewer}");
  }
}

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

class PartsMissTotalTest {

  private static final PartsMissTotal CHECK = new PartsMissTotal();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # total        | parts                          | verdict
          120 {job}      | 60 {job} + 45 {job} + 15 {job} | silent
          120 {job}      | 60 + 45 + 15                   | silent
          120            | 60 {job} + 45 {job} + 15 {job} | silent
          120 {job}      | 60 + 45 + 25                   | error
          120            | 60 {job} + 45 {job} + 25 {job} | error
          120 {job}      | 60 + 45 + 5                    | error
          120 {job}      | 60 + 45 + 16                   | warning
          120 {job}      | 60 + 45 + 17                   | error
          120 {person}   | 70 {man} + 50 {woman}          | silent
          120 {person}   | 70 {man} + 60 {woman}          | error
          31 {mineral}   | 10 + 21                        | silent
          31 {mineral}   | 10 + 22                        | warning
          31 {mineral}   | 10 + 31                        | error
          ~120 {job}     | 60 + 45 + 20                   | silent
          >120 {job}     | 60 + 45 + 20                   | silent
          >120 {job}     | 60 + 45 + 5                    | error
          12000 {job}    | 6000 {job} + 5000 {job}        | silent
          7.3M EUR       | 4.2M EUR + 3.2M EUR            | silent
          7.3M EUR       | 4.2M EUR + 3.3M EUR            | warning
          7.3M EUR       | 4.2M EUR + 3.4M EUR            | error
          7.3M EUR       | 4.2M EUR + 3.2M USD            | silent
          7.3M EUR       | 4.2M + 3.2M                    | silent
          7.3 km         | 4200 m + 3100 m                | silent
          7.3 km         | 4200 m + 4100 m                | error
          41 %           | 25 % + 16 %                    | silent
          41 %           | 25 % + 26 %                    | error
          1200 {voter}   | 60 % + 50 %                    | silent
          """)
  void holdsTheSumOfAllPartsAgainstTheTotal(String total, String parts, String verdict) {
    assertThat(verdict(CHECK, allParts(total, parts))).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          120 {job} | 60 + 45    | silent
          120 {job} | 60 + 60    | silent
          120 {job} | 60 + 61    | warning
          121 {job} | 61 + 61    | warning
          120 {job} | 60 + 85    | warning
          31 {mineral} | 10 + 21  | silent
          31 {mineral} | 10 + 22  | warning
          7.3M EUR  | 4.2M EUR + 3.2M EUR | silent
          120 {job} | 60 + 165   | silent
          120 {job} | 165        | silent
          """)
  void someParts_areDoubtedIfTheyAreTooMany(String total, String parts, String verdict) {
    assertThat(verdict(CHECK, someParts(total, parts))).isEqualTo(verdict);
  }

  @Test
  void partsOfAResultMayOffsetEachOther() {
    Relation parts =
        new Relation.Parts(
            Claims.of("profit", claim("5M EUR")), List.of(claim("4M EUR"), claim("4M EUR")), false);
    assertThat(verdict(CHECK, parts)).isEqualTo("silent");
    assertThat(verdict(CHECK, someParts("5M EUR", "4.5M EUR + 4.5M EUR + -4M EUR")))
        .isEqualTo("silent");
    assertThat(verdict(CHECK, someParts("-5M EUR", "1.5M EUR + 2.5M EUR"))).isEqualTo("silent");
    assertThat(verdict(CHECK, someParts("5.5M EUR", "4.5M EUR + 4.5M EUR"))).isEqualTo("warning");
  }

  @Test
  void saysWhatItReckoned() {
    Finding finding = findings(CHECK, allParts("120 {job}", "60 + 45 + 25")).get(0);
    assertThat(finding.message()).isEqualTo("The parts of “120 {job}” come to 130 job.");
    assertThat(finding.explanation())
        .isEqualTo("60 job + 45 job + 25 job is 130 job; “120 {job}” stands for 120 job.");
    assertThat(evidence(finding))
        .containsExactly("part: 25", "part: 45", "part: 60", "total: 120 {job}");
    assertThat(finding.assumptions()).contains("these are all the parts");
  }

  @Test
  void saysThatSomePartsAreTooMany() {
    Finding finding = findings(CHECK, someParts("120 {job}", "60 + 85")).get(0);
    assertThat(finding.message()).isEqualTo("Some parts of “120 {job}” come to 145 job already.");
    assertThat(finding.assumptions()).containsExactly("the parts don't overlap");
  }
}

package org.quibble.checkers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quibble.checkers.Claims.claim;
import static org.quibble.checkers.Claims.evidence;
import static org.quibble.checkers.Claims.findings;
import static org.quibble.checkers.Claims.restated;
import static org.quibble.checkers.Claims.verdict;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quibble.check.Finding;
import org.quibble.claim.Relation;
import org.quibble.claim.Role;

class WrongConversionTest {

  private static final WrongConversion CHECK = new WrongConversion();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          20 [mi_i]      | 32 km          | silent
          26 [mi_i]      | 42 km          | silent
          26 [mi_i]      | 43 km          | silent
          26 [mi_i]      | 44 km          | note
          26 [mi_i]      | 45 km          | warning
          26 [mi_i]      | 52 km          | warning
          26 [mi_i]      | 53 km          | error
          26 [mi_i]      | 34 km          | error
          26 [mi_i]      | 35 km          | warning
          ~90 [mi_i]     | 150 km         | silent
          5..6 [mi_i]    | 8..10 km       | silent
          5..6 [mi_i]    | 8..15 km       | error
          5..6 [mi_i]    | 4..10 km       | error
          5..6 [mi_i]    | 9 km           | silent
          30 [mi_i]      | 56 km          | silent
          1000 t         | 907 t          | silent
          1000.5 t       | 907.6 kg       | error
          50.5 [degF]    | 10.3 Cel       | silent
          50.5 [degF]    | 18.2 Cel       | error
          100 USD        | 92 EUR         | silent
          26 [mi_i]      | 52 kg          | silent
          26 [mi_i]      | 52 [mi_i]      | silent
          5.2 USD/kg     | 5200 USD/t     | silent
          5.2 USD/kg     | 8200 USD/t     | error
          24 mo          | 2 a            | silent
          24 mo          | 3 a            | warning
          5 [gal_us]     | 23 L           | silent
          """)
  void holdsOneUnitAgainstTheOther(String stated, String restated, String verdict) {
    assertThat(verdict(CHECK, restated(stated, restated))).isEqualTo(verdict);
  }

  @Test
  void differencesOfTemperatureHaveNoZero() {
    Relation warming =
        new Relation.Restatement(
            claim("18.0 [degF]").toBuilder().role(Role.CHANGE).build(), claim("10.0 Cel"));
    assertThat(verdict(CHECK, warming)).isEqualTo("silent");
    assertThat(verdict(CHECK, restated("18.0 [degF]", "10.0 Cel"))).isEqualTo("error");
  }

  @Test
  void saysWhatItReckoned() {
    Finding finding = findings(CHECK, restated("26 [mi_i]", "72 km")).get(0);
    assertThat(finding.message()).isEqualTo("“26 [mi_i]” is 41–42.7 km, not “72 km”.");
    assertThat(finding.explanation())
        .isEqualTo("25.5–26.5 miles is 41–42.7 km; “72 km” stands for 71.5–72.5 km.");
    assertThat(evidence(finding)).containsExactly("restated: 72 km", "stated: 26 [mi_i]");
  }
}

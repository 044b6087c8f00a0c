package org.quibble.checkers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quibble.checkers.Claims.evidence;
import static org.quibble.checkers.Claims.findings;
import static org.quibble.checkers.Claims.restated;
import static org.quibble.checkers.Claims.verdict;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quibble.check.Finding;

class FalsePrecisionTest {

  private static final FalsePrecision CHECK = new FalsePrecision();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          80937 har  | 200000 [acr_us] | note
          200000 [acr_us] | 80937 har  | note
          80900 har  | 200000 [acr_us] | silent
          80940 har  | 200000 [acr_us] | note
          81000 har  | 200000 [acr_us] | silent
          2.00 km    | 1.242742 [mi_i] | note
          2.00 km    | 1.2427 [mi_i]   | silent
          1 [mi_i]   | 1609 m          | silent
          2 [mi_i]   | 3219 m          | note
          90 USD     | 82.3751 EUR     | silent
          2 km       | 3219 m          | note
          2 km       | 3219 kg         | silent
          """)
  void aConversionAddsAtMostTwoDigits(String stated, String restated, String verdict) {
    assertThat(verdict(CHECK, restated(stated, restated))).isEqualTo(verdict);
  }

  @Test
  void saysWhichIsTheSource() {
    Finding finding = findings(CHECK, restated("80937 har", "200000 [acr_us]")).get(0);
    assertThat(finding.message()).isEqualTo("“80937 har” is more exact than “200000 [acr_us]”.");
    assertThat(finding.explanation())
        .isEqualTo("“80937 har” has 5 digits, “200000 [acr_us]” has 1.");
    assertThat(evidence(finding))
        .containsExactly("converted: 80937 har", "source: 200000 [acr_us]");
    assertThat(evidence(findings(CHECK, restated("200000 [acr_us]", "80937 har")).get(0)))
        .containsExactly("converted: 80937 har", "source: 200000 [acr_us]");
    assertThat(finding.confidence()).isEqualByComparingTo("0.4");
  }
}

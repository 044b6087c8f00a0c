package org.quibble.checkers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quibble.checkers.Claims.evidence;
import static org.quibble.checkers.Claims.findings;
import static org.quibble.checkers.Claims.product;
import static org.quibble.checkers.Claims.verdict;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quibble.check.Finding;

class WrongProductTest {

  private static final WrongProduct CHECK = new WrongProduct();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # count     | each           | total     | verdict
          5M {share}  | 3.28 USD       | 16.5M USD | silent
          5M {share}  | 3.28 USD       | 26.5M USD | warning
          5.0M {share}| 3.28 USD       | 16.4M USD | silent
          5.0M {share}| 3.28 USD       | 16.7M USD | note
          5.0M {share}| 3.28 USD       | 17.4M USD | warning
          5M {share}  | 3.28 USD       | 16.5M     | silent
          5M {share}  | 3.28 USD       | 26.5M     | warning
          5M {share}  | 3.28 USD/{share}| 26.5M USD | warning
          5M {share}  | 3.28 USD/{unit}| 26.5M USD | warning
          5M          | 3.28 USD/{unit}| 26.5M USD | warning
          5M {share}  | 3.28 USD/kg    | 26.5M USD | silent
          5M {share}  | 3.28 USD       | 26.5M EUR | silent
          <=5M {share}| 3.28 USD       | 12M USD   | silent
          <=5M {share}| 3.28 USD       | 26.5M USD | warning
          6 h         | 80 km/h        | 480 km    | silent
          6 h         | 81 km/h        | 648 km    | warning
          90 min      | 81 km/h        | 121 km    | silent
          90 min      | 81 km/h        | 181 km    | warning
          90 min      | 81 km/h        | 121000 m  | silent
          301 m2      | 0.55 EUR/m2    | 165 EUR   | silent
          301 m2      | 0.55 EUR/m2    | 195 EUR   | warning
          12 mo       | 51.5 EUR/wk    | 2680 EUR  | silent
          12 mo       | 51.5 EUR/wk    | 618 EUR   | warning
          """)
  void holdsAProductAgainstItsFactors(String count, String each, String total, String verdict) {
    assertThat(verdict(CHECK, product(count, each, total))).isEqualTo(verdict);
  }

  @Test
  void saysWhatItReckoned() {
    Finding finding = findings(CHECK, product("5.0M {share}", "3.28 USD", "26.5M USD")).get(0);
    assertThat(finding.message())
        .isEqualTo("“5.0M {share}” times “3.28 USD” is 16.21–16.59 million USD, not “26.5M USD”.");
    assertThat(finding.explanation())
        .isEqualTo(
            "4.95–5.05 million share × 3.275–3.285 USD is 16.21–16.59 million USD; “26.5M USD”"
                + " stands for 26.45–26.55 million USD.");
    assertThat(evidence(finding))
        .containsExactly("count: 5.0M {share}", "each: 3.28 USD", "total: 26.5M USD");
    assertThat(finding.assumptions()).containsExactly("no fee, tax or discount is left out");
  }
}

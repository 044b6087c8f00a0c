package org.quibble.checkers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quibble.checkers.Claims.claim;
import static org.quibble.checkers.Claims.evidence;
import static org.quibble.checkers.Claims.of;
import static org.quibble.checkers.Claims.printed;
import static org.quibble.checkers.Claims.verdict;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quibble.check.Finding;
import org.quibble.claim.Claim;

class BillionForMilliardTest {

  private static final BillionForMilliard CHECK = new BillionForMilliard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8 Billionen Euro   | 8T EUR | value | 3.1G EUR | warning
          8 biljoen euro     | 8T EUR | value | 3.1G EUR | warning
          1 Billion Euro     | 1T EUR | value | 3.1G EUR | warning
          8 Billionen Yen    | 8T JPY | value | 3.1G EUR | silent
          8 Billionen Euro   | 8T EUR | debt  | 3.1G EUR | silent
          8 Billionen Euro   | 8T EUR | value | 79G EUR  | warning
          8 Billionen Euro   | 8T EUR | value | 80G EUR  | silent
          8 Billionen Euro   | 8T EUR | value | 80 {car} | silent
          8 billion euros    | 8G EUR | value | 3.1M EUR | silent
          8 trillion euros   | 8T EUR | value | 3.1M EUR | silent
          """)
  void standsOutFromTheOtherAmounts(
      String text, String amount, String concept, String other, String verdict) {
    assertThat(verdict(CHECK, of(concept, printed(text, amount)), claim(other))).isEqualTo(verdict);
  }

  @Test
  void aloneItMayBeRight() {
    Claim billion = of("value", printed("8 Billionen Euro", "8T EUR"));
    assertThat(verdict(CHECK, billion)).isEqualTo("silent");
    assertThat(verdict(CHECK, printed("8 Billionen Euro", "8T EUR"), claim("3.1G EUR")))
        .isEqualTo("silent");
    Finding finding = CHECK.check(Claims.article(billion, claim("3.1G EUR"))).toList().get(0);
    assertThat(finding.message()).startsWith("“8 Billionen Euro” is a million millions");
    assertThat(finding.explanation()).contains("hundredth");
    assertThat(evidence(finding)).containsExactly("stated: 8 Billionen Euro");
    assertThat(finding.confidence()).isEqualByComparingTo("0.7");
  }
}

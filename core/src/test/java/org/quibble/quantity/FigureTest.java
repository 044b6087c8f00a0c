package org.quibble.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What printed figures stand for; see {@code docs/tolerance.md}. */
class FigureTest {

  @ParameterizedTest
  @CsvSource({
    // digits, scale, value, granularity, strict unit, robust unit
    "5.5,     1000000, 5500000, 100000,  100000,  100000",
    "5.50,    1000000, 5500000, 10000,   10000,   10000",
    "5231,    1,       5231,    1,       1,       1",
    "12000,   1,       12000,   1,       1000,    1000",
    "3600,    1,       3600,    1,       1,       100",
    "40,      1000,    40000,   1000,    1000,    10000",
    "0,       1,       0,       1,       1,       1",
    "0.0,     1,       0,       0.1,     0.1,     0.1",
  })
  void knowsThePlaceOfItsLastDigit(
      String digits, String scale, String value, String granularity, String strict, String robust) {
    Figure figure = Figure.of(digits).scaledBy(new BigDecimal(scale));
    assertThat(figure.value()).isEqualByComparingTo(value);
    assertThat(figure.granularity()).isEqualByComparingTo(granularity);
    assertThat(figure.roundingUnit(Tolerance.STRICT)).isEqualByComparingTo(strict);
    assertThat(figure.roundingUnit(Tolerance.ROBUST)).isEqualByComparingTo(robust);
  }

  @Test
  void standsForAllThatRoundsToIt() {
    Interval strict = Figure.of("5.5").interval(Tolerance.STRICT);
    assertThat(strict.low()).isEqualByComparingTo("5.45");
    assertThat(strict.high()).isEqualByComparingTo("5.55");
    Interval robust = Figure.of("5.5").interval(Tolerance.ROBUST);
    assertThat(robust.low()).isEqualByComparingTo("5.4");
    assertThat(robust.high()).isEqualByComparingTo("5.6");
  }

  @Test
  void aFractionStandsForItselfAlone() {
    Figure fraction = Figure.exactly(new BigDecimal("17.25"));
    assertThat(fraction.interval(Tolerance.ROBUST)).isEqualTo(Interval.of(new BigDecimal("17.25")));
  }
}

package org.quibble.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

  private static final Offset<BigDecimal> FAR_BEHIND_THE_POINT =
      Offset.offset(new BigDecimal("1E-25"));

  @ParameterizedTest
  @CsvSource({
    "USD,       money",
    "{vehicle}, count",
    "%,         percentage",
    "[pp],      percentage points",
    "[bp],      percentage points",
    "1,         ratio",
    "h,         [T]",
    "km,        [L]",
    "nonsense,  unknown"
  })
  void hasADimension(String code, String dimension) {
    assertThat(Unit.of(code).dimension()).hasToString(dimension);
  }

  @ParameterizedTest
  @CsvSource({
    "310,  [mi_i],      km,          498.89664",
    "1,    GW.h,        MW.h,        1000",
    "0,    Cel,         K,           273.15",
    "25,   [bp],        [pp],        0.25",
    "1,    wk,          d,           7"
  })
  void convertsExactly(String amount, String from, String to, String expected) {
    assertThat(Unit.of(from).convert(new BigDecimal(amount), Unit.of(to)))
        .hasValueSatisfying(result -> assertThat(result).isEqualByComparingTo(expected));
  }

  @ParameterizedTest
  @CsvSource({"36, km/h, m/s, 10", "1200, {vehicle}/d, {vehicle}/h, 50"})
  void factorsThatNeverEndAreCutOffFarBehindThePoint(
      String amount, String from, String to, String expected) {
    assertThat(Unit.of(from).convert(new BigDecimal(amount), Unit.of(to)))
        .hasValueSatisfying(
            result -> assertThat(result).isCloseTo(new BigDecimal(expected), FAR_BEHIND_THE_POINT));
  }

  @ParameterizedTest
  @CsvSource({"USD, EUR", "{vehicle}, {car}", "km, h", "%, [pp]", "USD/kg, EUR/kg", "%, 1"})
  void convertsNothingIntoSomethingElse(String from, String to) {
    assertThat(Unit.of(from).convert(BigDecimal.ONE, Unit.of(to))).isEmpty();
  }

  @Test
  void aRateIsOneUnitForEachOfAnother() {
    Unit rate = Unit.counting("vehicle").per(Unit.of("a"));
    assertThat(rate).hasToString("{vehicle}/a");
    assertThat(rate.isRate()).isTrue();
    assertThat(rate.noun()).contains("vehicle");
    assertThat(rate.denominator()).contains(Unit.of("a"));
    assertThat(Unit.of("km/h").isRate()).isFalse();
    assertThat(Unit.of("USD/kg").isMoney()).isTrue();
  }

  @Test
  void aSlashInANounIsNoRate() {
    assertThat(Unit.counting("bed/night").isRate()).isFalse();
  }

  @Test
  void hasACode() {
    assertThatThrownBy(() -> Unit.of("")).isInstanceOf(IllegalArgumentException.class);
  }

  /** The conversion of a rate asks for those of its parts while it is itself worked out. */
  @Test
  void ratesConvertByTheirParts() {
    for (String money : List.of("USD", "EUR", "GBP", "CHF", "CNY", "JPY", "SEK", "NOK", "DKK")) {
      for (String over : List.of("kg", "t", "h", "d", "wk", "mo", "a", "km", "m2", "L")) {
        Unit rate = Unit.of(money + "/" + over);
        assertThat(rate.factorTo(Unit.of(money + "/" + other(over)))).as(rate.code()).isPresent();
      }
    }
  }

  private static String other(String unit) {
    return switch (unit) {
      case "kg", "t" -> "g";
      case "km" -> "m";
      case "m2" -> "km2";
      case "L" -> "m3";
      default -> "min";
    };
  }
}

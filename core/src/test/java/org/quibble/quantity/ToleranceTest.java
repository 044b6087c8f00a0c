package org.quibble.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of {@code docs/tolerance.md}, row by row. */
class ToleranceTest {

  private static final Unit TONNE = Unit.of("t");

  @ParameterizedTest
  @CsvSource({
    // modifier, digits, scale, low, high; "-" is open
    "EXACT,         5.5,   1000000, 5450000,  5550000",
    "EXACT,         5.50,  1000000, 5495000,  5505000",
    "EXACT,         5231,  1,       5230.5,   5231.5",
    "EXACT,         12000, 1,       11500,    12500",
    "EXACT,         3600,  1,       3599.5,   3600.5",
    "EXACT,         1,     1000000, 500000,   1500000",
    "APPROXIMATELY, 7,     1000000, 6500000,  7500000",
    "APPROXIMATELY, 700,   1,       665,      735",
    "NEARLY,        600,   1,       540,      600",
    "NEARLY,        7,     1,       6.3,      7",
    "MORE_THAN,     2000,  1,       2000,     -",
    "AT_LEAST,      40,    1,       40,       -",
    "AT_MOST,       300,   1,       -,        300",
    "LESS_THAN,     8,     1,       -,        8"
  })
  void aPhraseAllowsTheseAmounts(
      Modifier modifier, String digits, String scale, String low, String high) {
    Interval interval = quantity(modifier, digits, scale).interval(Tolerance.STRICT);
    assertThat(end(interval.low())).isEqualTo(low);
    assertThat(end(interval.high())).isEqualTo(high);
  }

  private static Quantity quantity(Modifier modifier, String digits, String scale) {
    Figure figure = Figure.of(digits).scaledBy(new BigDecimal(scale));
    return Quantity.of(figure, TONNE).modified(modifier);
  }

  private static String end(@Nullable BigDecimal end) {
    return end == null ? "-" : end.stripTrailingZeros().toPlainString();
  }

  @Test
  void aRangeIsRoundedAtBothEnds() {
    Extent range = new Extent.Between(Figure.of("5"), Figure.of("6"));
    Interval interval = new Quantity(range, TONNE, Modifier.EXACT).interval(Tolerance.STRICT);
    assertThat(end(interval.low())).isEqualTo("4.5");
    assertThat(end(interval.high())).isEqualTo("6.5");
  }

  @ParameterizedTest
  @CsvSource({
    // One last place: different digits are different statements, even if the intervals touch.
    "EXACT, 37,   EXACT, 36,   APART_UNLESS_CUT_OFF",
    "EXACT, 94,   EXACT, 93,   APART_UNLESS_CUT_OFF",
    "EXACT, 17.2, EXACT, 17.5, APART",
    // Two last places: conflict if no amount rounds to both.
    "EXACT, 5.46, EXACT, 5.5,  COMPATIBLE",
    "EXACT, 5.44, EXACT, 5.5,  APART_UNLESS_CUT_OFF",
    "EXACT, 5.3,  EXACT, 6,    APART_UNLESS_CUT_OFF",
    "EXACT, 4.7,  EXACT, 6,    APART",
    // Only at the edge, and far apart.
    "EXACT, 5.5,  EXACT, 6,    AT_THE_EDGE",
    "EXACT, 25.5, EXACT, 26,   COMPATIBLE",
    // Zeros may be rounding, though nothing says so.
    "EXACT, 500,  EXACT, 480,  APART_UNLESS_CUT_OFF",
    "EXACT, 500,  EXACT, 380,  APART",
    "EXACT, 40,   EXACT, 43,   APART_UNLESS_CUT_OFF",
    "EXACT, 5800, EXACT, 8500, APART",
    // Hedges and bounds.
    "APPROXIMATELY, 7,   EXACT,     7.242, COMPATIBLE",
    "AT_LEAST,      770, EXACT,     643,   APART",
    "AT_LEAST,      40,  AT_LEAST,  42,    COMPATIBLE",
    "MORE_THAN,     10,  EXACT,     9.2,   APART",
    "AT_MOST,       300, EXACT,     340,   APART",
    "MORE_THAN,     42,  LESS_THAN, 40,    APART"
  })
  void twoPhrasesAgreeSoFar(
      Modifier modifier, String digits, Modifier other, String otherDigits, Agreement expected) {
    Quantity one = quantity(modifier, digits, "1");
    Quantity two = quantity(other, otherDigits, "1");
    assertThat(one.agreementWith(two)).isEqualTo(expected);
    assertThat(two.agreementWith(one)).isEqualTo(expected);
  }

  @Property
  void anAmountRoundedMoreStillAgrees(
      @ForAll @BigRange(min = "1", max = "9999") @Scale(4) BigDecimal amount,
      @ForAll @IntRange(min = 0, max = 3) int places) {
    Figure fine = Figure.of(amount);
    Figure coarse = Figure.of(amount.setScale(places, RoundingMode.HALF_UP));
    assertThat(Quantity.of(fine, TONNE).agreementWith(Quantity.of(coarse, TONNE)).isConflict())
        .isFalse();
  }

  @Property
  void anAmountRestatedInAnotherUnitAgrees(
      @ForAll @BigRange(min = "1", max = "9999") @Scale(1) BigDecimal miles) {
    Quantity stated = Quantity.of(Figure.of(miles), Unit.of("[mi_i]"));
    BigDecimal kilometres = stated.in(Unit.of("km")).orElseThrow().low();
    Figure restated = Figure.of(kilometres.setScale(1, RoundingMode.HALF_UP));
    Quantity there = Quantity.of(restated, Unit.of("km"));
    assertThat(stated.agreementWith(there).isConflict()).isFalse();
    assertThat(there.agreementWith(stated).isConflict()).isFalse();
  }
}

package org.quibble.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

  private static final Unit DOLLAR = Unit.of("USD");
  private static final Unit KILOMETRE = Unit.of("km");
  private static final BigDecimal MILLION = new BigDecimal("1000000");

  @ParameterizedTest
  @CsvSource({
    "5.5, 5.5,  SAME",
    "5.5, 5.46, COMPATIBLE",
    "5.5, 5.6,  APART_UNLESS_CUT_OFF",
    "5.5, 6,    AT_THE_EDGE",
    "5.5, 9,    APART",
    "40,  41,   APART_UNLESS_CUT_OFF",
    "40,  43,   APART_UNLESS_CUT_OFF",
    "41,  43,   APART"
  })
  void figuresAgreeAsFarAsTheirRoundingAllows(String one, String other, Agreement expected) {
    assertThat(millions(one).agreementWith(millions(other))).isEqualTo(expected);
    assertThat(millions(other).agreementWith(millions(one))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST,      40,      AT_LEAST,  42,  COMPATIBLE",
    "MORE_THAN,     42,      LESS_THAN, 40,  APART",
    "AT_LEAST,      770,     EXACT,     643, APART",
    "APPROXIMATELY, 7,       EXACT,     7.2, COMPATIBLE",
    "NEARLY,        100,     EXACT,     93,  COMPATIBLE",
    "AT_MOST,       30,      EXACT,     28,  COMPATIBLE"
  })
  void modifiersBoundTheAmount(
      Modifier modifier, String digits, Modifier otherModifier, String other, Agreement expected) {
    Quantity one = millions(digits).modified(modifier);
    assertThat(one.agreementWith(millions(other).modified(otherModifier))).isEqualTo(expected);
  }

  @Test
  void unitsAreConvertedBeforeTheyAreCompared() {
    Quantity metric = Quantity.of(Figure.of("412"), KILOMETRE);
    Quantity imperial = Quantity.of(Figure.of("310"), Unit.of("[mi_i]"));
    assertThat(metric.agreementWith(imperial)).isEqualTo(Agreement.APART);
    Quantity tunnel = Quantity.of(Figure.of("17.6"), KILOMETRE);
    assertThat(tunnel.agreementWith(Quantity.of(Figure.of("10.9"), Unit.of("[mi_i]"))).isConflict())
        .isFalse();
  }

  @Test
  void whatHasNoFactorIsNotCompared() {
    Quantity length = Quantity.of(Figure.of("5"), KILOMETRE);
    assertThatThrownBy(() -> millions("5").agreementWith(length))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isWrittenAsInACorpus() {
    assertThat(Quantity.of(Figure.of("500"), KILOMETRE).modified(Modifier.AT_LEAST))
        .hasToString(">=500 km");
    Extent range = new Extent.Between(Figure.of("2"), Figure.of("4"));
    assertThat(new Quantity(range, KILOMETRE, Modifier.EXACT)).hasToString("2..4 km");
  }

  @Property
  void thereAndBackIsTheSame(
      @ForAll @BigRange(min = "0.1", max = "99999") @Scale(1) BigDecimal digits) {
    Quantity miles = Quantity.of(Figure.of(digits), Unit.of("[mi_i]"));
    Quantity back = miles.in(KILOMETRE).flatMap(there -> there.in(miles.unit())).orElseThrow();
    assertThat(back.low().subtract(digits).abs()).isLessThan(new BigDecimal("1E-20"));
  }

  @Property
  void agreementIsSymmetric(
      @ForAll @BigRange(min = "1", max = "99") @Scale(1) BigDecimal one,
      @ForAll @BigRange(min = "1", max = "99") @Scale(0) BigDecimal other,
      @ForAll Modifier modifier) {
    Quantity first = Quantity.of(Figure.of(one), DOLLAR).modified(modifier);
    Quantity second = Quantity.of(Figure.of(other), DOLLAR);
    assertThat(first.agreementWith(second)).isEqualTo(second.agreementWith(first));
  }

  private static Quantity millions(String digits) {
    return Quantity.of(Figure.of(digits).scaledBy(MILLION), DOLLAR);
  }
}

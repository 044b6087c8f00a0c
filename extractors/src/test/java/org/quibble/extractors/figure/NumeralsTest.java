package org.quibble.extractors.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold for the digits of every convention. */
class NumeralsTest {

  private static final Marks ENGLISH = new Marks('.', 1, 0);
  private static final Marks GERMAN = new Marks(',', 1, 0);

  /** A German text whose own figures show that a point marks the decimals. */
  private static final Marks SWISS = new Marks(',', 0, 1);

  @Provide
  Arbitrary<BigDecimal> amounts() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, new BigDecimal("999999999999"))
        .ofScale(2);
  }

  @Property
  void readsBackWhatEnglishPrints(@ForAll("amounts") BigDecimal amount) {
    assertReadBack(amount, "en", ENGLISH);
  }

  @Property
  void readsBackWhatIndiaPrints(@ForAll("amounts") BigDecimal amount) {
    assertReadBack(amount, "en-IN", ENGLISH);
  }

  @Property
  void readsBackWhatGermanPrints(@ForAll("amounts") BigDecimal amount) {
    assertReadBack(amount, "de", GERMAN);
  }

  @Property
  void readsBackWhatDutchPrints(@ForAll("amounts") BigDecimal amount) {
    assertReadBack(amount, "nl", GERMAN);
  }

  @Property
  void readsBackWhatSwitzerlandPrints(@ForAll("amounts") BigDecimal amount) {
    assertReadBack(amount, "de-CH", SWISS);
  }

  @Property
  void neverReadsAGroupOfTwoOrFourAsCleanInAnEnglishText(
      @ForAll("amounts") BigDecimal amount, @ForAll boolean four) {
    String whole = amount.toBigInteger().mod(java.math.BigInteger.valueOf(999)).toString();
    String printed = (whole.equals("0") ? "7" : whole) + (four ? ",4567" : ",45");
    assertThat(new Numerals(ENGLISH).read(printed))
        .hasValueSatisfying(numeral -> assertThat(numeral.isFaulty()).isTrue());
  }

  @Example
  void readsOtherConventionsForWhatTheyAre() {
    assertThat(reading("1.234,56", ENGLISH)).isEqualByComparingTo("1234.56");
    assertThat(reading("1,234.56", GERMAN)).isEqualByComparingTo("1234.56");
    assertThat(reading("1.000.000", ENGLISH)).isEqualByComparingTo("1000000");
    assertThat(reading("12,34,567", ENGLISH)).isEqualByComparingTo("1234567");
  }

  @Example
  void takesDatesAndVersionsForNoFigures() {
    assertThat(new Numerals(ENGLISH).read("3.11.2")).isEmpty();
    assertThat(new Numerals(GERMAN).read("21.11.2024")).isEmpty();
    assertThat(new Numerals(ENGLISH).read("127.0.0.1")).isEmpty();
    assertThat(new Numerals(ENGLISH).read("007")).isEmpty();
    assertThat(new Numerals(ENGLISH).read("1".repeat(10_000))).isEmpty();
  }

  @Example
  void keepsBothReadingsWhereNothingDecides() {
    Marks unknown = new Marks('.', 0, 0);
    assertThat(new Numerals(unknown).read("1.100").orElseThrow().readings()).hasSize(2);
    assertThat(new Numerals(ENGLISH).read("1.100").orElseThrow().readings()).hasSize(1);
  }

  private static BigDecimal reading(String printed, Marks marks) {
    Numeral numeral = new Numerals(marks).read(printed).orElseThrow();
    assertThat(numeral.isFaulty()).isFalse();
    return numeral.readings().get(0);
  }

  private static void assertReadBack(BigDecimal amount, String locale, Marks marks) {
    NumberFormat format = NumberFormat.getInstance(ULocale.forLanguageTag(locale));
    format.setMinimumFractionDigits(2);
    String printed = format.format(amount);
    assertThat(reading(printed, marks)).as(printed).isEqualByComparingTo(amount);
  }
}

package org.quibble.checkers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quibble.checkers.Claims.allParts;
import static org.quibble.checkers.Claims.change;
import static org.quibble.checkers.Claims.product;
import static org.quibble.checkers.Claims.restated;
import static org.quibble.checkers.Claims.share;
import static org.quibble.checkers.Claims.verdict;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.quibble.claim.Direction;
import org.quibble.quantity.Unit;

/** What holds for all figures: the truth rounded is never doubted, a large enough error always. */
class SumsPropertiesTest {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** Amounts from 1 to 10,000 with six decimals, as they are before a newspaper rounds them. */
  @Provide
  Arbitrary<BigDecimal> amounts() {
    return Arbitraries.bigDecimals().between(BigDecimal.ONE, new BigDecimal(10000)).ofScale(6);
  }

  private static String printed(BigDecimal amount, int places, String unit) {
    return amount.setScale(places, RoundingMode.HALF_UP).toPlainString() + " " + unit;
  }

  @Property
  void aTrueChangeRoundedAtWillIsNotDoubted(
      @ForAll("amounts") BigDecimal from,
      @ForAll("amounts") BigDecimal to,
      @ForAll @IntRange(max = 4) int places,
      @ForAll @IntRange(max = 3) int other,
      @ForAll @IntRange(max = 2) int percentPlaces) {
    Direction way = to.compareTo(from) < 0 ? Direction.DOWN : Direction.UP;
    String before = printed(from, places, "km");
    String after = printed(to, other, "km");
    BigDecimal percent = percent(from, to).abs();
    assertThat(
            verdict(
                new WrongChange(),
                change(printed(percent, percentPlaces, "%"), before, after, way)))
        .isEqualTo("silent");
    BigDecimal difference = to.subtract(from).abs();
    assertThat(
            verdict(
                new WrongChange(),
                change(printed(difference, percentPlaces, "km"), before, after, way)))
        .isEqualTo("silent");
    assertThat(
            verdict(
                new WrongChange(),
                change(printed(difference, places, "km"), null, after, way),
                change(printed(percent, percentPlaces, "%"), null, after, way)))
        .isEqualTo("silent");
  }

  private static BigDecimal percent(BigDecimal from, BigDecimal to) {
    return to.subtract(from).multiply(HUNDRED).divide(from, MathContext.DECIMAL128);
  }

  @Property
  void aChangeMovedFurtherThanItsIntervalIsDoubted(
      @ForAll("amounts") BigDecimal from,
      @ForAll("amounts") BigDecimal to,
      @ForAll @IntRange(min = 1, max = 50) int off) {
    Assume.that(to.compareTo(from) > 0);
    BigDecimal half = new BigDecimal("0.0000005");
    BigDecimal highest =
        percent(from.subtract(half), to.add(half)).setScale(1, RoundingMode.CEILING);
    BigDecimal moved = highest.add(new BigDecimal("0.1").multiply(BigDecimal.valueOf(off)));
    assertThat(
            verdict(
                new WrongChange(), change(printed(moved, 1, "%"), from + " km", to + " km", null)))
        .isNotEqualTo("silent");
  }

  @Property
  void scaleMakesNoDifference(
      @ForAll @IntRange(min = 100, max = 999) int from,
      @ForAll @IntRange(min = 100, max = 999) int to,
      @ForAll @IntRange(min = 1, max = 99) int percent,
      @ForAll @IntRange(max = 6) int places) {
    WrongChange check = new WrongChange();
    assertThat(verdict(check, change(percent + " %", from + ".5 km", to + ".5 km", Direction.UP)))
        .isEqualTo(
            verdict(
                check,
                change(
                    percent + " %",
                    scaled(from, places) + " km",
                    scaled(to, places) + " km",
                    Direction.UP)));
  }

  private static String scaled(int amount, int places) {
    return new BigDecimal(amount + ".5").movePointLeft(places).toPlainString();
  }

  @Property
  void truePartsRoundedAtWillAreNotDoubted(
      @ForAll @Size(min = 2, max = 9) List<@From("amounts") BigDecimal> parts,
      @ForAll @IntRange(max = 4) int places,
      @ForAll @IntRange(max = 4) int totalPlaces) {
    BigDecimal total = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    String printed =
        parts.stream().map(part -> printed(part, places, "km")).collect(Collectors.joining(" + "));
    assertThat(verdict(new PartsMissTotal(), allParts(printed(total, totalPlaces, "km"), printed)))
        .isEqualTo("silent");
  }

  @Property
  void partsThatMissByMoreThanTheirPlayAreDoubted(
      @ForAll @Size(min = 2, max = 9) List<@From("amounts") BigDecimal> parts,
      @ForAll @IntRange(min = 1, max = 9) int off) {
    BigDecimal play = new BigDecimal("0.000001").multiply(BigDecimal.valueOf(parts.size() + off));
    BigDecimal total = parts.stream().reduce(play, BigDecimal::add);
    String printed = parts.stream().map(part -> part + " km").collect(Collectors.joining(" + "));
    assertThat(verdict(new PartsMissTotal(), allParts(total + " km", printed)))
        .isNotEqualTo("silent");
  }

  @Property
  void aTrueConversionRoundedAtWillIsNotDoubted(
      @ForAll("amounts") BigDecimal miles,
      @ForAll @IntRange(max = 4) int places,
      @ForAll @IntRange(max = 4) int otherPlaces) {
    BigDecimal kilometres = Unit.of("[mi_i]").convert(miles, Unit.of("km")).orElseThrow();
    String there = printed(miles, places, "[mi_i]");
    String here = printed(kilometres, otherPlaces, "km");
    assertThat(verdict(new WrongConversion(), restated(there, here))).isEqualTo("silent");
    assertThat(verdict(new WrongConversion(), restated(here, there))).isEqualTo("silent");
  }

  @Property
  void aTrueShareOrProductRoundedAtWillIsNotDoubted(
      @ForAll("amounts") BigDecimal part,
      @ForAll("amounts") BigDecimal rest,
      @ForAll @IntRange(max = 4) int places,
      @ForAll @IntRange(max = 2) int sharePlaces) {
    BigDecimal whole = part.add(rest);
    BigDecimal share = part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL128);
    assertThat(
            verdict(
                new WrongShare(),
                share(
                    printed(part, places, "km"),
                    printed(whole, places, "km"),
                    printed(share, sharePlaces, "%"))))
        .isEqualTo("silent");
    assertThat(
            verdict(
                new WrongProduct(),
                product(
                    printed(part, places, "h"),
                    printed(rest, sharePlaces, "km/h"),
                    printed(part.multiply(rest), places, "km"))))
        .isEqualTo("silent");
  }

  @Property
  void oneRateRoundedAtWillIsNotDoubted(
      @ForAll("amounts") BigDecimal one,
      @ForAll("amounts") BigDecimal two,
      @ForAll("amounts") BigDecimal rate,
      @ForAll @IntRange(max = 3) int places) {
    assertThat(
            verdict(
                new ImpliedRates(),
                restated(printed(one, places, "USD"), printed(one.multiply(rate), places, "CNY")),
                restated(printed(two, places, "USD"), printed(two.multiply(rate), places, "CNY"))))
        .isEqualTo("silent");
  }
}

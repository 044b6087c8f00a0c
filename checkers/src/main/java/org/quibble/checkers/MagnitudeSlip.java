package org.quibble.checkers;

import static org.quibble.check.Example.fires;
import static org.quibble.check.Example.passes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quibble.check.Example;
import org.quibble.check.Finding;
import org.quibble.check.PairCheck;
import org.quibble.check.Severity;
import org.quibble.compare.ClaimPair;
import org.quibble.quantity.Agreement;
import org.quibble.quantity.Quantity;
import org.quibble.quantity.Unit;

/**
 * Finds one amount printed twice with its point or its scale word moved: a million for a billion.
 */
public final class MagnitudeSlip implements PairCheck {

  /** Powers of ten that are easily lost or added, the smallest first. */
  private static final List<Integer> POWERS = List.of(1, 2, 3, 6, 9, 12);

  /** Lost zeros of shorter numbers are as well two numbers: 20 and 200. */
  private static final int TELLING_DIGITS = 2;

  /** From this power on a scale word was mistaken, so that one digit is enough. */
  private static final int SCALE_WORD = 3;

  /** For the service loader. */
  public MagnitudeSlip() {}

  @Override
  public String id() {
    return "magnitude-slip";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String summary() {
    return "One amount is given twice, ten, a hundred, a thousand or a million times as large";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        fires(
            "The dairy had sales of [268.8 million euros]. It makes cheese."
                + " The dairy had sales of [268,797 euros]."),
        fires(
                "Der Umbau kostete [3,4 Milliarden Euro]. Er dauerte lange."
                    + " Der Umbau kostete [3,4 Millionen Euro].")
            .in("de"),
        fires(
                "De haven verwerkt [1.250 containers]. Zij groeit."
                    + " De haven verwerkt [125 containers].")
            .in("nl"),
        passes("The dairy had sales of 268.8 million euros, up from 26.9 million euros.")
            .because("the text says that they grew"),
        passes("Der Umbau kostete 3,4 Milliarden Euro. Der Anbau kostete 3,4 Millionen Euro.")
            .in("de")
            .because("two works"),
        passes("De haven verwerkt 1.250 containers. De werf verwerkt 125 containers.").in("nl"),
        passes(
                "The dairy had sales of 268.8 million euros. The dairy had sales of 0.27 billion euros.")
            .because("one amount in two scales"));
  }

  @Override
  public Optional<Finding> check(ClaimPair pair) {
    return Conflict.in(pair)
        .filter(conflict -> conflict.agreement().isConflict() && !conflict.isOfBounds())
        .flatMap(conflict -> power(pair).map(power -> finding(conflict, power)));
  }

  /** Returns by which power of ten the two figures are apart, if by one. */
  private static Optional<Integer> power(ClaimPair pair) {
    return Conflict.inOneUnit(pair)
        .flatMap(
            figures ->
                POWERS.stream()
                    .filter(power -> areApartBy(power, figures.from(), figures.to()))
                    .findFirst());
  }

  private static boolean areApartBy(int power, Quantity one, Quantity two) {
    return (power >= SCALE_WORD || Stream.of(one, two).allMatch(MagnitudeSlip::isTelling))
        && (agree(moved(one, power), two) || agree(one, moved(two, power)));
  }

  private static boolean isTelling(ClaimPair pair) {
    return Conflict.inOneUnit(pair)
        .filter(figures -> isTelling(figures.from()) && isTelling(figures.to()))
        .isPresent();
  }

  private static boolean isTelling(Quantity quantity) {
    BigDecimal digits = quantity.low().stripTrailingZeros();
    return digits.precision() >= TELLING_DIGITS;
  }

  private static Quantity moved(Quantity quantity, int power) {
    BigDecimal factor = BigDecimal.ONE.scaleByPowerOfTen(power);
    return new Quantity(
        quantity.extent().map(figure -> figure.scaledBy(factor)),
        quantity.unit(),
        quantity.modifier());
  }

  private static boolean agree(Quantity one, Quantity two) {
    return one.agreementWith(two).compareTo(Agreement.AT_THE_EDGE) < 0;
  }

  private Finding finding(Conflict conflict, int power) {
    Finding.Builder finding =
        conflict
            .finding(this)
            .saying(
                "The %s is given as %s, a factor of %s apart: was a zero or a scale word mistaken?"
                    .formatted(
                        Wording.topic(conflict.pair().first()),
                        conflict.figures(),
                        Wording.amount(BigDecimal.ONE.scaleByPowerOfTen(power), Unit.ONE)));
    return power >= SCALE_WORD && isTelling(conflict.pair())
        ? PairFinding.atLeast(Severity.WARNING, finding)
        : finding.build();
  }
}

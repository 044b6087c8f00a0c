package org.quibble.checkers;

import static org.quibble.check.Example.fires;
import static org.quibble.check.Example.passes;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.quibble.check.ArticleCheck;
import org.quibble.check.Example;
import org.quibble.check.Finding;
import org.quibble.check.Severity;
import org.quibble.claim.Article;
import org.quibble.quantity.Quantity;

/** Finds conversions with more digits than their source: "80,937 hectares (200,000 acres)". */
public final class FalsePrecision implements ArticleCheck {

  /** How many digits a conversion may add. */
  private static final int PLAY = 2;

  /** For the service loader. */
  public FalsePrecision() {}

  @Override
  public String id() {
    return "false-precision";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public String summary() {
    return "A converted amount has far more digits than the amount it was worked out from";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        fires("The fire burnt [80,937 hectares] ([200,000 acres])."),
        fires("De tocht was [300 mijl] ([482,803 km]) lang.").in("nl"),
        fires("Die Strecke ist [300 Meilen] ([482,803 km]) lang.").in("de"),
        passes("The fire burnt 81,000 hectares (200,000 acres)."),
        passes("The fire burnt 81,234 hectares (200,734 acres).").because("both are exact"),
        passes("A ticket costs 90 dollars (82.37 euros).").because("a price is exact"),
        passes("De tocht was 300 mijl (483 km) lang.").in("nl"),
        passes("Die Strecke ist 300 Meilen (483 km) lang.").in("de"));
  }

  @Override
  public Stream<Finding> check(Article article) {
    return Twice.in(article)
        .filter(Twice::isConvertible)
        .filter(FalsePrecision::isTooFine)
        .map(this::finding);
  }

  /** Whichever of the two is printed first, the coarse one is the source. */
  private static boolean isTooFine(Twice twice) {
    int stated = digits(twice.stated().quantity());
    int restated = digits(twice.restated().quantity());
    return Math.abs(stated - restated) > PLAY && !isExact(twice);
  }

  private static boolean isExact(Twice twice) {
    return Stream.of(twice.stated(), twice.restated())
        .map(Term::quantity)
        .anyMatch(one -> one.extent().low().exact() || one.low().compareTo(BigDecimal.ONE) == 0);
  }

  /** Returns how many digits an amount has, without the zeros that a whole number ends in. */
  private static int digits(Quantity quantity) {
    BigDecimal digits = quantity.extent().high().digits();
    return (digits.scale() > 0 ? digits : digits.stripTrailingZeros()).precision();
  }

  private Finding finding(Twice twice) {
    boolean isStatedFine = digits(twice.stated().quantity()) > digits(twice.restated().quantity());
    Term fine = isStatedFine ? twice.stated() : twice.restated();
    Term coarse = isStatedFine ? twice.restated() : twice.stated();
    return Finding.of(this)
        .confidence(Certainty.of(severity()))
        .saying(
            "%s is more exact than %s."
                .formatted(Wording.quoted(fine.claim()), Wording.quoted(coarse.claim())))
        .because(
            "%s has %d digits, %s has %d."
                .formatted(
                    Wording.quoted(fine.claim()),
                    digits(fine.quantity()),
                    Wording.quoted(coarse.claim()),
                    digits(coarse.quantity())))
        .restingOn(fine.claim(), "converted")
        .restingOn(coarse.claim(), "source")
        .build();
  }
}

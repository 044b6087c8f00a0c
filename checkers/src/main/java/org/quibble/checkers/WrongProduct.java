package org.quibble.checkers;

import static org.quibble.check.Example.fires;
import static org.quibble.check.Example.passes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quibble.check.ArticleCheck;
import org.quibble.check.Example;
import org.quibble.check.Finding;
import org.quibble.check.Severity;
import org.quibble.claim.Article;
import org.quibble.quantity.Tolerance;

/** Finds totals that a number at a price each don't make: "5 million at 3.28, or 26.5 million". */
public final class WrongProduct implements ArticleCheck {

  /** For the service loader. */
  public WrongProduct() {}

  @Override
  public String id() {
    return "unit-price-product";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "A number of things at an amount each don't come to the stated total";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        fires("It bought [5 million shares] at [3.28 dollars] each, or [26.5 million dollars]."),
        fires("The trip of [6 hours] at [80 km/h] is [640 km] in all."),
        fires(
                "Zij betaalt voor [300 vierkante meter] [195 euro], dus [55 cent per vierkante"
                    + " meter].")
            .in("nl"),
        fires("Er kauft [40 Karten] zu je [12,50 Euro], zusammen [600 Euro].").in("de"),
        passes("It bought 5 million shares at 3.28 dollars each, or 16.5 million dollars.")
            .because("5 million may be 5.03 million"),
        passes("The trip of 6 hours at 80 km/h is 480 km in all."),
        passes("It bought up to 5 million shares at 3.28 dollars each, or 12 million dollars.")
            .because("up to 5 million may be fewer"),
        passes("Zij betaalt voor 300 vierkante meter 165 euro, dus 55 cent per vierkante meter.")
            .in("nl"),
        passes("Er kauft 40 Karten zu je 12,50 Euro, zusammen 500 Euro.").in("de"));
  }

  @Override
  public Stream<Finding> check(Article article) {
    return Purchase.in(article).flatMap(purchase -> doubt(purchase).stream());
  }

  private Optional<Finding> doubt(Purchase purchase) {
    Fit fit = Fit.of(purchase::holds);
    return fit.holds() ? Optional.empty() : Optional.of(finding(purchase, fit));
  }

  private Finding finding(Purchase purchase, Fit fit) {
    String worked = purchase.worked(Tolerance.STRICT).inWordsBeside(purchase.total());
    return fit.finding(this, fit.severity(severity()))
        .saying(
            "%s times %s is %s, not %s."
                .formatted(
                    Wording.quoted(purchase.count().claim()),
                    Wording.quoted(purchase.each().claim()),
                    worked,
                    Wording.quoted(purchase.total().claim())))
        .because(
            "%s × %s is %s; %s."
                .formatted(
                    Worked.meaning(purchase.count()),
                    Worked.meaning(purchase.each()),
                    worked,
                    Worked.standsFor(purchase.total())))
        .restingOn(purchase.count().claim(), "count")
        .restingOn(purchase.each().claim(), "each")
        .restingOn(purchase.total().claim(), "total")
        .assuming("no fee, tax or discount is left out")
        .build();
  }
}

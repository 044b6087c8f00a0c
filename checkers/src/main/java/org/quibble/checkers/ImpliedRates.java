package org.quibble.checkers;

import static org.quibble.check.Example.fires;
import static org.quibble.check.Example.passes;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quibble.check.ArticleCheck;
import org.quibble.check.Example;
import org.quibble.check.Finding;
import org.quibble.check.Severity;
import org.quibble.claim.Article;
import org.quibble.quantity.Tolerance;

/** Finds two exchange rates in one article: "19.6 billion yuan ($2.7 billion)", "4 ($0.78)". */
public final class ImpliedRates implements ArticleCheck {

  /** For the service loader. */
  public ImpliedRates() {}

  @Override
  public String id() {
    return "fx-implied";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String summary() {
    return "Two amounts are converted between the same currencies at different rates";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        fires(
            "The market is worth [19.6 billion yuan] ([$2.7 billion]). The firm sold for [4 billion"
                + " yuan] ([$780 million])."),
        fires(
                "De brug kost [40 miljoen dollar] ([36 miljoen euro]), de weg [90 miljoen dollar]"
                    + " ([8,1 miljoen euro]).")
            .in("nl"),
        fires(
                "Die Brücke kostet [40 Millionen Dollar] ([36 Millionen Euro]), die Straße [90"
                    + " Millionen Dollar] ([65 Millionen Euro]).")
            .in("de"),
        passes(
            "The market is worth 19.6 billion yuan ($2.7 billion). The firm sold for 4 billion"
                + " yuan ($550 million)."),
        passes("The market is worth 19.6 billion yuan (US$2.7 billion).")
            .because("one conversion has nothing to be held against"),
        passes(
                "De brug kost 40 miljoen dollar (36 miljoen euro), de weg 90 miljoen dollar (81"
                    + " miljoen euro).")
            .in("nl"),
        passes(
                "Die Brücke kostet 40 Millionen Dollar (36 Millionen Euro), die Straße 90 Millionen"
                    + " Dollar (81 Millionen Euro).")
            .in("de"));
  }

  @Override
  public Stream<Finding> check(Article article) {
    List<Exchange> exchanges = Exchange.in(article);
    return IntStream.range(0, exchanges.size())
        .boxed()
        .flatMap(
            i ->
                exchanges
                    .get(i)
                    .contradicted(exchanges.subList(0, i), exchanges)
                    .map(other -> finding(other, exchanges.get(i)))
                    .stream());
  }

  private Finding finding(Exchange other, Exchange odd) {
    Severity severity = odd.isSlipOfScale(other) ? Severity.ERROR : Severity.WARNING;
    return Finding.of(this)
        .severity(severity)
        .confidence(Certainty.of(severity))
        .saying(
            "%s as %s is another exchange rate than %s as %s."
                .formatted(
                    Wording.quoted(odd.cheap().claim()),
                    Wording.quoted(odd.dear().claim()),
                    Wording.quoted(other.cheap().claim()),
                    Wording.quoted(other.dear().claim())))
        .because(
            "One %s is %s here, %s there."
                .formatted(
                    odd.dear().unit(),
                    Wording.range(odd.rate(Tolerance.STRICT), odd.cheap().unit()),
                    Wording.range(other.rate(Tolerance.STRICT), odd.cheap().unit())))
        .restingOn(odd.cheap().claim(), "amount")
        .restingOn(odd.dear().claim(), "converted")
        .restingOn(other.cheap().claim(), "other amount")
        .restingOn(other.dear().claim(), "other converted")
        .assuming("both were converted at the rate of one day")
        .build();
  }
}

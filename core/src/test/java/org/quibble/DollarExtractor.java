package org.quibble;

import java.util.List;
import java.util.regex.Pattern;
import org.quibble.claim.Article;
import org.quibble.claim.Claim;
import org.quibble.claim.Mention;
import org.quibble.claim.Reading;
import org.quibble.extract.ClaimExtractor;
import org.quibble.quantity.Figure;
import org.quibble.quantity.Quantity;
import org.quibble.quantity.Unit;
import org.quibble.text.Document;
import org.quibble.text.Sentence;
import org.quibble.text.Span;

/** Reads whole dollars, "$5", and finds those with a comma garbled. Enough to see claims flow. */
final class DollarExtractor implements ClaimExtractor {

  private static final Pattern AMOUNT = Pattern.compile("\\$[0-9]++(?:,[0-9]++)?+");
  private static final Unit DOLLAR = Unit.of("USD");

  @Override
  public String name() {
    return "dollar";
  }

  @Override
  public Article extract(Document document) {
    Sentence all = new Sentence(new Span(0, document.text().length()), "en");
    List<Claim> claims =
        AMOUNT
            .matcher(document.text())
            .results()
            .map(found -> mention(new Span(found.start(), found.end()), found.group()))
            .map(mention -> Claim.of(document.origin(), mention, all).build())
            .toList();
    return new Article(document.origin(), claims, List.of());
  }

  private static Mention mention(Span span, String text) {
    return new Mention(span, text, reading(text.substring(1)), DOLLAR, "$<number>");
  }

  private static Reading reading(String digits) {
    return digits.contains(",")
        ? new Reading.Garbled("a comma", List.of())
        : new Reading.Clean(Quantity.of(Figure.of(digits), DOLLAR));
  }
}

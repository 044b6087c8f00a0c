package org.quibble.checkers;

import static org.quibble.check.Example.fires;
import static org.quibble.check.Example.passes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.quibble.check.ArticleCheck;
import org.quibble.check.Example;
import org.quibble.check.Finding;
import org.quibble.check.Severity;
import org.quibble.claim.Article;
import org.quibble.claim.Claim;
import org.quibble.quantity.Quantity;

/** Finds an English billion in a Dutch or German text, where it is a thousand times as much. */
public final class BillionForMilliard implements ArticleCheck {

  private static final BigDecimal BILLION = new BigDecimal("1E12");

  /** How far a figure must stand out from the rest of its article. */
  private static final BigDecimal FAR = new BigDecimal(100);

  /** What no company has a long-scale billion of. */
  private static final Set<String> OF_COMPANIES =
      Set.of(
          "value",
          "market-value",
          "price",
          "sales",
          "revenue",
          "profit",
          "loss",
          "cost",
          "cash",
          "investment",
          "funding",
          "fine",
          "damage");

  /** Currencies of which a billion is more than any company is worth or sells. */
  private static final Set<String> HARD = Set.of("EUR", "USD", "GBP", "CHF");

  /** For the service loader. */
  public BillionForMilliard() {}

  @Override
  public String id() {
    return "billion-milliard";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "A Dutch or German text may say billion, a million millions, for a thousand millions";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        fires("Der Verleiher ist [8 Billionen Euro] wert und setzt 3,1 Milliarden Euro um.")
            .in("de"),
        fires("De verhuurder is [8 biljoen euro] waard en had een omzet van 3,1 miljard euro.")
            .in("nl"),
        passes("Der Verleiher ist 8 Milliarden Euro wert und setzt 3,1 Milliarden Euro um.")
            .in("de"),
        passes("De verhuurder is 8 miljard euro waard en had een omzet van 3,1 miljard euro.")
            .in("nl"),
        passes("Der Konzern ist 3 Billionen Dollar wert und setzt 390 Milliarden Dollar um.")
            .in("de")
            .because("the figures of the article are of one size"),
        passes("The lender is worth 8 trillion dollars and sold 3.1 billion dollars of loans.")
            .because("English has no long scale"));
  }

  @Override
  public Stream<Finding> check(Article article) {
    return article.claims().stream()
        .filter(BillionForMilliard::isBillion)
        .filter(claim -> standsOut(claim, article))
        .map(this::finding);
  }

  private static boolean isBillion(Claim claim) {
    String text = claim.mention().text().toLowerCase(Locale.ROOT);
    return (text.contains("billion") || text.contains("biljoen"))
        && HARD.contains(claim.mention().unit().code())
        && claim.concept().filter(OF_COMPANIES::contains).isPresent()
        && Term.of(claim).filter(term -> amount(term).compareTo(BILLION) >= 0).isPresent();
  }

  private static BigDecimal amount(Term term) {
    return term.quantity().low();
  }

  /** Whether all other money of the article is far less, and some is a company's. */
  private static boolean standsOut(Claim claim, Article article) {
    BigDecimal far = Term.of(claim).map(BillionForMilliard::amount).orElseThrow().divide(FAR);
    List<BigDecimal> others =
        article.claims().stream()
            .filter(other -> !other.equals(claim) && other.mention().unit().isMoney())
            .flatMap(other -> other.quantity().map(Quantity::high).stream())
            .toList();
    return !others.isEmpty() && others.stream().allMatch(other -> other.compareTo(far) < 0);
  }

  private Finding finding(Claim claim) {
    return Finding.of(this)
        .confidence(Certainty.of(severity()))
        .saying(
            "%s is a million millions; was a thousand millions meant?"
                .formatted(Wording.quoted(claim)))
        .because("All other amounts of the article are less than a hundredth of it.")
        .restingOn(claim, "stated")
        .build();
  }
}

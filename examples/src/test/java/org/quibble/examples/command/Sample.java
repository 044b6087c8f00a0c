package org.quibble.examples.command;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quibble.Quibble;
import org.quibble.check.ArticleCheck;
import org.quibble.check.Example;
import org.quibble.check.Finding;
import org.quibble.check.PairCheck;
import org.quibble.check.Severity;
import org.quibble.check.Suggestion;
import org.quibble.claim.Article;
import org.quibble.claim.Claim;
import org.quibble.claim.Mention;
import org.quibble.claim.Reading;
import org.quibble.compare.ClaimPair;
import org.quibble.compare.Comparability;
import org.quibble.compare.Comparer;
import org.quibble.compare.Key;
import org.quibble.extract.ClaimExtractor;
import org.quibble.quantity.Figure;
import org.quibble.quantity.Quantity;
import org.quibble.quantity.Unit;
import org.quibble.text.Document;
import org.quibble.text.Sentence;
import org.quibble.text.Span;

/**
 * An engine and checks that know dollars only, so that these tests are of the command line alone:
 * "$2,7487" is garbled, and the "$5" of one article quarrels with the "$6" of another.
 */
final class Sample {

  private static final Unit DOLLAR = Unit.of("USD");

  private Sample() {}

  static Quibble.Builder builder() {
    return Quibble.builder()
        .extractor(new Dollars())
        .comparer(new Neighbours())
        .checks(new Commas(), new Quarrels());
  }

  private record Dollars() implements ClaimExtractor {

    private static final Pattern AMOUNT = Pattern.compile("\\$[0-9]++(?:,[0-9]++)?+");

    @Override
    public String name() {
      return "dollars";
    }

    @Override
    public Article extract(Document document) {
      Sentence all = new Sentence(new Span(0, document.text().length()), language(document));
      List<Claim> claims =
          AMOUNT
              .matcher(document.text())
              .results()
              .map(found -> mention(new Span(found.start(), found.end()), found.group()))
              .map(mention -> Claim.of(document.origin(), mention, all).build())
              .toList();
      return new Article(document.origin(), claims, List.of());
    }

    private static String language(Document document) {
      return Optional.ofNullable(document.origin().language()).orElse("und");
    }

    private static Mention mention(Span span, String text) {
      return new Mention(span, text, reading(text.substring(1)), DOLLAR, "$<number>");
    }

    private static Reading reading(String digits) {
      return digits.contains(",")
          ? new Reading.Garbled("a comma", List.of(dollars(digits.replace(",", ""))))
          : new Reading.Clean(dollars(digits));
    }

    private static Quantity dollars(String digits) {
      return Quantity.of(Figure.of(new BigDecimal(digits)), DOLLAR);
    }
  }

  private record Commas() implements ArticleCheck {

    @Override
    public String id() {
      return "sample-comma";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }

    @Override
    public String summary() {
      return "Dollars with a comma";
    }

    @Override
    public List<Example> examples() {
      return List.of(
          Example.fires("It costs [$2,7487]."), Example.passes("$5").because("no comma"));
    }

    @Override
    public Stream<Finding> check(Article article) {
      return article.claims().stream()
          .filter(claim -> claim.mention().reading().isGarbled())
          .map(this::finding);
    }

    private Finding finding(Claim claim) {
      String plain = claim.mention().text().replace(",", "");
      return Finding.of(this)
          .saying(claim.mention().text() + " is no number [of any {kind}]")
          .because("The figure has a comma.")
          .restingOn(claim, "figure")
          .suggesting(new Suggestion(claim.origin().document(), claim.span(), plain))
          .build();
    }
  }

  private record Quarrels() implements PairCheck {

    @Override
    public String id() {
      return "sample-quarrel";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public String summary() {
      return "Two amounts";
    }

    @Override
    public List<Example> examples() {
      return List.of();
    }

    @Override
    public Optional<Finding> check(ClaimPair pair) {
      return Optional.of(
          Finding.of(this)
              .saying("%s or %s?".formatted(text(pair.first()), text(pair.second())))
              .because("Nobody pays two prices.\nOr do they?")
              .restingOn(pair.first(), "one")
              .restingOn(pair.second(), "other")
              .assuming("one price")
              .notEstablishing(pair.comparability().open().stream().map(Key::toString).toList())
              .build());
    }

    private static String text(Claim claim) {
      return claim.mention().text();
    }
  }

  /** Pairs the first amount of each article with that of the next one. */
  private record Neighbours() implements Comparer {

    private static final Comparability OPEN =
        new Comparability(Set.of(Key.UNIT), Set.of(), Set.of(Key.PERIOD));

    @Override
    public Stream<ClaimPair> pairs(Collection<Article> articles) {
      List<Claim> firsts =
          articles.stream()
              .flatMap(article -> article.claims().stream().limit(1))
              .filter(claim -> claim.quantity().isPresent())
              .toList();
      return Stream.iterate(1, i -> i < firsts.size(), i -> i + 1)
          .map(i -> new ClaimPair(firsts.get(i - 1), firsts.get(i), OPEN));
    }
  }
}

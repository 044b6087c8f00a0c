package org.quibble.checkers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quibble.check.ArticleCheck;
import org.quibble.check.Finding;
import org.quibble.claim.Article;
import org.quibble.claim.Claim;
import org.quibble.claim.Direction;
import org.quibble.claim.Mention;
import org.quibble.claim.Property;
import org.quibble.claim.Qualifier;
import org.quibble.claim.Reading;
import org.quibble.claim.Relation;
import org.quibble.quantity.Quantity;
import org.quibble.text.Origin;
import org.quibble.text.Sentence;
import org.quibble.text.Span;

/**
 * Claims and relations by hand, in the notation of {@link Amounts}: {@code change("20 %", "72.6M
 * USD", "87.1M USD", UP)}. All stand at one place of one article.
 */
final class Claims {

  private static final Origin ORIGIN = new Origin("article", "en", null, null, null);

  private Claims() {}

  /** Returns a claim of an amount, printed as its notation. */
  static Claim claim(String amount) {
    return printed(amount, amount);
  }

  /** Returns a claim of an amount that the text prints in other words: "doubled" for 2. */
  static Claim printed(String text, String amount) {
    return read(text, new Reading.Clean(Amounts.of(amount))).build();
  }

  /** Returns a claim that limits its figure: {@code "basis", "adjusted"}. */
  static Claim with(Claim claim, Qualifier.Key key, String value) {
    return claim.toBuilder().qualifiers(List.of(new Qualifier(key, value))).build();
  }

  /** Returns a claim of a property that is a concept of this name. */
  static Claim of(String concept, Claim claim) {
    return claim.toBuilder().property(new Property(concept, concept, concept)).build();
  }

  /** Returns a claim that two conventions read differently. */
  static Claim ambiguous(String one, String other) {
    return read(one, new Reading.Ambiguous(List.of(Amounts.of(one), Amounts.of(other)))).build();
  }

  private static Claim.Builder read(String text, Reading reading) {
    Quantity first = reading.candidates().get(0);
    Span span = new Span(0, text.length());
    return Claim.of(
        ORIGIN,
        new Mention(span, text, reading, first.unit(), "by hand"),
        new Sentence(span, "en"));
  }

  /** Returns a change; what is {@code null} is not printed. */
  static Relation change(
      @Nullable String by,
      @Nullable String from,
      @Nullable String to,
      @Nullable Direction direction) {
    return new Relation.Change(ifAny(by), ifAny(from), ifAny(to), direction);
  }

  private static @Nullable Claim ifAny(@Nullable String amount) {
    return amount == null ? null : claim(amount);
  }

  /** Returns a whole with all its parts, separated by "+". */
  static Relation allParts(String total, String parts) {
    return new Relation.Parts(claim(total), claims(parts), true);
  }

  /** Returns a whole with some of its parts, separated by "+". */
  static Relation someParts(String total, String parts) {
    return new Relation.Parts(claim(total), claims(parts), false);
  }

  private static List<Claim> claims(String amounts) {
    return Arrays.stream(amounts.split("\\+", -1)).map(String::strip).map(Claims::claim).toList();
  }

  static Relation restated(String stated, String restated) {
    return new Relation.Restatement(claim(stated), claim(restated));
  }

  static Relation share(String part, String whole, String share) {
    return new Relation.Share(claim(part), claim(whole), claim(share));
  }

  static Relation product(String count, String each, String total) {
    return new Relation.Product(claim(count), claim(each), claim(total));
  }

  /** Returns an article with relations only. */
  static Article article(Relation... relations) {
    return new Article(ORIGIN, List.of(), List.of(relations));
  }

  /** Returns an article with claims only. */
  static Article article(Claim... claims) {
    return new Article(ORIGIN, List.of(claims), List.of());
  }

  static List<Finding> findings(ArticleCheck check, Relation... relations) {
    return check.check(article(relations)).toList();
  }

  /**
   * Returns the severities of all findings: "error", "warning note"; "silent" if there are none.
   */
  static String verdict(ArticleCheck check, Relation... relations) {
    return verdict(findings(check, relations));
  }

  static String verdict(ArticleCheck check, Claim... claims) {
    return verdict(check.check(article(claims)).toList());
  }

  private static String verdict(List<Finding> findings) {
    return findings.isEmpty()
        ? "silent"
        : findings.stream()
            .map(finding -> finding.severity().name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" "));
  }

  /** Returns what a finding rests on, as part and figure, in the order of the parts' names. */
  static List<String> evidence(Finding finding) {
    return finding.evidence().stream().map(one -> one.part() + ": " + one.text()).sorted().toList();
  }
}

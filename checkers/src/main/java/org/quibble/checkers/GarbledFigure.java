package org.quibble.checkers;

import static org.quibble.check.Example.fires;
import static org.quibble.check.Example.passes;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quibble.check.ArticleCheck;
import org.quibble.check.Example;
import org.quibble.check.Finding;
import org.quibble.check.Severity;
import org.quibble.check.Suggestion;
import org.quibble.claim.Article;
import org.quibble.claim.Claim;
import org.quibble.claim.Reading;

/** Finds figures that no convention reads: "$2,7487". */
public final class GarbledFigure implements ArticleCheck {

  /** For the service loader. */
  public GarbledFigure() {}

  @Override
  public String id() {
    return "garbled-figure";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String summary() {
    return "A figure cannot be read as printed";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        fires("The round raised [$2,7487 million]."),
        fires("The clinic treated [1O,400 patients] last year."),
        fires("De verbouwing kostte [3.25.000 euro].").in("nl"),
        fires("Der Umbau kostete [12,34,56 Euro].").in("de"),
        passes("Version 2.7.48 raised the limit to 27,487 users."),
        passes("The company issued 1,20,00,000 new shares.").because("Indian grouping"),
        passes("Bel 0555-013 40 07 voor de folder van € 1.149,00.")
            .in("nl")
            .because("a phone number and a price"),
        passes("Am 15.9.2025 kamen 1.250 Gäste.").in("de").because("a date"),
        passes("The team won 3-2 before 41 200 people.")
            .because("a score, and grouping by spaces"));
  }

  @Override
  public Stream<Finding> check(Article article) {
    return article.claims().stream()
        .filter(claim -> claim.mention().reading().isGarbled())
        .map(this::finding);
  }

  private Finding finding(Claim claim) {
    Reading.Garbled garbled = (Reading.Garbled) claim.mention().reading();
    List<String> meant = Rewriting.of(claim).replacements();
    Finding.Builder finding =
        Finding.of(this)
            .saying(
                "%s cannot be read: it has %s.".formatted(Wording.quoted(claim), garbled.fault()))
            .because(explanation(meant))
            .restingOn(claim, "garbled");
    meant.forEach(
        text -> finding.suggesting(new Suggestion(claim.origin().document(), claim.span(), text)));
    return finding.build();
  }

  private static String explanation(List<String> meant) {
    return meant.isEmpty()
        ? "No convention of writing numbers reads it, and nothing near it says what was meant."
        : "No convention of writing numbers reads it. What may have been meant: "
            + meant.stream().map(text -> "“" + text + "”").collect(Collectors.joining(" or "))
            + ".";
  }
}

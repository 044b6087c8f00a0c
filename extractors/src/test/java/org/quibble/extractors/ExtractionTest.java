package org.quibble.extractors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.quibble.claim.Claim;
import org.quibble.extract.ClaimExtractor;
import org.quibble.extractors.opennlp.OpenNlpExtractor;
import org.quibble.text.Document;
import org.quibble.text.Span;

/** What holds of every text: nothing throws, and every place quotes the text. */
class ExtractionTest {

  private static final List<ClaimExtractor> ENGINES =
      List.of(new LightExtractor(), new OpenNlpExtractor());

  @Property(tries = 300)
  void everyPlaceQuotesTheText(@ForAll String text) {
    ENGINES.forEach(engine -> check(engine, text));
  }

  @Property(tries = 300)
  void everyPlaceQuotesTheWords(@ForAll("sentences") String text) {
    ENGINES.forEach(engine -> check(engine, text));
  }

  /** Words that the grammar goes by, in any order. */
  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(
            "the",
            "company",
            "Nordwind",
            "its",
            "which",
            "sold",
            "5 million",
            "euros",
            "5%",
            "of",
            ",",
            ".",
            "and",
            "rose",
            "to",
            "from",
            "by",
            "\"",
            "(",
            ")",
            "not",
            "it",
            "der",
            "Umsatz",
            "die",
            "stieg",
            "um",
            "auf",
            "het",
            "bedrijf",
            "verkocht",
            "dat",
            "van",
            "respectively",
            "'s",
            "as",
            "in",
            "2024",
            "May",
            "\n",
            "worth",
            "$",
            "km",
            "-")
        .list()
        .ofMaxSize(40)
        .map(words -> String.join(" ", words));
  }

  private static void check(ClaimExtractor engine, String text) {
    for (Claim claim : engine.extract(Document.of("a", text)).claims()) {
      assertThat(claim.span().of(text)).isEqualTo(claim.mention().text());
      assertThat(claim.sentence().span().contains(claim.span())).isTrue();
      if (claim.subject() != null) {
        assertThat(claim.subject().span().of(text)).isEqualTo(claim.subject().text());
      }
    }
  }

  @Property(tries = 50)
  void aParagraphBeforeMovesEveryPlaceAndNothingElse(@ForAll("sentences") String text) {
    String prefix = "Ein\n\n";
    for (ClaimExtractor engine : ENGINES) {
      List<Span> alone = spans(engine, text, 0);
      assertThat(spans(engine, prefix + text, prefix.length())).isEqualTo(alone);
    }
  }

  private static List<Span> spans(ClaimExtractor engine, String text, int offset) {
    return engine.extract(Document.of("a", text).inLanguage("en")).claims().stream()
        .map(claim -> new Span(claim.span().start() - offset, claim.span().end() - offset))
        .toList();
  }

  @Example
  void hugeTextsTakeTheirTimeInProportion() {
    for (String unit : List.of("5 km ", "(", "its 5% of ", "Der Umsatz, der 5 Euro, ", "5", ".")) {
      String text = unit.repeat(60_000 / unit.length());
      ENGINES.forEach(
          engine ->
              assertTimeoutPreemptively(
                  Duration.ofSeconds(20), () -> engine.extract(Document.of("a", text))));
    }
  }
}

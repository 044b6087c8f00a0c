package org.quibble.extractors.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quibble.claim.Claim;
import org.quibble.extract.ClaimExtractor;
import org.quibble.extractors.Corpus;
import org.quibble.extractors.LightExtractor;
import org.quibble.extractors.opennlp.OpenNlpExtractor;
import org.quibble.text.Document;
import org.quibble.text.Span;

/**
 * Reads every text of {@code en.claims}, {@code nl.claims}, … with both engines, as if it had been
 * published on 1 July 2025. To add a case, add a line there.
 */
class ClaimsCorpusTest {

  private static final ClaimExtractor LIGHT = new LightExtractor();
  private static final ClaimExtractor OPENNLP = new OpenNlpExtractor();

  static Stream<Corpus.Row> english() {
    return Corpus.load(ClaimsCorpusTest.class, "en.claims").stream();
  }

  static Stream<Corpus.Row> dutch() {
    return Corpus.load(ClaimsCorpusTest.class, "nl.claims").stream();
  }

  static Stream<Corpus.Row> german() {
    return Corpus.load(ClaimsCorpusTest.class, "de.claims").stream();
  }

  @ParameterizedTest
  @MethodSource
  void english(Corpus.Row row) {
    check(row, "en");
  }

  @ParameterizedTest
  @MethodSource
  void dutch(Corpus.Row row) {
    check(row, "nl");
  }

  @ParameterizedTest
  @MethodSource
  void german(Corpus.Row row) {
    check(row, "de");
  }

  private static void check(Corpus.Row row, String language) {
    if (row.sign() == '?') {
      assertThatThrownBy(() -> checkFacets(row, language, OPENNLP))
          .as("mended: move the row up")
          .isInstanceOf(AssertionError.class);
    } else {
      checkFacets(row, language, OPENNLP);
      checkFacets(row, language, LIGHT);
    }
  }

  private static void checkFacets(Corpus.Row row, String language, ClaimExtractor engine) {
    int start = row.phrase().indexOf('[');
    int end = row.phrase().indexOf(']') - 1;
    String text = row.phrase().replace("[", "").replace("]", "");
    Document document =
        Document.of("a", text).inLanguage(language).published(LocalDate.of(2025, 7, 1));
    Claim claim =
        engine.extract(document).claims().stream()
            .filter(one -> one.span().overlaps(new Span(start, end)))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no figure read: " + row));
    for (String facet : row.reading().split("; ", -1)) {
      int equals = facet.indexOf('=');
      assertThat(Facets.of(claim, facet.substring(0, equals)))
          .as("%s by %s: %s", facet, engine.name(), row)
          .isEqualTo(facet.substring(equals + 1));
    }
  }
}

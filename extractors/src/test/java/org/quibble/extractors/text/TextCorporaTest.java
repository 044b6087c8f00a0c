package org.quibble.extractors.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quibble.extractors.Corpus;
import org.quibble.extractors.language.Language;
import org.quibble.extractors.token.Tokens;
import org.quibble.text.Span;

/** Reads the corpora of sentences, singulars, tags and languages. To add a case, add a line. */
class TextCorporaTest {

  private static Stream<Arguments> rows(String kind) {
    return Language.available().stream()
        .flatMap(
            tag ->
                Corpus.load(TextCorporaTest.class, tag + "." + kind).stream()
                    .map(row -> Arguments.of(Language.of(tag).orElseThrow(), row)));
  }

  static Stream<Arguments> sentences() {
    return rows("sentences");
  }

  static Stream<Arguments> lemmas() {
    return rows("lemmas");
  }

  static Stream<Arguments> tags() {
    return rows("tags");
  }

  static Stream<Corpus.Row> languages() {
    return Corpus.load(TextCorporaTest.class, "languages.corpus").stream();
  }

  @ParameterizedTest
  @MethodSource
  void sentences(Language language, Corpus.Row row) {
    String text = row.phrase().replace(" ‖ ", " ");
    List<String> found =
        Segmenter.of(language).sentences(text, new Span(0, text.length())).stream()
            .map(span -> span.of(text))
            .toList();
    assertThat(found).containsExactly(row.phrase().split(" ‖ ", -1));
    assertThat(found).hasSize(Integer.parseInt(row.reading()));
  }

  @ParameterizedTest
  @MethodSource
  void lemmas(Language language, Corpus.Row row) {
    assertThat(LexiconTagger.of(language).lemma(row.phrase(), Tag.NOUN)).isEqualTo(row.reading());
  }

  @ParameterizedTest
  @MethodSource
  void tags(Language language, Corpus.Row row) {
    Tokens tokens = Tokens.of(row.phrase(), new Span(0, row.phrase().length()), false);
    Tag[] tags = LexiconTagger.of(language).tag(tokens);
    assertThat(IntStream.range(0, tags.length).mapToObj(i -> tags[i].name()).collect(joining(" ")))
        .isEqualTo(row.reading());
  }

  @ParameterizedTest
  @MethodSource
  void languages(Corpus.Row row) {
    assertThat(LanguageVote.of(row.phrase(), new Span(0, row.phrase().length())).orElse("none"))
        .isEqualTo(row.reading());
  }
}

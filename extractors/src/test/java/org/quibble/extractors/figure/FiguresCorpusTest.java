package org.quibble.extractors.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quibble.claim.Mention;
import org.quibble.claim.Reading;
import org.quibble.extractors.Corpus;
import org.quibble.extractors.figure.ReadSentence.ReadFigure;
import org.quibble.extractors.language.Language;
import org.quibble.extractors.text.LexiconTagger;
import org.quibble.extractors.text.TaggedSentence;
import org.quibble.extractors.token.Tokens;
import org.quibble.text.Sentence;
import org.quibble.text.Span;

/**
 * Reads every phrase of {@code en.corpus}, {@code nl.corpus}, … To add a case, add a line there.
 */
class FiguresCorpusTest {

  static Stream<Corpus.Row> english() {
    return Corpus.load(FiguresCorpusTest.class, "en.corpus").stream();
  }

  static Stream<Corpus.Row> dutch() {
    return Corpus.load(FiguresCorpusTest.class, "nl.corpus").stream();
  }

  static Stream<Corpus.Row> german() {
    return Corpus.load(FiguresCorpusTest.class, "de.corpus").stream();
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
      assertThatThrownBy(() -> checkReading(row, language))
          .as("mended: move the row up")
          .isNotNull();
    } else {
      checkReading(row, language);
    }
  }

  private static void checkReading(Corpus.Row row, String language) {
    String phrase = row.phrase().replace("[", "").replace("]", "");
    List<ReadFigure> figures = read(phrase, language);
    if (row.sign() == '-') {
      assertThat(figures.stream().map(figure -> figure.mention().text())).isEmpty();
      return;
    }
    assertThat(figures.stream().map(FiguresCorpusTest::notation).collect(Collectors.joining("; ")))
        .isEqualTo((row.sign() == '!' ? "garbled " : "") + row.reading());
    assertThat(figures.get(0).mention().text()).satisfies(text -> assertExtent(text, row.phrase()));
  }

  /** The mention is what stands between the marks, or all but the words that bound it. */
  private static void assertExtent(String text, String phrase) {
    int mark = phrase.indexOf('[');
    if (mark >= 0) {
      assertThat(text).isEqualTo(phrase.substring(mark + 1, phrase.indexOf(']')));
    } else {
      assertThat(phrase.replace(text, "")).as("left over").doesNotContainPattern("[0-9€$£]");
    }
  }

  private static String notation(ReadFigure figure) {
    Mention mention = figure.mention();
    Reading reading = mention.reading();
    return (reading.isGarbled() ? "garbled " : "")
        + reading.candidates().stream().findFirst().map(Object::toString).orElse("");
  }

  private static List<ReadFigure> read(String phrase, String language) {
    Language tables = Language.of(language).orElseThrow();
    Span span = new Span(0, phrase.length());
    Tokens tokens = Tokens.of(phrase, span, language.equals("en"));
    List<TaggedSentence> sentence =
        List.of(
            new TaggedSentence(
                new Sentence(span, language), tokens, tables, LexiconTagger.of(tables)));
    return FigureReader.of(Conventions.of(sentence)).read(sentence).get(0).figures();
  }
}

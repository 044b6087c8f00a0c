package org.quibble.extractors.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quibble.claim.Claim;
import org.quibble.claim.Relation;
import org.quibble.extractors.Corpus;
import org.quibble.extractors.figure.Conventions;
import org.quibble.extractors.figure.FigureReader;
import org.quibble.extractors.figure.ReadSentence;
import org.quibble.extractors.text.LexiconTagger;
import org.quibble.extractors.text.Reader;
import org.quibble.extractors.text.TaggedSentence;
import org.quibble.text.Document;
import org.quibble.text.Origin;

/** Reads every text of {@code en.corpus}, {@code nl.corpus}, … To add a case, add a line there. */
class RelationCorpusTest {

  static Stream<Corpus.Row> english() {
    return Corpus.load(RelationCorpusTest.class, "en.corpus").stream();
  }

  static Stream<Corpus.Row> dutch() {
    return Corpus.load(RelationCorpusTest.class, "nl.corpus").stream();
  }

  static Stream<Corpus.Row> german() {
    return Corpus.load(RelationCorpusTest.class, "de.corpus").stream();
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
    assertThat(notation(read(row.phrase(), language)))
        .isEqualTo(row.sign() == '-' ? "" : row.reading());
  }

  @Property(tries = 300)
  void noTextThrows(@ForAll @CharRange(from = ' ', to = '~') @StringLength(max = 120) String odd) {
    for (String language : List.of("en", "nl", "de")) {
      assertThat(read("rose 20 % to 5 km " + odd + " from 4 km: 3 km (" + odd, language))
          .isNotNull();
    }
  }

  private static List<Relation> read(String text, String language) {
    Origin origin = new Origin("d", language, null, null, null);
    List<TaggedSentence> sentences = new Reader(LexiconTagger::of).read(new Document(origin, text));
    List<ReadSentence> read = FigureReader.of(Conventions.of(sentences)).read(sentences);
    List<Claim> claims =
        read.stream()
            .flatMap(
                one ->
                    one.figures().stream()
                        .map(
                            figure ->
                                Claim.of(origin, figure.mention(), one.sentence().sentence())
                                    .build()))
            .toList();
    return RelationReader.read(read, claims);
  }

  private static String notation(List<Relation> relations) {
    return relations.stream().map(RelationCorpusTest::notation).collect(Collectors.joining("; "));
  }

  private static String notation(Relation relation) {
    if (relation instanceof Relation.Change change) {
      String direction = change.direction() == null ? "change" : change.direction().formatName();
      return direction
          + named("by", change.by())
          + named("from", change.from())
          + named("to", change.to());
    }
    if (relation instanceof Relation.Parts parts) {
      return (parts.complete() ? "parts" : "some")
          + named("of", parts.total())
          + parts.parts().stream().map(part -> named("part", part)).collect(Collectors.joining());
    }
    if (relation instanceof Relation.Restatement again) {
      return "again" + named("one", again.stated()) + named("other", again.restated());
    }
    if (relation instanceof Relation.Share share) {
      return "share"
          + named("part", share.part())
          + named("whole", share.whole())
          + named("ratio", share.share());
    }
    Relation.Product product = (Relation.Product) relation;
    return "product"
        + named("count", product.count())
        + named("each", product.each())
        + named("total", product.total());
  }

  private static String named(String name, @Nullable Claim claim) {
    return claim == null ? "" : " " + name + "=" + claim.mention().text();
  }
}

package org.quibble.examples;

import static com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quibble.check.Finding;
import org.quibble.text.Document;
import org.quibble.text.Span;

/**
 * Articles about one event, and what an editor wants to hear of them: a line of {@code cases/}.
 *
 * @param expected the faults that were planted; none in a clean case
 * @param mustNotFlag figures that only look faulty, for the reader of a wrong finding
 */
@JsonNaming(SnakeCaseStrategy.class)
record Case(
    String id,
    String language,
    String category,
    List<Text> documents,
    List<Expected> expected,
    List<NearMiss> mustNotFlag) {

  private static final JsonMapper MAPPER = new JsonMapper();

  Case {
    documents = List.copyOf(documents);
    expected = List.copyOf(expected);
    mustNotFlag = List.copyOf(mustNotFlag);
  }

  /** Returns the cases of a file beside this class, one of each line. */
  static List<Case> load(String file) {
    InputStream in = requireNonNull(Case.class.getResourceAsStream(file), file);
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      return lines.lines().map(Case::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Case read(String line) {
    try {
      return MAPPER.readValue(line, Case.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether nothing is wrong with the articles. */
  boolean isClean() {
    return expected.isEmpty();
  }

  /** Returns the articles; their language is left to be detected. */
  List<Document> articles() {
    return documents.stream().map(text -> text.article(id)).toList();
  }

  /** Returns all quotes, of faults and of near-misses. */
  List<String> quotes() {
    return Stream.concat(
            expected.stream().flatMap(fault -> fault.quotes().stream()),
            mustNotFlag.stream().flatMap(nearMiss -> nearMiss.quotes().stream()))
        .toList();
  }

  /** Returns how often a quote stands in all documents together. */
  long count(String quote) {
    return documents.stream().flatMap(text -> text.places(quote)).count();
  }

  /** Returns how many of the quotes a finding shares a character with. */
  long touched(List<String> quotes, Finding finding) {
    return quotes.stream().filter(quote -> touches(finding, quote)).count();
  }

  private boolean touches(Finding finding, String quote) {
    return finding.evidence().stream()
        .anyMatch(one -> places(one.origin().document(), quote).anyMatch(one.span()::overlaps));
  }

  private Stream<Span> places(String document, String quote) {
    return documents.stream()
        .filter(text -> text.id().equals(document))
        .flatMap(text -> text.places(quote));
  }

  /** An article: its headline is the first line. */
  record Text(String id, @Nullable String date, String text) {

    private Document article(String collection) {
      return Document.of(id, text)
          .published(date == null ? null : LocalDate.parse(date))
          .in(collection);
    }

    /** Returns every place at which the quote stands here. */
    Stream<Span> places(String quote) {
      return IntStream.iterate(
              text.indexOf(quote), start -> start >= 0, start -> text.indexOf(quote, start + 1))
          .mapToObj(start -> new Span(start, start + quote.length()));
    }
  }

  /** A planted fault: the quotes that disagree, or the one that can't be read. */
  record Expected(String kind, List<String> quotes, List<String> documents, String severity) {

    Expected {
      quotes = List.copyOf(quotes);
      documents = List.copyOf(documents);
    }

    /** How many quotes a finding must touch to have found the fault. */
    int quotesNeeded() {
      return Math.min(2, quotes.size());
    }
  }

  /** Figures that may not be reported, and why they are right. */
  record NearMiss(List<String> quotes, String reason) {

    NearMiss {
      quotes = List.copyOf(quotes);
    }
  }
}

package org.quibble.examples.output;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quibble.claim.Article;
import org.quibble.claim.Claim;
import org.quibble.examples.input.Source;
import org.quibble.text.Span;

/**
 * What is kept of a text when the text itself is gone: its file, where its lines start, and a few
 * words around each claim.
 */
final class SourceText {

  private final String document;
  private final String file;
  private final @Nullable String member;
  private final String path;
  private final int[] lineStarts;
  private final Map<Span, Quote> quotes;

  private SourceText(Source source, int[] lineStarts, Map<Span, Quote> quotes) {
    this.document = source.document().id();
    this.file = source.file();
    this.member = source.member();
    this.path = source.path();
    this.lineStarts = lineStarts;
    this.quotes = quotes;
  }

  static SourceText of(Source source, Article article) {
    String text = source.document().text();
    Map<Span, Quote> quotes = new HashMap<>();
    for (Claim claim : article.claims()) {
      quotes.put(claim.span(), Quote.of(text, claim.span()));
    }
    return new SourceText(source, lineStarts(text), quotes);
  }

  private static int[] lineStarts(String text) {
    IntStream behindLineEnds =
        IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').map(i -> i + 1);
    return IntStream.concat(IntStream.of(0), behindLineEnds).toArray();
  }

  /** Returns the document's id. */
  String document() {
    return document;
  }

  /** Returns the file that the text stands in. */
  String file() {
    return file;
  }

  /** Returns which of the file's documents this is, or empty if the file has only this one. */
  Optional<String> member() {
    return Optional.ofNullable(member);
  }

  /** Returns the words that people find the document by. */
  String path() {
    return path;
  }

  Place place(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Place(line + 1, offset - lineStarts[line] + 1);
  }

  /** Returns the words around a claim's figure, or empty if no claim stands there. */
  Optional<Quote> quote(Span span) {
    return Optional.ofNullable(quotes.get(span));
  }
}

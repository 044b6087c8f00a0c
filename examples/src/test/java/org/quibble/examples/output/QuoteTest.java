package org.quibble.examples.output;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.quibble.text.Span;

class QuoteTest {

  @Test
  void isOneLine() {
    String text = "One.\r\nIt costs $5 now.\r\nThree.";
    assertThat(Quote.of(text, new Span(15, 17))).isEqualTo(new Quote("It costs ", "$5", " now."));
  }

  @Test
  void isCutAtWordsWhereTheLineIsLong() {
    String words = "word ".repeat(40);
    Quote quote = Quote.of(words + "$5 " + words, new Span(200, 202));
    assertThat(quote.before()).startsWith("…word ").hasSizeLessThan(60);
    assertThat(quote.after()).endsWith("word…").hasSizeLessThan(60);
  }

  @Test
  void isCutWhereALineHasNoWords() {
    String letters = "x".repeat(1000);
    Quote quote = Quote.of(letters + "$5" + letters, new Span(1000, 1002));
    assertThat(quote.before()).startsWith("…x").hasSizeLessThan(60);
    assertThat(quote.after()).endsWith("x…").hasSizeLessThan(60);
  }

  @Test
  void pointsAtTheFigureUnderRareCharacters() {
    Quote quote = Quote.of("\uD83D\uDE97\tcosts $5", new Span(9, 11));
    assertThat(quote.before()).isEqualTo("\uD83D\uDE97 costs ");
    assertThat(quote.indent()).hasSize(8);
    assertThat(quote.caret()).isEqualTo("^~");
  }

  @Property
  void noTextIsTooOdd(
      @ForAll String text, @ForAll @IntRange(max = 99) int a, @ForAll @IntRange(max = 99) int b) {
    int start = Math.min(text.length(), Math.min(a, b));
    Span span = new Span(start, Math.min(text.length(), Math.max(a, b)));
    assertThat(Quote.of(text, span).figure())
        .hasSameSizeAs(Printable.of(span.of(text)))
        .doesNotContain("\n", "\u001B");
  }
}

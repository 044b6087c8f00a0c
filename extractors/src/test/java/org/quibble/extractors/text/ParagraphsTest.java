package org.quibble.extractors.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quibble.extractors.language.Language;
import org.quibble.text.Span;

class ParagraphsTest {

  @Test
  void eachLineOfAPageIsAParagraph() {
    assertThat(
            paragraphs("Headline\n\nA line.\nAnother line, which is longer than the one before.\n"))
        .containsExactly(
            "Headline", "A line.", "Another line, which is longer than the one before.");
  }

  @Test
  void linesBrokenAtAFixedWidthRunOn() {
    String wire =
        "NORDWIND TO BUILD A PLANT IN GHENT\n"
            + "Nordwind said on Monday that it would build another plant in the\n"
            + "harbour of Ghent, where it has employed five hundred people for a\n"
            + "long time.\n"
            + "The town welcomed the news.";
    assertThat(paragraphs(wire)).hasSize(3);
    assertThat(paragraphs(wire).get(1)).startsWith("Nordwind said").endsWith("long time.");
  }

  @Test
  void itemsOfAListStayApart() {
    String list =
        "- a first item which fills the line of the list to its end here\n"
            + "- a second item which fills the line of the list to its very end\n";
    assertThat(paragraphs(list)).hasSize(2);
  }

  @Test
  void noSentenceIsLongerThanItsBound() {
    String text = "word ".repeat(5_000);
    assertThat(
            Segmenter.of(Language.of("en").orElseThrow())
                .sentences(text, new Span(0, text.length())))
        .hasSizeGreaterThan(10)
        .allMatch(span -> span.length() <= 2_000);
  }

  private static List<String> paragraphs(String text) {
    return Paragraphs.of(text).stream().map(span -> span.of(text)).toList();
  }
}

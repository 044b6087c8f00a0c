package org.quibble.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quibble.text.Document;
import org.quibble.text.Span;

class ExampleTest {

  @Test
  void marksAreNoPartOfTheText() {
    Example example = Example.fires("It cost [$5], not [$6].").in("nl").because("two prices");
    assertThat(example.documents())
        .containsExactly(Document.of("example-1", "It cost $5, not $6.").inLanguage("nl"));
    assertThat(example.marks(0)).containsExactly(new Span(8, 10), new Span(16, 18));
    assertThat(example.why()).contains("two prices");
  }

  @Test
  void severalTextsAreSeveralDocuments() {
    Example example = Example.passes("One.", "Two [2].");
    assertThat(example.documents())
        .extracting(Document::id)
        .isEqualTo(List.of("example-1", "example-2"));
    assertThat(example.marks(0)).isEmpty();
    assertThat(example.marks(1)).containsExactly(new Span(4, 5));
  }

  @Test
  void anExampleHasAText() {
    assertThatThrownBy(() -> Example.fires(new String[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

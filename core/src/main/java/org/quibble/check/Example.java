package org.quibble.check;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quibble.text.Document;
import org.quibble.text.Span;

/**
 * A text that a check fires on or is silent on. Square brackets mark the figures that the finding
 * must rest on; they are no part of the text.
 *
 * @param texts one text, or several that are articles of one collection, with their marks
 * @param language BCP 47 tag of the texts
 * @param fires whether the check must fire
 * @param reason why it is silent, or {@code null}
 */
public record Example(List<String> texts, String language, boolean fires, @Nullable String reason) {

  public Example {
    texts = List.copyOf(texts);
    requireNonNull(language, "language");
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("an example without a text");
    }
  }

  /** Returns an English text, or several articles, that the check fires on, once. */
  public static Example fires(String... texts) {
    return new Example(List.of(texts), "en", true, null);
  }

  /** Returns an English text, or several articles, that the check must be silent on. */
  public static Example passes(String... texts) {
    return new Example(List.of(texts), "en", false, null);
  }

  /** Returns the example in another language. */
  public Example in(String other) {
    return new Example(texts, other, fires, reason);
  }

  /** Returns the example with the reason why the check is silent. */
  public Example because(String why) {
    return new Example(texts, language, fires, why);
  }

  /** Returns why the check is silent, if the example says so. */
  public Optional<String> why() {
    return Optional.ofNullable(reason);
  }

  /** Returns the texts without their marks, as documents {@code example-1}, {@code example-2} … */
  public List<Document> documents() {
    List<Document> documents = new ArrayList<>();
    for (String text : texts) {
      String id = "example-" + (documents.size() + 1);
      documents.add(Document.of(id, unmarked(text)).inLanguage(language));
    }
    return documents;
  }

  /** Returns the marked places of the text with this 0-based number, in its unmarked form. */
  public List<Span> marks(int text) {
    List<Span> marks = new ArrayList<>();
    int removed = 0;
    int start = -1;
    String marked = texts.get(text);
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '[') {
        start = i - removed++;
      } else if (c == ']') {
        marks.add(new Span(start, i - removed++));
      }
    }
    return marks;
  }

  private static String unmarked(String text) {
    return text.replace("[", "").replace("]", "");
  }
}

package org.quibble.extractors.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.quibble.extractors.language.Language;

/** The words that the grammar goes by, by what they do: the language's table {@code grammar}. */
final class WordClasses {

  private final Map<String, Set<String>> classes = new HashMap<>();

  private WordClasses(Language language) {
    language
        .table("grammar")
        .rows()
        .forEach(
            row ->
                classes.computeIfAbsent(row.key(), key -> new HashSet<>()).addAll(row.phrases()));
  }

  /** Returns the words of a language. */
  static WordClasses of(Language language) {
    return language.derived(WordClasses.class, WordClasses::new);
  }

  /** Whether a word, in lower case, does this. */
  boolean is(String what, String word) {
    return classes.getOrDefault(what, Set.of()).contains(word);
  }

  /** Returns one of the words that do this, or an empty string. */
  String any(String what) {
    return classes.getOrDefault(what, Set.of()).stream().findFirst().orElse("");
  }

  /** Whether the language has words that do this. */
  boolean has(String what) {
    return classes.containsKey(what);
  }
}

package org.quibble.extractors.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quibble.extractors.language.Language;
import org.quibble.extractors.language.Table;
import org.quibble.extractors.token.Tokens;
import org.quibble.extractors.token.Tokens.Type;
import org.quibble.text.Span;

/**
 * Tells which tokens a figure can start with, so that most words, and most sentences, are passed
 * over at once. Immutable and thread-safe.
 */
final class Starters {

  private final Set<String> words = new HashSet<>();
  private final NumberWords numbers;

  private Starters(Language language) {
    numbers = NumberWords.of(language);
    for (String table : List.of("numbers", "fractions", "multiples")) {
      language.table(table).rows().forEach(this::add);
    }
  }

  static Starters of(Language language) {
    return language.derived(Starters.class, Starters::new);
  }

  private void add(Table.Row row) {
    for (String phrase : row.phrases()) {
      Tokens tokens = Tokens.of(phrase, new Span(0, phrase.length()), false);
      words.add(tokens.lower(0));
    }
  }

  /** Whether a figure can start with some token. */
  boolean isAnyIn(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (canStart(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a figure can start with a token. */
  boolean canStart(Tokens tokens, int token) {
    if (tokens.type(token) != Type.WORD) {
      return tokens.type(token) == Type.NUMBER;
    }
    String word = tokens.lower(token);
    return words.contains(word) || numbers.isNumber(word) || isMixed(word);
  }

  /** "RMB360" and "three-year": a digit behind letters, or a number word before a hyphen. */
  private boolean isMixed(String word) {
    int hyphen = word.indexOf('-');
    return hyphen > 0
        ? numbers.isNumber(word.substring(0, hyphen))
        : Character.isDigit(word.charAt(word.length() - 1));
  }
}

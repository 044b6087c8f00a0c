package org.quibble.extractors.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quibble.extractors.token.Tokens;
import org.quibble.text.Span;

/**
 * Phrases with their meanings, found in a sentence token by token: the longest one that starts, or
 * ends, at a token. Immutable once built, and thread-safe.
 */
public final class Phrases {

  private final Node forwards = new Node();
  private final Node backwards = new Node();
  private final boolean caseMatters;

  /** A step into a phrase, with the meaning of the phrase that ends here, if one does. */
  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    @Nullable String meaning;
  }

  /**
   * A phrase found in a sentence.
   *
   * @param meaning the key of its row
   * @param from its first token
   * @param to the token after its last
   */
  public record Match(String meaning, int from, int to) {}

  private Phrases(boolean caseMatters) {
    this.caseMatters = caseMatters;
  }

  /** Returns the phrases of a table, whatever case they are printed in. */
  static Phrases of(Table table) {
    return new Phrases(false).with(table);
  }

  /** Returns the phrases of a table, whatever their case; a row may have several meanings. */
  static Map<String, Phrases> byMeaning(Table table) {
    Map<String, Phrases> meanings = new HashMap<>();
    for (Table.Row row : table.rows()) {
      for (String meaning : row.key().split(" ", -1)) {
        Phrases phrases = meanings.computeIfAbsent(meaning, key -> new Phrases(false));
        row.phrases().forEach(phrase -> phrases.add(meaning, phrase));
      }
    }
    return Map.copyOf(meanings);
  }

  /** Returns the phrases of a table, found only in the case that they have there. */
  static Phrases inTheirCase(Table table) {
    return new Phrases(true).with(table);
  }

  private Phrases with(Table table) {
    for (Table.Row row : table.rows()) {
      row.phrases().forEach(phrase -> add(row.key(), phrase));
    }
    return this;
  }

  private void add(String meaning, String phrase) {
    Tokens tokens = Tokens.of(phrase, new Span(0, phrase.length()), false);
    Node there = forwards;
    Node back = backwards;
    for (int i = 0; i < tokens.size(); i++) {
      there = there.next.computeIfAbsent(word(tokens, i), key -> new Node());
      back = back.next.computeIfAbsent(word(tokens, tokens.size() - 1 - i), key -> new Node());
    }
    there.meaning = there.meaning == null ? meaning : there.meaning;
    back.meaning = back.meaning == null ? meaning : back.meaning;
  }

  private String word(Tokens tokens, int i) {
    return caseMatters ? tokens.text(i) : tokens.lower(i);
  }

  /** Returns the longest phrase whose first token is this one. */
  public Optional<Match> startingAt(Tokens tokens, int token) {
    Node node = forwards;
    Match longest = null;
    for (int i = token; i >= 0 && i < tokens.size(); i++) {
      node = node.next.get(word(tokens, i));
      if (node == null) {
        break;
      }
      if (node.meaning != null) {
        longest = new Match(node.meaning, token, i + 1);
      }
    }
    return Optional.ofNullable(longest);
  }

  /** Returns the longest phrase whose last token is this one. */
  public Optional<Match> endingAt(Tokens tokens, int token) {
    Node node = backwards;
    Match longest = null;
    for (int i = token; i >= 0 && i < tokens.size(); i--) {
      node = node.next.get(word(tokens, i));
      if (node == null) {
        break;
      }
      if (node.meaning != null) {
        longest = new Match(node.meaning, i, token + 1);
      }
    }
    return Optional.ofNullable(longest);
  }

  /** Returns the meaning of a phrase of one word, or empty if it is none. */
  public Optional<String> meaning(String word) {
    return Optional.ofNullable(forwards.next.get(word)).map(node -> node.meaning);
  }
}

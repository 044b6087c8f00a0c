package org.quibble.extractors.language;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A table in the making: meanings in the order in which they came, each with its phrases.
 *
 * <p>A phrase has one meaning, the first that it is given, whatever case it is printed in.
 */
final class CldrTable {

  private static final char SOFT_HYPHEN = '\u00ad';

  private static final char CURVED_APOSTROPHE = '\u2019';
  private static final char STRAIGHT_APOSTROPHE = '\'';

  private final String title;
  private final Map<String, Set<String>> phrases = new LinkedHashMap<>();
  private final Map<String, String> meanings = new HashMap<>();

  CldrTable(String title) {
    this.title = title;
  }

  /** Makes place for a meaning, so that its row stands before those of later ones. */
  CldrTable key(String meaning) {
    phrases.putIfAbsent(meaning, new LinkedHashSet<>());
    return this;
  }

  void addAll(String meaning, Collection<String> names) {
    for (String name : names) {
      add(meaning, name);
      add(meaning, name.replace(CURVED_APOSTROPHE, STRAIGHT_APOSTROPHE));
    }
  }

  /** Adds a phrase unless it has a meaning already; returns whether it had none. */
  boolean add(String meaning, String name) {
    String phrase = clean(name);
    return isPhrase(phrase)
        && meanings.putIfAbsent(phrase.toLowerCase(Locale.ROOT), meaning) == null
        && key(meaning).phrases.get(meaning).add(phrase);
  }

  /** Returns a name without soft hyphens, and with no spaces but plain ones inside. */
  static String clean(String name) {
    return name.replace(String.valueOf(SOFT_HYPHEN), "").replaceAll("\\h+", " ").strip();
  }

  /** CLDR tells names apart in brackets ("Peruvian sol (1863–1965)"), which nobody prints. */
  private static boolean isPhrase(String name) {
    return !name.isEmpty() && name.chars().noneMatch(c -> "([⋅".indexOf(c) >= 0);
  }

  /** Returns the file's text. */
  @Override
  public String toString() {
    String head =
        "# "
            + title
            + "\n# Drawn from Unicode CLDR by CldrTables (ICU4J 79.1): change that, not this.\n";
    return phrases.entrySet().stream()
        .filter(row -> !row.getValue().isEmpty())
        .map(row -> row.getKey() + "\t" + String.join("\t", row.getValue()) + "\n")
        .collect(joining("", head, ""));
  }
}

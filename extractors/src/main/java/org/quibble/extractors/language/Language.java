package org.quibble.extractors.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A language: the tables of its folder, each read when it is first asked for.
 *
 * <p>Immutable to its users and thread-safe.
 */
public final class Language {

  private static final Map<String, Language> LANGUAGES = new ConcurrentHashMap<>();

  private final String tag;
  private final Map<String, Table> tables = new ConcurrentHashMap<>();
  private final Map<String, Phrases> phrases = new ConcurrentHashMap<>();
  private final Map<String, Map<String, Phrases>> phrasesByMeaning = new ConcurrentHashMap<>();
  private final Map<String, Phrases> casedPhrases = new ConcurrentHashMap<>();
  private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

  private Language(String tag) {
    this.tag = tag;
  }

  /** Returns the languages that have a folder, as BCP 47 tags. */
  public static List<String> available() {
    return Table.load("languages").rows().stream().map(Table.Row::key).toList();
  }

  /** Returns a language by its BCP 47 tag, of which only the language subtag counts. */
  public static Optional<Language> of(String tag) {
    String primary = tag.split("[-_]", 2)[0].toLowerCase(java.util.Locale.ROOT);
    return available().contains(primary)
        ? Optional.of(LANGUAGES.computeIfAbsent(primary, Language::new))
        : Optional.empty();
  }

  /** Returns the tables that hold for every language: symbols of units and currencies. */
  public static Language common() {
    return LANGUAGES.computeIfAbsent("common", Language::new);
  }

  /**
   * Returns a table that belongs to no language, or one without rows if there is none of that name.
   */
  public static Table shared(String name) {
    return Table.load(name);
  }

  /** Returns the BCP 47 tag. */
  public String tag() {
    return tag;
  }

  /** Returns a table of the folder, or one without rows if there is none of that name. */
  public Table table(String name) {
    return tables.computeIfAbsent(name, key -> Table.load(tag + "/" + key));
  }

  /** Returns the phrases of a table, whatever case they are printed in. */
  public Phrases phrases(String table) {
    return phrases.computeIfAbsent(table, key -> Phrases.of(table(key)));
  }

  /**
   * Returns the phrases of a table by their meaning, whatever case they are printed in: for tables
   * in which a phrase may have several.
   */
  public Map<String, Phrases> phrasesByMeaning(String table) {
    return phrasesByMeaning.computeIfAbsent(table, key -> Phrases.byMeaning(table(key)));
  }

  /** Returns the phrases of a table, found only in the case that they have there. */
  public Phrases casedPhrases(String table) {
    return casedPhrases.computeIfAbsent(table, key -> Phrases.inTheirCase(table(key)));
  }

  /**
   * Returns what is made of the tables once and kept, one thing of each class. What is made may ask
   * for other things made so.
   */
  public <T> T derived(Class<T> type, Function<Language, T> maker) {
    Object known = derived.get(type);
    if (known == null) {
      T made = maker.apply(this);
      Object earlier = derived.putIfAbsent(type, made);
      known = earlier == null ? made : earlier;
    }
    return type.cast(known);
  }

  @Override
  public String toString() {
    return tag;
  }
}

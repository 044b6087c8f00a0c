package org.quibble.extractors.text;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quibble.extractors.language.Language;
import org.quibble.extractors.language.Table;

/**
 * What a language's tables say of single words: their parts of speech ({@code words}, {@code
 * verbs}, {@code suffixes}), and which of them are abbreviations.
 */
final class Lexicon {

  private static final Set<Tag> CLOSED =
      EnumSet.of(Tag.DET, Tag.PRON, Tag.ADP, Tag.CCONJ, Tag.SCONJ, Tag.AUX, Tag.PART);

  private final Map<String, Tag> closed = new HashMap<>();
  private final Map<String, Tag> open = new HashMap<>();
  private final Map<String, String> verbs = new HashMap<>();
  private final Map<String, Tag> suffixes = new HashMap<>();
  private final Map<String, String> abbreviations = new HashMap<>();
  private final Set<String> functionWords = new HashSet<>();
  private final Set<String> pronouns = new HashSet<>();
  private final Set<String> ambiguous = new HashSet<>();
  private final Map<String, Map<Tag, Tag>> contexts = new HashMap<>();
  private int longestSuffix;

  private Lexicon(Language language) {
    language.table("words").rows().forEach(this::addWords);
    language.table("suffixes").rows().forEach(this::addSuffixes);
    language
        .table("abbreviations")
        .rows()
        .forEach(row -> row.phrases().forEach(word -> abbreviations.put(word, row.key())));
    language.table("contexts").rows().forEach(this::addContexts);
    Conjugation conjugation = Conjugation.of(language.tag());
    language.table("verbs").rows().forEach(row -> addVerb(conjugation, row));
  }

  /** Returns the lexicon of a language. */
  static Lexicon of(Language language) {
    return language.derived(Lexicon.class, Lexicon::new);
  }

  private void addWords(Table.Row row) {
    Tag tag = Tag.valueOf(row.key());
    if (tag == Tag.PRON) {
      pronouns.addAll(row.phrases());
    }
    for (String word : row.phrases()) {
      if (CLOSED.contains(tag)) {
        if (closed.putIfAbsent(word, tag) != null) {
          ambiguous.add(word);
        }
        functionWords.add(word);
      } else {
        open.putIfAbsent(word, tag);
      }
      if (tag == Tag.ADV) {
        functionWords.add(word);
        if (closed.containsKey(word)) {
          ambiguous.add(word);
        }
      }
    }
  }

  private void addSuffixes(Table.Row row) {
    for (String suffix : row.phrases()) {
      suffixes.putIfAbsent(suffix, Tag.valueOf(row.key()));
      longestSuffix = Math.max(longestSuffix, suffix.length());
    }
  }

  private void addContexts(Table.Row row) {
    for (String context : row.phrases()) {
      int colon = context.indexOf(':');
      contexts
          .computeIfAbsent(row.key(), key -> new EnumMap<>(Tag.class))
          .put(Tag.valueOf(context.substring(0, colon)), Tag.valueOf(context.substring(colon + 1)));
    }
  }

  private void addVerb(Conjugation conjugation, Table.Row row) {
    if (row.key().equals("regular")) {
      row.phrases().forEach(verb -> addForms(verb, conjugation.forms(verb)));
    } else {
      addForms(row.key(), row.phrases());
    }
  }

  private void addForms(String verb, List<String> forms) {
    verbs.putIfAbsent(verb, verb);
    forms.forEach(form -> verbs.putIfAbsent(form, verb));
  }

  /** Returns the tag of a word of a closed class, given in lower case, or null. */
  @Nullable Tag closed(String word) {
    return closed.get(word);
  }

  /** Returns the tag of a listed adverb, adjective or noun, given in lower case, or null. */
  @Nullable Tag open(String word) {
    return open.get(word);
  }

  /** Returns the infinitive of a form of a listed verb, given in lower case, or null. */
  @Nullable String infinitive(String word) {
    return verbs.get(word);
  }

  /** Returns the tag that the word's longest listed ending speaks for, or null. */
  @Nullable Tag bySuffix(String word) {
    for (int length = Math.min(longestSuffix, word.length() - 2); length > 0; length--) {
      Tag tag = suffixes.get(word.substring(word.length() - length));
      if (tag != null) {
        return tag;
      }
    }
    return null;
  }

  /** Whether a word, given in lower case, is listed as a pronoun, whatever else it is. */
  boolean isPronoun(String word) {
    return pronouns.contains(word);
  }

  /**
   * Whether a word can have no other tag than the one given: a word of one closed class, or a form
   * of a verb that is neither noun nor adjective.
   */
  boolean isUnambiguous(String word, Tag tag) {
    boolean adverb = tag == Tag.ADV && open.get(word) == Tag.ADV;
    return (adverb || tag == closed.get(word)) && !ambiguous.contains(word);
  }

  /** Returns what a word is behind a word with this tag, or null if the tables don't say. */
  @Nullable Tag afterTag(String word, Tag before) {
    return contexts.getOrDefault(word, Map.of()).get(before);
  }

  /** Whether this is an article, pronoun, preposition, conjunction, auxiliary or common adverb. */
  boolean isFunctionWord(String word) {
    return functionWords.contains(word);
  }

  /** Returns the words that {@link #isFunctionWord} holds for. */
  Set<String> functionWords() {
    return Collections.unmodifiableSet(functionWords);
  }

  /** Returns what the full stop of an abbreviation, given without it, does; or an empty string. */
  String abbreviation(String word) {
    String kind = abbreviations.get(word);
    return kind != null ? kind : abbreviations.getOrDefault(word.toLowerCase(Locale.ROOT), "");
  }
}

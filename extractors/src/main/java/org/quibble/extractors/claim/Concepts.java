package org.quibble.extractors.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quibble.claim.Direction;
import org.quibble.extractors.language.Language;
import org.quibble.extractors.language.Table;
import org.quibble.extractors.text.LexiconTagger;
import org.quibble.extractors.text.Tag;
import org.quibble.quantity.Dimension;
import org.quibble.quantity.Unit;

/** What a language's words measure, and which of them speak of rising and falling. */
final class Concepts {

  /** Shorter endings of compounds are chance: "last" is no ending of "Ballast". */
  private static final int SHORTEST_ENDING = 4;

  private static final Map<String, Set<Dimension>> DIMENSIONS = dimensions();
  private static final Map<String, String> UNITS = new HashMap<>();

  static {
    keyed(Language.shared("unit-concepts"), UNITS);
  }

  private final Map<String, String> nouns = new HashMap<>();
  private final Map<String, String> verbs = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, String> adjectives = new HashMap<>();
  private final Map<String, Direction> changes = new HashMap<>();
  private final LexiconTagger tables;
  private final boolean hasCompounds;

  private Concepts(Language language) {
    tables = LexiconTagger.of(language);
    hasCompounds = !language.tag().equals("en");
    keyed(language.table("concepts"), nouns);
    keyed(language.table("concept-verbs"), verbs);
    keyed(language.table("concept-adjectives"), adjectives);
    language
        .table("concept-labels")
        .rows()
        .forEach(row -> labels.put(row.key(), row.phrases().get(0)));
    for (Table.Row row : language.table("change-words").rows()) {
      row.phrases()
          .forEach(
              word -> changes.put(word, Direction.valueOf(row.key().toUpperCase(Locale.ROOT))));
    }
  }

  private static void keyed(Table table, Map<String, String> words) {
    table.rows().forEach(row -> row.phrases().forEach(word -> words.putIfAbsent(word, row.key())));
  }

  private static Map<String, Set<Dimension>> dimensions() {
    Map<String, Set<Dimension>> dimensions = new HashMap<>();
    for (Table.Row row : Language.shared("concept-dimensions").rows()) {
      Set<Dimension> allowed = new HashSet<>();
      row.phrases().forEach(name -> allowed.add(dimension(name)));
      dimensions.put(row.key(), allowed);
    }
    return dimensions;
  }

  private static Dimension dimension(String name) {
    return List.of(Dimension.MONEY, Dimension.COUNT, Dimension.PERCENTAGE, Dimension.RATIO).stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseGet(() -> Unit.of(name).dimension());
  }

  /** Returns the concepts of a language. */
  static Concepts of(Language language) {
    return language.derived(Concepts.class, Concepts::new);
  }

  /** Whether an amount of a unit can be this concept's. */
  static boolean fits(@Nullable String concept, Unit unit) {
    Set<Dimension> allowed = concept == null ? null : DIMENSIONS.get(concept);
    return allowed == null
        || allowed.contains(unit.numerator().dimension())
        || allowed.contains(unit.dimension())
        || unit.equals(Unit.PERCENTAGE_POINT);
  }

  /**
   * Whether a concept is a property of things, not things to be counted such as cars or patients.
   */
  static boolean isMeasure(@Nullable String concept) {
    Set<Dimension> allowed = concept == null ? null : DIMENSIONS.get(concept);
    return concept != null
        && (allowed == null
            || !allowed.contains(Dimension.COUNT)
            || allowed.contains(Dimension.MONEY)
            || allowed.size() > 3);
  }

  /** Returns what a unit measures where no word says it. */
  static @Nullable String ofUnit(Unit unit) {
    String whole = UNITS.get(unit.code());
    return whole != null ? whole : UNITS.get(unit.numerator().code());
  }

  /** Returns what a noun measures, given as printed, or null. */
  @Nullable String ofNoun(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    String known = nouns.get(lower);
    String singular = tables.lemma(noun, Tag.NOUN).toLowerCase(Locale.ROOT);
    known = known != null ? known : nouns.get(singular);
    return known != null || !hasCompounds ? known : ofCompound(singular);
  }

  private @Nullable String ofCompound(String noun) {
    for (int start = 2; start <= noun.length() - SHORTEST_ENDING; start++) {
      String known = nouns.get(noun.substring(start));
      if (known != null) {
        return known;
      }
    }
    return null;
  }

  /**
   * Returns the concept of a phrase's longest ending that is known: "market value" before "value".
   */
  @Nullable String of(Parse parse, NounPhrase phrase) {
    for (int from = Math.max(phrase.own(), phrase.to() - 3); from < phrase.to(); from++) {
      String concept = ofNoun(parse.text(from, phrase.to()));
      if (concept != null) {
        return concept;
      }
    }
    return null;
  }

  /** "permanent jobs" count jobs. */
  @Nullable String ofCounted(String noun) {
    String whole = ofNoun(noun);
    return whole != null ? whole : ofNoun(noun.substring(noun.lastIndexOf(' ') + 1));
  }

  /** Returns the language's own word for a concept. */
  String label(String concept) {
    return labels.getOrDefault(concept, concept.replace('-', ' '));
  }

  /** Returns what a verb measures of its subject, given as printed, or null. */
  @Nullable String ofVerb(String infinitive) {
    return verbs.get(infinitive);
  }

  /** Returns what an adjective behind a measure says is measured, or null. */
  @Nullable String ofAdjective(String word) {
    return adjectives.get(word);
  }

  /** Returns the infinitive of a form of a known verb. */
  Optional<String> infinitive(String word) {
    return tables.infinitive(word);
  }

  /**
   * Returns the direction of a verb, in the infinitive, or of a noun as printed; null if it has
   * none.
   */
  @Nullable Direction direction(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Direction known = changes.get(lower);
    if (known != null) {
      return known;
    }
    String singular = tables.lemma(word, Tag.NOUN).toLowerCase(Locale.ROOT);
    known = changes.get(singular);
    for (int start = 2;
        hasCompounds && known == null && start <= singular.length() - SHORTEST_ENDING;
        start++) {
      known = changes.get(singular.substring(start));
    }
    return known;
  }
}

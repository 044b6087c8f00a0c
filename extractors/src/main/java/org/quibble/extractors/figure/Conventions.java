package org.quibble.extractors.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quibble.extractors.language.Language;
import org.quibble.extractors.language.Phrases.Match;
import org.quibble.extractors.language.Table;
import org.quibble.extractors.text.TaggedSentence;
import org.quibble.extractors.token.Tokens;

/**
 * How a document writes its figures, by its own evidence: which mark is the decimal one in each of
 * its languages, and what a bare "$", "kr", "¥" or "cent" means. Immutable once built.
 */
public final class Conventions {

  /** ISO 4217 has this code for transactions where no currency is involved or known. */
  private static final String UNKNOWN = "XXX";

  private static final Set<String> COMMA_LANGUAGES = Set.of("en", "zh", "ja", "ko", "th", "he");

  private final Map<String, Marks> marks = new HashMap<>();
  private final Map<String, Integer> currencies = new HashMap<>();
  private String mainLanguage = "en";

  private Conventions() {}

  /** Returns the conventions that a document's sentences show. */
  public static Conventions of(List<TaggedSentence> sentences) {
    Conventions conventions = new Conventions();
    sentences.forEach(conventions::learn);
    conventions.mainLanguage = sentences.isEmpty() ? "en" : sentences.get(0).language().tag();
    return conventions;
  }

  private void learn(TaggedSentence sentence) {
    Tokens tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.type(i) == Tokens.Type.NUMBER) {
        learnMarks(sentence.language(), tokens.text(i));
      } else {
        learnCurrency(sentence.language(), tokens, i);
      }
    }
  }

  private void learnMarks(Language language, String token) {
    Marks before = marks(language);
    DigitToken.of(token)
        .filter(digits -> digits.fault() == null)
        .map(digits -> new Numerals(before).evidence(digits.numeral()))
        .ifPresent(evidence -> marks.put(language.tag(), before.with(evidence)));
  }

  private void learnCurrency(Language language, Tokens tokens, int token) {
    Optional<Match> match =
        tokens.type(token) == Tokens.Type.WORD
            ? Currencies.symbolAt(tokens, token)
                .or(() -> Currencies.nameAt(language, tokens, token))
            : Currencies.symbolAt(tokens, token);
    match
        .map(Match::meaning)
        .map(key -> key.contains("*") ? key.substring(0, key.indexOf('*')) : key)
        .ifPresent(key -> currencies.merge(key, 1, Integer::sum));
  }

  /** Returns the marks of a language's figures in this document. */
  Marks marks(Language language) {
    return marks.computeIfAbsent(
        language.tag(), tag -> new Marks(COMMA_LANGUAGES.contains(tag) ? '.' : ',', 0, 0));
  }

  /**
   * Returns the ISO 4217 code that a shared sign or word stands for in this document: the only one
   * of its codes that the document names ("A$" makes "$" Australian), else the one that the table
   * names first ("US$" beside "A$" leaves "$" American).
   */
  String currency(String key) {
    List<String> codes = codes(key);
    List<String> met = codes.stream().filter(currencies::containsKey).toList();
    if (key.equals("cent")) {
      return centsOf();
    }
    return met.size() == 1 ? met.get(0) : codes.get(0);
  }

  private static List<String> codes(String key) {
    return Language.common().table("currency-shared").rows().stream()
        .filter(row -> row.key().equals(key))
        .map(Table.Row::phrases)
        .findFirst()
        .orElse(List.of(UNKNOWN));
  }

  private String centsOf() {
    int euros = currencies.getOrDefault("EUR", 0);
    int dollars = currencies.getOrDefault("$", 0) + currencies.getOrDefault("USD", 0);
    boolean european = euros > dollars || (euros == dollars && !mainLanguage.equals("en"));
    return european ? "EUR" : currency("$");
  }
}

package org.quibble.extractors.figure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.quibble.extractors.language.Language;
import org.quibble.extractors.language.Phrases;
import org.quibble.extractors.language.Phrases.Match;
import org.quibble.extractors.token.Tokens;
import org.quibble.quantity.Unit;

/**
 * Finds currencies: symbols and codes before or behind a number, names behind it. Which dollar a
 * bare "$" means is the document's to say. Immutable and thread-safe.
 */
final class Currencies {

  private static final Phrases SYMBOLS = Language.common().casedPhrases("currency-symbols");

  private final Phrases names;
  private final Phrases ownNames;
  private final Currency.Meaning meaning;

  Currencies(Language language, Currency.Meaning meaning) {
    this.names = language.phrases("cldr-currencies");
    this.ownNames = language.phrases("currencies");
    this.meaning = meaning;
  }

  /**
   * A currency, or a hundredth of one.
   *
   * @param unit the ISO 4217 code
   * @param factor what one of it is in that currency: 0.01 for a cent
   * @param from its first token
   * @param to the token after its last
   */
  record Currency(Unit unit, BigDecimal factor, int from, int to) {

    /** Says what a key that several currencies share means in a document. */
    interface Meaning {
      /**
       * Returns the ISO 4217 code that {@code $}, {@code kr}, {@code ¥} or {@code cent} stands for.
       */
      String of(String key);
    }
  }

  /** Returns the symbol or code that ends at a token, before a number. */
  Optional<Currency> before(Tokens tokens, int token) {
    return token < 0 ? Optional.empty() : SYMBOLS.endingAt(tokens, token).map(this::currency);
  }

  /** Returns the symbol, code or name that starts at a token, behind a number. */
  Optional<Currency> behind(Tokens tokens, int token) {
    return Stream.of(ownNames, names, SYMBOLS)
        .flatMap(phrases -> phrases.startingAt(tokens, token).stream())
        .max(Comparator.comparingInt(Match::to))
        .map(this::currency);
  }

  private Currency currency(Match match) {
    String key = match.meaning();
    int star = key.indexOf('*');
    String name = star < 0 ? key : key.substring(0, star);
    BigDecimal factor = star < 0 ? BigDecimal.ONE : new BigDecimal(key.substring(star + 1));
    if (name.equals("cent")) {
      factor = new BigDecimal("0.01");
    }
    String code = name.length() == 3 ? name : meaning.of(name);
    return new Currency(Unit.of(code), factor, match.from(), match.to());
  }

  /** Returns the key of the currency that starts at a token, ambiguous ones as they are. */
  static Optional<Match> symbolAt(Tokens tokens, int token) {
    return SYMBOLS.startingAt(tokens, token);
  }

  /** Returns the key of the currency whose name starts at a token, in a language. */
  static Optional<Match> nameAt(Language language, Tokens tokens, int token) {
    return Stream.of("currencies", "cldr-currencies")
        .flatMap(table -> language.phrases(table).startingAt(tokens, token).stream())
        .max(Comparator.comparingInt(Match::to));
  }
}

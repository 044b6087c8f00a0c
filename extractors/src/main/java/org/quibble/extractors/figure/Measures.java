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

/** Finds units of measure behind a number: names, symbols, percent signs. Thread-safe. */
final class Measures {

  private static final Phrases SYMBOLS = Language.common().casedPhrases("unit-symbols");
  private static final Phrases WEAK_SYMBOLS = Language.common().casedPhrases("unit-symbols-weak");

  private final Phrases names;
  private final Phrases ownNames;
  private final Phrases meanings;

  Measures(Language language) {
    this.meanings = language.casedPhrases("unit-meanings");
    this.names = language.phrases("cldr-units");
    this.ownNames = language.phrases("units");
  }

  /**
   * A unit.
   *
   * @param unit its UCUM code
   * @param factor what one of it is in that unit: 10 for a decade in years
   * @param to the token after its last
   */
  record Measure(Unit unit, BigDecimal factor, int to) {}

  /** Returns the unit whose name or symbol starts at a token; of single letters none. */
  Optional<Measure> at(Tokens tokens, int token) {
    return longest(tokens, token, Stream.of(ownNames, names, SYMBOLS));
  }

  /** Returns the unit that starts at a token, single letters such as "m" and "h" among them. */
  Optional<Measure> atOrLetter(Tokens tokens, int token) {
    return longest(tokens, token, Stream.of(ownNames, names, SYMBOLS, WEAK_SYMBOLS));
  }

  private Optional<Measure> longest(Tokens tokens, int token, Stream<Phrases> tables) {
    return tables
        .flatMap(phrases -> phrases.startingAt(tokens, token).stream())
        .max(Comparator.comparingInt(Match::to))
        .map(this::measure);
  }

  /** A bare "Grad" or "graad" is one of temperature, so the table says. */
  private Measure measure(Match match) {
    String key = meanings.meaning(match.meaning()).orElse(match.meaning());
    int star = key.indexOf('*');
    return star < 0
        ? new Measure(Unit.of(key), BigDecimal.ONE, match.to())
        : new Measure(
            Unit.of(key.substring(0, star)), new BigDecimal(key.substring(star + 1)), match.to());
  }
}

package org.quibble.extractors.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quibble.extractors.figure.Measures.Measure;
import org.quibble.extractors.figure.NumberPhrase.Form;
import org.quibble.extractors.language.Phrases;
import org.quibble.extractors.text.TaggedSentence;
import org.quibble.extractors.token.Tokens;
import org.quibble.extractors.token.Tokens.Type;
import org.quibble.quantity.Figure;
import org.quibble.quantity.Unit;
import org.quibble.text.Span;

/**
 * Reads figures whose unit or noun is joined to them by a hyphen: "14-GWh-Anlage", "three-year".
 */
final class CompoundReader {

  private final TaggedSentence sentence;
  private final Tokens tokens;
  private final NumberWords words;
  private final Measures measures;
  private final NotFigures notFigures;
  private final Phrases multiples;

  CompoundReader(Vicinity vicinity) {
    this.sentence = vicinity.sentence();
    this.tokens = vicinity.tokens();
    this.words = vicinity.words();
    this.measures = vicinity.measures();
    this.notFigures = vicinity.notFigures();
    this.multiples = vicinity.sentence().language().phrases("multiples");
  }

  /**
   * "14-GWh-Anlage", "6,000-seat", "3,600-fold": the word behind the hyphen begins with the unit.
   */
  Optional<Draft> compound(Draft draft, int token) {
    if (notFigures.isBehindName(draft.number())) {
      return Optional.empty();
    }
    Optional<Draft> unit = compoundUnit(draft, token);
    if (unit.isPresent()) {
      return unit;
    }
    if (multiples
        .startingAt(firstPart(token), 0)
        .filter(match -> match.meaning().equals("*"))
        .isPresent()) {
      return Optional.of(
          draft.measuredIn(Unit.ONE, BigDecimal.ONE, draft.from(), token + 1, "<number>-fold"));
    }
    return isNounLike(token)
            && draft.number().form() == Form.DIGITS
            && !notFigures.isYearLike(draft.number())
        ? Optional.of(
            draft.measuredIn(
                Unit.counting(sentence.lemma(token)),
                BigDecimal.ONE,
                draft.from(),
                token + 1,
                "<number>-<noun>"))
        : Optional.empty();
  }

  /** "6,000-seat", "5-Sterne-Hotel"; but not "64-based". */
  private boolean isNounLike(int token) {
    String word = tokens.lower(token);
    boolean german = sentence.language().tag().equals("de");
    return german
        ? Character.isUpperCase(tokens.first(token))
        : !word.endsWith("ed") && !word.endsWith("ing");
  }

  /** Whether a word has a hyphen in it. */
  boolean isHyphenated(int token) {
    return token < tokens.size()
        && tokens.type(token) == Type.WORD
        && tokens.text(token).indexOf('-') > 0;
  }

  /** "Decade-long", "GWh-Anlage": the part before the hyphen is a unit. */
  Optional<Draft> compoundUnit(Draft draft, int token) {
    String word = tokens.text(token);
    for (int cut = word.length(); cut > 0; cut = word.lastIndexOf('-', cut - 1)) {
      Optional<Measure> unit = wholeUnit(word.substring(0, cut));
      if (unit.isPresent()) {
        return unit.map(measure -> draft.measuredIn(measure, token + 1, "<number>-<unit>"));
      }
    }
    return Optional.empty();
  }

  private Optional<Measure> wholeUnit(String word) {
    Tokens parts = Tokens.of(word, new Span(0, word.length()), false);
    return measures.atOrLetter(parts, 0).filter(measure -> measure.to() == parts.size());
  }

  private Tokens firstPart(int token) {
    String word = tokens.text(token);
    int hyphen = word.indexOf('-');
    return Tokens.of(word, new Span(0, hyphen < 0 ? word.length() : hyphen), false);
  }

  /** "Three-year": a number word, a hyphen and a unit. */
  Optional<Draft> hyphenated(int token) {
    String text = tokens.text(token);
    int hyphen = text.indexOf('-');
    if (hyphen <= 0 || !words.isNumber(text.substring(0, hyphen).toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    Optional<BigDecimal> value =
        words.read(List.of(text.substring(0, hyphen).toLowerCase(Locale.ROOT)));
    int second = text.indexOf('-', hyphen + 1);
    String rest = text.substring(hyphen + 1, second < 0 ? text.length() : second);
    Tokens unit = Tokens.of(rest, new Span(0, rest.length()), false);
    return value.flatMap(
        number ->
            measures
                .at(unit, 0)
                .filter(measure -> measure.to() == unit.size())
                .map(
                    measure ->
                        Draft.bare(NumberPhrase.of(token, token + 1, Form.WORDS, Figure.of(number)))
                            .measuredIn(
                                measure.unit(),
                                measure.factor(),
                                token,
                                token + 1,
                                "<number>-<unit>")));
  }
}

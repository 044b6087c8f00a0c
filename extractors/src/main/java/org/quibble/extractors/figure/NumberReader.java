package org.quibble.extractors.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quibble.extractors.figure.NumberPhrase.Form;
import org.quibble.extractors.language.Language;
import org.quibble.extractors.language.Phrases;
import org.quibble.extractors.token.Tokens;
import org.quibble.extractors.token.Tokens.Type;
import org.quibble.quantity.Figure;

/**
 * Reads one number at a token: digits of any convention, number words, fractions, and the scale
 * words behind them. Whether it is a figure at all is for others to say.
 */
final class NumberReader {

  /** More tokens make no number in words. */
  private static final int LONGEST_IN_WORDS = 12;

  /** Denominators that amounts are printed in; "9/11" and "24/7" are none. */
  private static final Set<String> DENOMINATORS = Set.of("2", "3", "4", "5", "8", "16", "32", "64");

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Numerals numerals;
  private final NumberWords words;
  private final Phrases scales;
  private final Phrases fractions;
  private final Phrases halves;

  NumberReader(Language language, Marks marks) {
    this.numerals = new Numerals(marks);
    this.words = NumberWords.of(language);
    this.scales = language.phrases("scales");
    this.fractions = language.phrases("fractions");
    this.halves = language.phrases("halves");
  }

  /** Returns the number that starts at a token, with its scale words; empty if none does. */
  Optional<NumberPhrase> at(Tokens tokens, int token) {
    return switch (tokens.type(token)) {
      case NUMBER -> digits(tokens, token).map(number -> scaled(tokens, number));
      case WORD -> inWords(tokens, token);
      case SYMBOL, PUNCTUATION -> Optional.empty();
    };
  }

  private Optional<NumberPhrase> digits(Tokens tokens, int token) {
    Optional<NumberPhrase> fraction = slashed(tokens, token, token);
    if (fraction.isPresent()) {
      return fraction;
    }
    Optional<NumberPhrase> spaced = spaced(tokens, token);
    if (spaced.isPresent()) {
      return spaced;
    }
    Optional<NumberPhrase> plain =
        DigitToken.of(tokens.text(token)).flatMap(digits -> plain(digits, token));
    return plain.map(
        number -> doubledMark(tokens, number).or(() -> mixed(tokens, number)).orElse(number));
  }

  private Optional<NumberPhrase> plain(DigitToken digits, int token) {
    BigDecimal fraction = digits.fraction();
    if (fraction != null) {
      BigDecimal whole =
          digits.numeral().isEmpty()
              ? BigDecimal.ZERO
              : new BigDecimal(digits.numeral().replace(",", ""));
      return Optional.of(
          NumberPhrase.of(
              token,
              token + 1,
              Form.FRACTION,
              Figure.exactly(whole.add(fraction).stripTrailingZeros())));
    }
    return numerals.read(digits.numeral()).map(numeral -> phrase(numeral, digits, token));
  }

  private static NumberPhrase phrase(Numeral numeral, DigitToken digits, int token) {
    List<Figure> figures = numeral.readings().stream().map(Figure::of).toList();
    String fault = digits.fault() != null ? digits.fault() : numeral.fault();
    return new NumberPhrase(
        token,
        token + 1,
        figures,
        fault,
        digits.fault() != null || numeral.provable(),
        Form.DIGITS,
        false);
  }

  /** "1,,234" and "1.,234": two marks in a row between digits. */
  private Optional<NumberPhrase> doubledMark(Tokens tokens, NumberPhrase number) {
    int next = number.to();
    boolean doubled =
        isMark(tokens, next)
            && isMark(tokens, next + 1)
            && tokens.isGlued(next)
            && tokens.isGlued(next + 1)
            && (!(tokens.is(next, '.') && tokens.is(next + 1, '.')) || isBehindSign(tokens, number))
            && tokens.isGlued(next + 2)
            && tokens.type(next + 2) == Type.NUMBER;
    if (!doubled) {
      return Optional.empty();
    }
    String joined = tokens.text(number.from()) + "," + tokens.text(next + 2);
    List<Figure> meant =
        DigitToken.of(joined)
            .flatMap(digits -> numerals.read(digits.numeral()))
            .map(numeral -> numeral.readings().stream().map(Figure::of).toList())
            .orElse(List.of());
    return Optional.of(
        new NumberPhrase(
            number.from(), next + 3, meant, "two marks in a row", true, Form.DIGITS, false));
  }

  /** Two points between numbers are a range in mathematics, but not behind "£". */
  private static boolean isBehindSign(Tokens tokens, NumberPhrase number) {
    return number.from() > 0 && tokens.type(number.from() - 1) == Type.SYMBOL;
  }

  private static boolean isMark(Tokens tokens, int token) {
    return tokens.is(token, ',') || tokens.is(token, '.');
  }

  /**
   * "816 000", "1 234 567,8": groups of three with spaces between them, of which no two are wide.
   */
  private Optional<NumberPhrase> spaced(Tokens tokens, int token) {
    if (!isGroup(tokens, token, 1, 3) || tokens.first(token) == '0') {
      return Optional.empty();
    }
    int end = token + 1;
    StringBuilder digits = new StringBuilder(tokens.text(token));
    while (end < tokens.size() && isOneSpace(tokens, end) && isGroup(tokens, end, 3, 3)) {
      digits.append(tokens.text(end++));
    }
    if (end < tokens.size() && end > token && isOneSpace(tokens, end) && isLastGroup(tokens, end)) {
      digits.append(tokens.text(end++).replace(',', '.'));
    }
    return end == token + 1 || !(hasNarrowSpace(tokens, token, end) || isMeasured(tokens, end))
        ? Optional.empty()
        : Optional.of(NumberPhrase.of(token, end, Form.DIGITS, Figure.of(digits.toString())));
  }

  private static boolean isGroup(Tokens tokens, int token, int least, int most) {
    int length = tokens.end(token) - tokens.start(token);
    return tokens.type(token) == Type.NUMBER
        && length >= least
        && length <= most
        && tokens.text(token).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isLastGroup(Tokens tokens, int token) {
    String text = tokens.text(token);
    return text.length() > 4
        && isMark(text.charAt(3))
        && text.chars().filter(c -> c >= '0' && c <= '9').count() == text.length() - 1;
  }

  private static boolean isMark(char c) {
    return c == ',' || c == '.';
  }

  private static boolean isOneSpace(Tokens tokens, int token) {
    return tokens.start(token) == tokens.end(token - 1) + 1
        && Tokens.isSpace(tokens.wholeText().charAt(tokens.start(token) - 1))
        && tokens.wholeText().charAt(tokens.start(token) - 1) > '\n';
  }

  private static boolean hasNarrowSpace(Tokens tokens, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (tokens.wholeText().charAt(tokens.start(i) - 1) == ' ') {
        return false;
      }
    }
    return true;
  }

  /** Whether groups with plain spaces between them have a word or sign behind them to measure. */
  private static boolean isMeasured(Tokens tokens, int end) {
    return end < tokens.size()
        && (tokens.type(end) == Type.SYMBOL
            || tokens.type(end) == Type.WORD && !tokens.isGlued(end));
  }

  /** "3/4" alone. */
  private static Optional<NumberPhrase> slashed(Tokens tokens, int from, int token) {
    if (token + 2 >= tokens.size()
        || !tokens.is(token + 1, '/') && !tokens.is(token + 1, '\u2044')
        || !tokens.isGlued(token + 1)
        || !tokens.isGlued(token + 2)
        || !DENOMINATORS.contains(tokens.text(token + 2))
        || !isGroup(tokens, token, 1, 2)) {
      return Optional.empty();
    }
    BigDecimal above = new BigDecimal(tokens.text(token));
    BigDecimal below = new BigDecimal(tokens.text(token + 2));
    boolean closed = token + 3 >= tokens.size() || !tokens.is(token + 3, '/');
    return closed && above.compareTo(below) < 0 && above.signum() > 0
        ? Optional.of(
            NumberPhrase.of(from, token + 3, Form.FRACTION, Figure.exactly(quotient(above, below))))
        : Optional.empty();
  }

  private static BigDecimal quotient(BigDecimal above, BigDecimal below) {
    return above.divide(below, DigitToken.PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
  }

  /** "17-1/4", "17 1/4" and "17 ½". */
  private Optional<NumberPhrase> mixed(Tokens tokens, NumberPhrase whole) {
    int next = whole.to();
    int at =
        tokens.is(next, '-') && tokens.isGlued(next) && tokens.isGlued(next + 1) ? next + 1 : next;
    if (whole.isFaulty() || at >= tokens.size() || tokens.type(at) != Type.NUMBER) {
      return Optional.empty();
    }
    Optional<NumberPhrase> sign =
        Tokens.isFraction(tokens.first(at))
            ? DigitToken.of(tokens.text(at)).flatMap(digits -> plain(digits, at))
            : Optional.empty();
    return slashed(tokens, at, at)
        .or(() -> sign)
        .map(
            part ->
                NumberPhrase.of(
                    whole.from(),
                    part.to(),
                    Form.FRACTION,
                    Figure.exactly(whole.figure().value().add(part.figure().value()))));
  }

  private Optional<NumberPhrase> inWords(Tokens tokens, int token) {
    Optional<NumberPhrase> fraction = fraction(tokens, token);
    if (fraction.isPresent()) {
      return fraction;
    }
    String first = tokens.lower(token);
    if (!words.isNumber(first) && !words.isArticle(first)) {
      return Optional.empty();
    }
    NumberPhrase longest = null;
    List<String> parts = new ArrayList<>();
    for (int i = token; i < tokens.size() && i < token + LONGEST_IN_WORDS; i++) {
      if (tokens.type(i) != Type.WORD) {
        break;
      }
      parts.add(tokens.lower(i));
      Optional<BigDecimal> value = words.read(parts);
      if (value.isPresent()) {
        longest = NumberPhrase.of(token, i + 1, Form.WORDS, Figure.of(inWords(value.get())));
      } else if (words.read(List.of(tokens.lower(i))).isEmpty()
          && parts.size() > 1
          && !isJoint(tokens, i)) {
        break;
      }
    }
    return Optional.ofNullable(longest).map(number -> scaled(tokens, withHalf(tokens, number)));
  }

  private boolean isJoint(Tokens tokens, int token) {
    return token + 1 < tokens.size() && words.isNumber(tokens.lower(token + 1));
  }

  /** "Three thousand" has the digits 3 and the scale 1000, as "3 thousand" has. */
  private static BigDecimal inWords(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return -stripped.scale() >= 3 ? stripped : new BigDecimal(value.toPlainString());
  }

  private NumberPhrase withHalf(Tokens tokens, NumberPhrase number) {
    return halves
        .startingAt(tokens, number.to())
        .map(
            half ->
                NumberPhrase.of(
                    number.from(),
                    half.to(),
                    number.form(),
                    Figure.of(number.figure().value().add(HALF))))
        .orElse(number);
  }

  /** "A third", "half a million". */
  private Optional<NumberPhrase> fraction(Tokens tokens, int token) {
    return fractions
        .startingAt(tokens, token)
        .map(
            match -> {
              NumberPhrase part =
                  NumberPhrase.of(
                      token,
                      match.to(),
                      Form.FRACTION,
                      Figure.exactly(new BigDecimal(match.meaning())));
              int next = afterOf(tokens, match.to());
              boolean article = next < tokens.size() && words.isArticle(tokens.lower(next));
              NumberPhrase larger = scaled(tokens, part.endingAt(article ? next + 1 : next));
              return larger.scaled() ? larger.rounded() : part;
            });
  }

  /** "A quarter of a million". */
  private int afterOf(Tokens tokens, int token) {
    boolean article = token + 1 < tokens.size() && words.isArticle(tokens.lower(token + 1));
    return article && tokens.lower(token).equals("of") ? token + 1 : token;
  }

  /** Returns a number with the scale words behind it. */
  NumberPhrase scaled(Tokens tokens, NumberPhrase number) {
    NumberPhrase longest = withHalf(tokens, number);
    for (Optional<Phrases.Match> scale = scales.startingAt(tokens, longest.to());
        scale.isPresent();
        scale = scales.startingAt(tokens, longest.to())) {
      longest = longest.scaledBy(new BigDecimal(scale.get().meaning()), scale.get().to());
    }
    return longest;
  }
}

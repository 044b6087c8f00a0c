package org.quibble.extractors.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quibble.extractors.token.Tokens;

/**
 * A token that starts with a digit or a fraction sign, taken apart: "2½" is the numeral 2 and the
 * fraction ½; "4O,500" has a letter in its digits.
 *
 * @param numeral the digits and marks, in ASCII; empty for a mere fraction
 * @param fraction the value of the fraction sign behind them, or {@code null} without one
 * @param fault what is wrong with its characters, or {@code null} if nothing is
 */
record DigitToken(String numeral, @Nullable BigDecimal fraction, @Nullable String fault) {

  /** Decimal places of a fraction that doesn't come out even. */
  static final int PLACES = 6;

  /** Letters that a scanner or a finger puts for the digits below them. */
  private static final String LETTERS = "OolISB";

  private static final String LOOK_LIKE = "001158";

  /** Returns the parts of a token, or empty if it is a code such as "3D4" or "80p60". */
  static Optional<DigitToken> of(String token) {
    String plain = plain(token);
    boolean hidden = plain.length() < token.length();
    int end = numeralEnd(plain);
    if (end == plain.length()) {
      String fault = hidden ? "an invisible character among its digits" : null;
      return Optional.of(new DigitToken(plain, null, fault));
    }
    boolean mixed = end == plain.length() - 1 && Tokens.isFraction(plain.charAt(end));
    return mixed
        ? Optional.of(new DigitToken(plain.substring(0, end), fraction(plain.charAt(end)), null))
        : withLettersForDigits(plain);
  }

  /** The JDK knows the values of Unicode's vulgar fractions only as names; NFKC spells them out. */
  private static BigDecimal fraction(char sign) {
    String spelled = Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFKC);
    int slash = spelled.indexOf('\u2044');
    BigDecimal above = new BigDecimal(spelled.substring(0, slash));
    return above.divide(new BigDecimal(spelled.substring(slash + 1)), PLACES, RoundingMode.HALF_UP);
  }

  /** ASCII digits for those of other scripts and full width; without zero-width characters. */
  private static String plain(String token) {
    StringBuilder plain = new StringBuilder(token.length());
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      int digit = c < 128 ? -1 : Character.digit(c, 10);
      if (digit >= 0) {
        plain.append((char) ('0' + digit));
      } else if (Character.getType(c) != Character.FORMAT) {
        plain.append(c == '\u2019' ? '\'' : c);
      }
    }
    return plain.toString();
  }

  private static int numeralEnd(String token) {
    int i = 0;
    while (i < token.length()
        && (isDigit(token, i) || isMark(token.charAt(i)) && isDigit(token, i + 1))) {
      i++;
    }
    return i;
  }

  private static boolean isMark(char c) {
    return c == '.' || c == ',' || c == '\'';
  }

  private static boolean isDigit(String token, int i) {
    return i < token.length() && token.charAt(i) >= '0' && token.charAt(i) <= '9';
  }

  /** "4O,500", "7l.500": letters that look like digits, before a mark or among digits. */
  private static Optional<DigitToken> withLettersForDigits(String token) {
    StringBuilder digits = new StringBuilder(token);
    for (int i = 0; i < token.length(); i++) {
      int alike = LETTERS.indexOf(token.charAt(i));
      if (alike >= 0) {
        digits.setCharAt(i, LOOK_LIKE.charAt(alike));
      }
    }
    String replaced = digits.toString();
    boolean grouped = replaced.indexOf(',') > 0 || replaced.indexOf('.') > 0;
    return grouped && numeralEnd(replaced) == replaced.length()
        ? Optional.of(new DigitToken(replaced, null, "a letter among its digits"))
        : Optional.empty();
  }
}

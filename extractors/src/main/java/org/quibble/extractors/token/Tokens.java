package org.quibble.extractors.token;

import java.util.Arrays;
import java.util.Locale;
import org.quibble.text.Span;

/**
 * The tokens of a stretch of text, split so that a figure's characters stay together.
 *
 * <p>A token that starts with a digit runs on over digits, letters and marks between them, so
 * "1,783.9", "4O,500" and "1.3.2025" are one token each; it ends at a hyphen or slash, and letters
 * at its end are a token of their own, so "450km" are two. A token that starts with a letter runs
 * on over digits, hyphens and apostrophes between letters or digits, so "Qwen2.5-72B" and
 * "US-Dollar" are one. Every other character is a token of its own. White space is none.
 */
public final class Tokens {

  /** What a token starts with. */
  public enum Type {
    WORD,
    NUMBER,
    SYMBOL,
    PUNCTUATION
  }

  private final String text;
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private Type[] types = new Type[32];
  private String[] lower = new String[0];
  private int size;

  private Tokens(String text) {
    this.text = text;
  }

  /**
   * Returns the tokens of a part of a text.
   *
   * @param text the whole text; offsets refer to it
   * @param span the part to split
   * @param splitsPossessive whether a final {@code 's} is a token of its own, as English taggers
   *     expect
   */
  public static Tokens of(String text, Span span, boolean splitsPossessive) {
    Tokens tokens = new Tokens(text);
    int i = span.start();
    while (i < span.end()) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        i++;
      } else if (Character.isDigit(c) || isFraction(c)) {
        i = tokens.addNumber(i, numberEnd(text, i, span.end()));
      } else if (Character.isLetter(c) || Character.isHighSurrogate(c)) {
        i = tokens.addWord(i, wordEnd(text, i, span.end()), splitsPossessive);
      } else {
        i = tokens.add(i, i + 1, isSymbol(c) ? Type.SYMBOL : Type.PUNCTUATION);
      }
    }
    tokens.lower = new String[tokens.size];
    return tokens;
  }

  /** Letters at the end of a number are a token of their own: "5bn", "450km". */
  private int addNumber(int start, int end) {
    int digitsEnd = end;
    while (!isDigitOrFraction(text.charAt(digitsEnd - 1))) {
      digitsEnd--;
    }
    if (hasLetter(start, digitsEnd)) {
      return add(start, end, Type.NUMBER);
    }
    add(start, digitsEnd, Type.NUMBER);
    return digitsEnd < end ? add(digitsEnd, end, Type.WORD) : end;
  }

  private boolean hasLetter(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigitOrFraction(char c) {
    return Character.isDigit(c) || isFraction(c);
  }

  private int addWord(int start, int end, boolean splitsPossessive) {
    if (splitsPossessive
        && end - start > 2
        && text.charAt(end - 1) == 's'
        && isApostrophe(text.charAt(end - 2))) {
      add(start, end - 2, Type.WORD);
      return add(end - 2, end, Type.WORD);
    }
    return add(start, end, Type.WORD);
  }

  private int add(int start, int end, Type type) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      types = Arrays.copyOf(types, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    types[size] = type;
    size++;
    return end;
  }

  private static int numberEnd(String text, int start, int limit) {
    int i = start + 1;
    while (i < limit) {
      char c = text.charAt(i);
      if (isAlphanumeric(c) || isFraction(c)) {
        i++;
      } else if (isMark(c)
          && i + 1 < limit
          && isAlphanumeric(text.charAt(i + 1))
          && isDigitAround(text, i)) {
        i += 2;
      } else {
        break;
      }
    }
    return i;
  }

  /** A mark between letters ("5.In") ends the number; one that touches a digit belongs to it. */
  private static boolean isDigitAround(String text, int mark) {
    return Character.isDigit(text.charAt(mark + 1));
  }

  private static int wordEnd(String text, int start, int limit) {
    int i = start + 1;
    while (i < limit) {
      char c = text.charAt(i);
      if (isAlphanumeric(c)) {
        i++;
      } else if (isMark(c)
          && i + 1 < limit
          && Character.isDigit(text.charAt(i - 1))
          && Character.isDigit(text.charAt(i + 1))) {
        i += 2;
      } else if ((isHyphen(c) || isApostrophe(c))
          && i + 1 < limit
          && isAlphanumeric(text.charAt(i + 1))) {
        i += 2;
      } else {
        break;
      }
    }
    return i;
  }

  private static boolean isAlphanumeric(char c) {
    return c < 128
        ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
        : Character.isLetterOrDigit(c)
            || Character.isSurrogate(c)
            || Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isMark(char c) {
    return c == '.' || c == ',' || isApostrophe(c);
  }

  /** Whether a character is a hyphen that joins words. */
  public static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  /** Whether a character is an apostrophe, straight or curved. */
  public static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  /** Whether a character is one of Unicode's fractions, such as ½. */
  public static boolean isFraction(char c) {
    return c >= '\u00bc' && c <= '\u00be' || c >= '\u2150' && c <= '\u215e';
  }

  /** Whether a character is white space, no-break and narrow spaces among it. */
  public static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u00a0'
        || c >= '\u2000' && c <= '\u200b'
        || c == '\u202f'
        || c == '\u3000'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u0085';
  }

  private static boolean isSymbol(char c) {
    return switch (Character.getType(c)) {
      case Character.CURRENCY_SYMBOL,
          Character.MATH_SYMBOL,
          Character.OTHER_SYMBOL,
          Character.MODIFIER_SYMBOL ->
          true;
      default -> c == '%' || c == '\u2030';
    };
  }

  /** Returns how many tokens there are. */
  public int size() {
    return size;
  }

  /** Returns the whole text that offsets refer to. */
  public String wholeText() {
    return text;
  }

  /** Returns the offset of a token's first code unit in the whole text. */
  public int start(int token) {
    return starts[token];
  }

  /** Returns the offset after a token's last code unit in the whole text. */
  public int end(int token) {
    return ends[token];
  }

  /** Returns what a token starts with. */
  public Type type(int token) {
    return types[token];
  }

  /** Returns a token as printed. */
  public String text(int token) {
    return text.substring(starts[token], ends[token]);
  }

  /** Returns a token in lower case. */
  public String lower(int token) {
    String known = lower[token];
    if (known == null) {
      known = text(token).toLowerCase(Locale.ROOT);
      lower[token] = known;
    }
    return known;
  }

  /** Returns a token's first character. */
  public char first(int token) {
    return text.charAt(starts[token]);
  }

  /** Whether a token is this one character. */
  public boolean is(int token, char c) {
    return token >= 0 && token < size && ends[token] - starts[token] == 1 && first(token) == c;
  }

  /** Whether nothing stands between a token and the one before it. */
  public boolean isGlued(int token) {
    return token > 0 && token < size && starts[token] == ends[token - 1];
  }

  /** Returns the text from the first of some tokens to the last. */
  public String text(int from, int to) {
    return text.substring(starts[from], ends[to - 1]);
  }

  /** Returns the place of the tokens from one to before another; there must be at least one. */
  public Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /** Returns the first token that ends after an offset, or the number of tokens. */
  public int at(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

package org.quibble.extractors.claim;

import org.jspecify.annotations.Nullable;
import org.quibble.extractors.text.Tag;
import org.quibble.extractors.token.Tokens;

/** The names in noun phrases. */
final class Names {

  private Names() {}

  /** Returns a text with its white space as single blanks and no quotes or brackets at its ends. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean quote = c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
      if (Tokens.isSpace(c)
          ? plain.length() > 0 && plain.charAt(plain.length() - 1) != ' '
          : !quote) {
        plain.append(Tokens.isSpace(c) ? ' ' : c);
      }
    }
    return plain.toString().strip();
  }

  /** Whether a token is part of a name. */
  static boolean isName(Parse parse, int token) {
    return parse.tag(token) == Tag.PROPN && !parse.is("time", token);
  }

  /** Returns the proper name that a phrase ends in, "Nordwind" of "the turbine maker Nordwind". */
  static @Nullable String proper(Parse parse, NounPhrase phrase) {
    int to = phrase.to();
    int from = to;
    while (from > phrase.own()
        && (isName(parse, from - 1) || isNumberOfName(parse, from - 1, to))) {
      from--;
    }
    while (from + 1 < to && parse.is("title", from)) {
      from++;
    }
    return from < to && isName(parse, from) ? parse.text(from, to) : null;
  }

  private static boolean isNumberOfName(Parse parse, int token, int to) {
    return parse.tag(token) == Tag.NUM && token > 0 && isName(parse, token - 1) && to - token < 3;
  }

  /** Whether any token of a phrase is part of a name. */
  static boolean holdsName(Parse parse, NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (isName(parse, i)) {
        return true;
      }
    }
    return false;
  }
}

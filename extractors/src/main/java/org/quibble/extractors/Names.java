package org.quibble.extractors;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quibble.extractors.text.TaggedSentence;
import org.quibble.extractors.token.Tokens;

/** Collects the capitalised words of a document, by which articles of one story are found. */
final class Names {

  /** Shorter words are initials and the capitals of headlines. */
  private static final int SHORTEST = 4;

  /** More names than these of a long document tell no story. */
  private static final int MOST = 400;

  private Names() {}

  /** Returns the words that are printed with a capital within a sentence, in lower case. */
  static Set<String> of(List<TaggedSentence> sentences) {
    Set<String> names = new HashSet<>();
    for (TaggedSentence sentence : sentences) {
      Tokens tokens = sentence.tokens();
      for (int i = 1; i < tokens.size() && names.size() < MOST; i++) {
        if (isName(tokens, i)) {
          names.add(tokens.lower(i));
        }
      }
    }
    return names;
  }

  private static boolean isName(Tokens tokens, int token) {
    return tokens.type(token) == Tokens.Type.WORD
        && tokens.end(token) - tokens.start(token) >= SHORTEST
        && Character.isUpperCase(tokens.first(token));
  }
}

package org.quibble.extractors.text;

import org.quibble.extractors.token.Tokens;

/** Says what part of speech each token of a sentence is. Thread-safe. */
public interface Tagger {

  /** Returns one tag for each token. */
  Tag[] tag(Tokens tokens);

  /**
   * Returns the dictionary form of a token with this tag, in lower case except where it is a name.
   */
  String lemma(String token, Tag tag);
}

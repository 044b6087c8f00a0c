package org.quibble.extractors.claim;

/**
 * Words that name one thing: "the company's 46 new trains" without the figure. A pronoun is one
 * too.
 *
 * @param from its first token
 * @param to the token after its last
 * @param own where the part behind a possessor starts: "new trains"; {@code from} if it has none
 * @param preposition the preposition right before it, or -1
 */
record NounPhrase(int from, int to, int own, int preposition) {

  /** Returns the token that names the thing: the last one. */
  int head() {
    return to - 1;
  }

  /** Whether no preposition governs it. */
  boolean isBare() {
    return preposition < 0;
  }

  /** Whether somebody's possession is named: "the company's sales". */
  boolean hasPossessor() {
    return own > from;
  }

  boolean holds(int token) {
    return token >= from && token < to;
  }

  NounPhrase after(int start) {
    return new NounPhrase(start, to, start, preposition);
  }
}

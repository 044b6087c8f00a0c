package org.quibble.extractors.claim;

/**
 * A stretch of a sentence with at most one chain of verbs.
 *
 * @param from its first token, which opens it if it isn't a main clause: "which", "because", "and"
 * @param to the token after its last
 * @param kind how it hangs on the clauses before it
 * @param verb its first verb, or -1
 */
record Clause(int from, int to, Kind kind, int verb) {

  enum Kind {
    /** It stands for itself. */
    MAIN,
    /** A conjunction opens it: "because sales fell". */
    SUBORDINATE,
    /** A relative pronoun opens it: "which sold 5,000 cars". */
    RELATIVE,
    /** Its verb comes without a subject: "and sold 5,000 cars", "selling 5,000 cars". */
    CONTINUED,
    /** It has no verb at all: "in May", "a rise of 5 %". */
    VERBLESS
  }

  boolean hasVerb() {
    return verb >= 0;
  }

  boolean holds(int token) {
    return token >= from && token < to;
  }
}

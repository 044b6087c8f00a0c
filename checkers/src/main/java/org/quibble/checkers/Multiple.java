package org.quibble.checkers;

import org.quibble.quantity.Unit;

/** "Doubled", "three times": changes that are printed as a multiple. */
final class Multiple {

  private Multiple() {}

  /** Whether a term says how many times, not how many: it has a word or a sign for that. */
  static boolean isOne(Term term) {
    return term.unit().equals(Unit.ONE)
        && term.claim().mention().text().chars().anyMatch(c -> Character.isLetter(c) || c == '×');
  }
}

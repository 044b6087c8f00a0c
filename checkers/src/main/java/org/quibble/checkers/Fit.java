package org.quibble.checkers;

import java.util.function.Predicate;
import org.quibble.check.Check;
import org.quibble.check.Finding;
import org.quibble.check.Severity;
import org.quibble.quantity.Tolerance;

/** Whether a sum comes out, from surely to surely not. */
enum Fit {
  /** Some numbers that round to the printed ones make the sum right. */
  HOLDS,
  /** Only numbers that were cut off, or rounded up, make it right. */
  HOLDS_IF_CUT_OFF,
  /** No such numbers do. */
  FAILS;

  /** Tries a sum with the narrow and then with the wide meaning of its figures. */
  static Fit of(Predicate<Tolerance> holds) {
    if (holds.test(Tolerance.STRICT)) {
      return HOLDS;
    }
    return holds.test(Tolerance.ROBUST) ? HOLDS_IF_CUT_OFF : FAILS;
  }

  boolean holds() {
    return this == HOLDS;
  }

  /** Returns how grave a misfit is, if a sure one is as grave as this. */
  Severity severity(Severity surest) {
    return this == FAILS ? surest : surest.lower();
  }

  /** Returns a finding of the severity that names what it takes for granted. */
  Finding.Builder finding(Check check, Severity severity) {
    Finding.Builder finding =
        Finding.of(check).severity(severity).confidence(Certainty.of(severity));
    return this == HOLDS_IF_CUT_OFF
        ? finding.assuming("the figures are rounded to the nearest, none is cut off")
        : finding;
  }
}

package org.quibble.checkers;

import java.util.Optional;
import org.quibble.check.Finding;
import org.quibble.check.PairCheck;
import org.quibble.check.Severity;
import org.quibble.compare.ClaimPair;
import org.quibble.compare.Key;
import org.quibble.quantity.Agreement;
import org.quibble.quantity.Quantity;

/**
 * Two comparable claims whose figures can't both be right, or only by an odd rounding.
 *
 * @param pair the claims
 * @param agreement how far their figures are apart
 */
record Conflict(ClaimPair pair, Agreement agreement) {

  /** Returns the conflict of comparable claims, or empty if one amount can be printed as both. */
  static Optional<Conflict> in(ClaimPair pair) {
    return pair.comparability().isComparable()
        ? pair.agreement()
            .filter(agreement -> agreement.compareTo(Agreement.AT_THE_EDGE) >= 0)
            .map(agreement -> new Conflict(pair, agreement))
        : Optional.empty();
  }

  /** Returns both quantities in the unit of the first, if both are clear. */
  static Optional<Levels> inOneUnit(ClaimPair pair) {
    return Levels.of(pair.first(), pair.second());
  }

  /** Whether either figure is the end of a range that is open on the other side. */
  boolean isOfBounds() {
    return isBound(pair.first().quantity()) || isBound(pair.second().quantity());
  }

  private static boolean isBound(Optional<Quantity> quantity) {
    return quantity.filter(one -> one.modifier().isBound()).isPresent();
  }

  /** Returns both figures, with the condition on which they agree: "“5.5” and as “6”". */
  String figures() {
    String both = Wording.quoted(pair.first()) + " and as " + Wording.quoted(pair.second());
    return agreement == Agreement.AT_THE_EDGE ? both + "; " + condition() : both;
  }

  /** "They agree only if 6 is 5.5 rounded up." */
  private String condition() {
    Quantity one = pair.first().quantity().orElseThrow();
    Quantity two = pair.second().quantity().orElseThrow();
    boolean firstIsCoarse = one.granularity().compareTo(two.granularity()) > 0;
    Quantity coarse = firstIsCoarse ? one : two;
    Quantity fine = firstIsCoarse ? two : one;
    String way =
        coarse.low().compareTo(fine.in(coarse.unit()).orElse(fine).low()) > 0 ? "up" : "down";
    return "they agree only if %s is %s rounded %s"
        .formatted(
            Wording.amount(coarse.low(), coarse.unit()),
            Wording.amount(fine.low(), fine.unit()),
            way);
  }

  /** Returns a finding without its message. */
  Finding.Builder finding(PairCheck check) {
    Finding.Builder finding = PairFinding.of(check, pair, surest(check.severity()));
    Finding.Builder graded = isNearMiss() ? finding.severity(Severity.WARNING) : finding;
    return graded.because(
        PairFinding.worked(pair) + " " + reason() + " " + PairFinding.grounds(pair));
  }

  /** Two sums of one sort that agree only at the edge may well be one, whoever they are said of. */
  private boolean isNearMiss() {
    return agreement == Agreement.AT_THE_EDGE
        && pair.comparability().matched().contains(Key.PROPERTY)
        && !pair.comparability().open().contains(Key.PERIOD);
  }

  private Severity surest(Severity severity) {
    return agreement == Agreement.APART ? severity : severity.lower();
  }

  private String reason() {
    return switch (agreement) {
      case APART -> "No amount is both.";
      case APART_UNLESS_CUT_OFF -> "No amount is both, unless one was cut off and not rounded.";
      case AT_THE_EDGE -> "Only an amount at the very edge is both.";
      case COMPATIBLE, SAME -> "Both can be right.";
    };
  }
}

package org.quibble.extractors.relation;

import org.quibble.claim.Claim;
import org.quibble.extractors.figure.ReadSentence.ReadFigure;
import org.quibble.quantity.Dimension;
import org.quibble.quantity.Unit;

/**
 * A figure that can be read, with its claim.
 *
 * @param claim what it claims
 * @param figure its tokens
 */
record Amount(Claim claim, ReadFigure figure) {

  Unit unit() {
    return claim.mention().unit();
  }

  /** Returns its first token, that of the words that bound it included. */
  int from() {
    return figure.phraseFrom();
  }

  /** Returns the token after its last. */
  int to() {
    return figure.to();
  }

  boolean isPercent() {
    return unit().dimension().equals(Dimension.PERCENTAGE);
  }

  boolean isPoints() {
    return unit().dimension().equals(Dimension.POINTS);
  }

  /** Whether it is a number of times, "doubled", or a fraction, "a third". */
  boolean isRatio() {
    return unit().equals(Unit.ONE) && (isFraction() || isMultiple());
  }

  boolean isFraction() {
    return claim.mention().rule().contains("<fraction>");
  }

  boolean isMultiple() {
    String rule = claim.mention().rule();
    return rule.contains("multiple") || rule.contains("times") || rule.contains("fold");
  }

  /** Whether both can be compared as they are. */
  boolean agreesWith(Amount other) {
    return isRatio() == other.isRatio() && unit().factorTo(other.unit()).isPresent();
  }

  /** Whether this can say by how much a level in the unit of another changed. */
  boolean canChange(Amount level) {
    return isPercent() || isRatio() || level.isPercent() && isPoints() || agreesWith(level);
  }
}

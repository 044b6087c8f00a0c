package org.quibble.checkers.compare;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.quibble.claim.Claim;
import org.quibble.claim.Role;
import org.quibble.compare.ClaimPair;
import org.quibble.compare.Comparability;
import org.quibble.compare.Key;
import org.quibble.quantity.Agreement;
import org.quibble.quantity.Quantity;
import org.quibble.quantity.Unit;

/** Decides of two claims whose topics are comparable whether they make a pair. */
final class Pairing {

  /** Keys that may differ alone: a slip in the unit, and two sources that are both named. */
  private static final Set<Key> MAY_DIFFER = EnumSet.of(Key.UNIT, Key.VOICE);

  private final Surroundings surroundings;
  private final OneThing oneThing;

  Pairing(Surroundings surroundings, Stories stories) {
    this.surroundings = surroundings;
    this.oneThing = new OneThing(stories, surroundings);
  }

  /** Whether topics so judged are worth a look at their figures. */
  static boolean isWorthALook(Comparability comparability) {
    return OpenKeys.weight(comparability) <= OpenKeys.MOST
        && (comparability.isComparable()
            || (comparability.differing().size() == 1
                && MAY_DIFFER.containsAll(comparability.differing())));
  }

  /** Returns the pair that the two make, or empty if nothing is odd about them. */
  Optional<ClaimPair> of(Claim one, Claim two, Comparability topics) {
    boolean inOrder = Group.BY_PLACE.compare(one, two) <= 0;
    Claim first = inOrder ? one : two;
    Claim second = inOrder ? two : one;
    ClaimPair pair = new ClaimPair(first, second, judged(topics, first, second));
    return isWorthALook(pair.comparability())
            && isOdd(pair)
            && oneThing.isSpokenOf(pair)
            && !surroundings.tellApart(first, second)
        ? Optional.of(pair)
        : Optional.empty();
  }

  private Comparability judged(Comparability topics, Claim one, Claim two) {
    if (one.origin().document().equals(two.origin().document())) {
      return topics;
    }
    return Timing.applied(named(topics, one, two), one, two);
  }

  /** "The bridge" of one article and "the bridge" of another are one only in one story. */
  private Comparability named(Comparability topics, Claim one, Claim two) {
    if (!topics.matched().contains(Key.SUBJECT)
        || (isNamed(one) && isNamed(two))
        || surroundings.areOneStory(one, two)) {
      return topics;
    }
    Set<Key> matched = EnumSet.copyOf(topics.matched());
    Set<Key> open = EnumSet.of(Key.SUBJECT);
    matched.remove(Key.SUBJECT);
    open.addAll(topics.open());
    return new Comparability(matched, topics.differing(), open);
  }

  private static boolean isNamed(Claim claim) {
    return claim.subject() != null
        && Name.of(claim.subject().name(), claim.sentence().language()).named();
  }

  /** Whether one amount can't well be printed as both figures. */
  static boolean isOdd(ClaimPair pair) {
    if (pair.comparability().differing().contains(Key.UNIT)) {
      return isOneFigureOfTwoUnits(pair.first(), pair.second());
    }
    boolean isOneAmount =
        pair.agreement()
            .filter(agreement -> agreement.compareTo(Agreement.AT_THE_EDGE) < 0)
            .isPresent();
    return pair.agreement().isPresent()
        && isOneAmount == pair.isOfOppositeSigns()
        && !isLimitOfUnknownSide(pair);
  }

  /** A limit of 40 is kept by 35 or by 45, who knows. */
  private static boolean isLimitOfUnknownSide(ClaimPair pair) {
    return (isPlainLimit(pair.first()) || isPlainLimit(pair.second()))
        && pair.first().role() != pair.second().role();
  }

  private static boolean isPlainLimit(Claim claim) {
    return claim.role() == Role.BOUND
        && !claim.quantity().map(quantity -> quantity.modifier().isBound()).orElse(false);
  }

  private static boolean isOneFigureOfTwoUnits(Claim one, Claim two) {
    Quantity here = one.quantity().orElseThrow();
    Quantity there = two.quantity().orElseThrow();
    Unit unit = here.unit();
    return here.low().compareTo(there.low()) == 0
        && here.high().compareTo(there.high()) == 0
        && unit.isRate() == there.unit().isRate();
  }
}

package org.quibble.checkers.compare;

import java.util.Set;
import org.quibble.claim.Claim;
import org.quibble.claim.Kind;
import org.quibble.claim.Subject;
import org.quibble.compare.ClaimPair;
import org.quibble.compare.Key;

/**
 * Decides whether two claims that nothing tells apart speak of one thing. In ordinary news they
 * mostly don't: an article that names two numbers of shops means other shops, and two articles that
 * name a price of copper mean other days. So more is asked than that no key differs.
 */
final class OneThing {

  /** What a subject has many of: two durations are of two things, and so are two shares. */
  private static final Set<String> MANIFOLD =
      Set.of("duration", "share", "growth", "age", "time", "temperature");

  private final Stories stories;
  private final Surroundings surroundings;

  OneThing(Stories stories, Surroundings surroundings) {
    this.stories = stories;
    this.surroundings = surroundings;
  }

  /** Whether the two claims speak of one thing, as far as can be told. */
  boolean isSpokenOf(ClaimPair pair) {
    if (surroundings.isInTable(pair.first()) || surroundings.isInTable(pair.second())) {
      return false;
    }
    return pair.isWithinOneDocument() ? isRestated(pair) : isOneStory(pair);
  }

  /** An article restates the cost of one project; what it counts twice without a bound are two. */
  private static boolean isRestated(ClaimPair pair) {
    return (pair.first().kind() != Kind.COUNT || isBound(pair.first()) || isBound(pair.second()))
        && pair.first().kind() != Kind.PERCENTAGE
        && isNamed(pair.first())
        && isNamed(pair.second())
        && pair.comparability().matched().contains(Key.SUBJECT)
        && pair.comparability().matched().contains(Key.PROPERTY)
        && isSingle(pair.first())
        && isSingle(pair.second());
  }

  /** A pronoun may stand for another thing than it was taken for. */
  private static boolean isNamed(Claim claim) {
    return claim.subject() != null && claim.subject().basis() != Subject.Basis.PRONOUN;
  }

  private boolean isOneStory(ClaimPair pair) {
    boolean subject = pair.comparability().matched().contains(Key.SUBJECT);
    boolean property = pair.comparability().matched().contains(Key.PROPERTY);
    boolean counted = pair.first().mention().unit().isCount();
    return (subject || property || counted)
        && (subject || counted || isSingle(pair.first()))
        && stories.areOne(pair.first().origin().document(), pair.second().origin().document());
  }

  /** Whether a subject has one of what a claim measures: one length, but many durations. */
  static boolean isSingle(Claim claim) {
    return claim.concept().filter(concept -> !MANIFOLD.contains(concept)).isPresent();
  }

  private static boolean isBound(Claim claim) {
    return claim.quantity().filter(quantity -> quantity.modifier().isBound()).isPresent();
  }
}

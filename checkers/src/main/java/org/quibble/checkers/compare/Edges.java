package org.quibble.checkers.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quibble.claim.Article;
import org.quibble.claim.Claim;
import org.quibble.claim.Kind;
import org.quibble.compare.ClaimPair;
import org.quibble.compare.Key;
import org.quibble.quantity.Agreement;

/**
 * Finds sums of money of one sort that a story prints once finely and once coarsely, and that agree
 * only at the edge of the rounding: a cost of "$5.5 million" and of "$6 million". That they agree
 * so nearly says that they may be one, even where their subjects are worded in two ways.
 */
final class Edges {

  /** A sort of sum in more claims is a table. */
  private static final int TOO_MANY = 40;

  private final Stories stories;
  private final Surroundings surroundings;

  Edges(Stories stories, Surroundings surroundings) {
    this.stories = stories;
    this.surroundings = surroundings;
  }

  /** Returns the pairs, each once, whatever order the articles are in. */
  Stream<ClaimPair> of(Collection<Article> articles) {
    Map<String, List<Claim>> sorts = new LinkedHashMap<>();
    articles.stream()
        .flatMap(article -> article.claims().stream())
        .filter(this::isOfUse)
        .sorted(Group.BY_PLACE)
        .forEach(claim -> sorts.computeIfAbsent(sort(claim), key -> new ArrayList<>()).add(claim));
    return sorts.values().stream()
        .filter(claims -> claims.size() <= TOO_MANY)
        .flatMap(block -> EveryTwo.of(block, this::pair));
  }

  private boolean isOfUse(Claim claim) {
    return claim.kind() == Kind.MONEY
        && Group.isOfUse(claim)
        && RoleFamily.of(claim) == RoleFamily.STATE
        && OneThing.isSingle(claim)
        && !surroundings.isInTable(claim);
  }

  private static String sort(Claim claim) {
    return claim.concept().orElse("") + ' ' + UnitClass.of(claim).exact();
  }

  private Optional<ClaimPair> pair(Claim one, Claim two) {
    if (!stories.areOne(one.origin().document(), two.origin().document())
        || surroundings.tellApart(one, two)) {
      return Optional.empty();
    }
    return Leniency.judged(one, two, Set.of())
        .filter(judged -> judged.matched().contains(Key.PROPERTY))
        .map(judged -> new ClaimPair(one, two, judged))
        .filter(pair -> pair.agreement().filter(Agreement.AT_THE_EDGE::equals).isPresent());
  }
}

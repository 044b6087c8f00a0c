package org.quibble.checkers.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quibble.claim.Article;
import org.quibble.claim.Claim;
import org.quibble.claim.Role;
import org.quibble.compare.ClaimPair;
import org.quibble.compare.Comparability;
import org.quibble.compare.Key;

/**
 * Finds figures that have the only counterpart of their sort in another article of the same story:
 * each names one length, one headcount, one cost. What they are said of may be worded in two ways.
 */
final class Counterparts {

  /** A sort of figure in more articles is no sort of one story. */
  private static final int TOO_MANY = 40;

  /** Sizes that a story gives of one thing only. */
  private static final Set<String> LENGTHS = Set.of("length", "height");

  /** Two sources that are both named differ by right; so do plans and what came of them. */
  private static final Set<Key> MAY_DIFFER = EnumSet.of(Key.VOICE, Key.MODALITY);

  private final Stories stories;
  private final Surroundings surroundings;

  Counterparts(Stories stories, Surroundings surroundings) {
    this.stories = stories;
    this.surroundings = surroundings;
  }

  /** Returns the pairs, each once, whatever order the articles are in. */
  Stream<ClaimPair> of(Collection<Article> articles) {
    Map<String, List<Claim>> sorts = new LinkedHashMap<>();
    for (Article article : articles) {
      onlyOnes(article)
          .forEach(
              (sort, claim) -> sorts.computeIfAbsent(sort, key -> new ArrayList<>()).add(claim));
    }
    return sorts.values().stream()
        .flatMap(claims -> stories.divided(claims, TOO_MANY))
        .flatMap(this::pairs);
  }

  /** Returns the figures of an article that are the only ones of their sort. */
  private Map<String, Claim> onlyOnes(Article article) {
    Map<String, List<Claim>> sorts = new LinkedHashMap<>();
    article.claims().stream()
        .filter(this::isOfUse)
        .forEach(claim -> sorts.computeIfAbsent(sort(claim), key -> new ArrayList<>()).add(claim));
    Map<String, Claim> only = new LinkedHashMap<>();
    sorts.forEach(
        (sort, claims) -> {
          if (claims.size() == 1) {
            only.put(sort, claims.get(0));
          }
        });
    return only;
  }

  private boolean isOfUse(Claim claim) {
    return Group.isOfUse(claim)
        && RoleFamily.of(claim) == RoleFamily.STATE
        && claim.role() != Role.SHARE
        && OneThing.isSingle(claim)
        && !surroundings.isInTable(claim);
  }

  private static String sort(Claim claim) {
    return claim.concept().orElse("") + ' ' + UnitClass.of(claim).exact();
  }

  private Stream<ClaimPair> pairs(List<Claim> claims) {
    return EveryTwo.of(claims.stream().sorted(Group.BY_PLACE).toList(), this::pair);
  }

  /** What is so long is worded in many ways; costs of two subjects are two costs. */
  private static boolean isOneSubject(Comparability judged, Claim one, Claim two) {
    boolean differ = Judgement.of(Topic.of(one), Topic.of(two)).differing().contains(Key.SUBJECT);
    return !differ
        || judged.matched().contains(Key.PROPERTY)
            && one.concept().filter(LENGTHS::contains).isPresent();
  }

  private Optional<ClaimPair> pair(Claim one, Claim two) {
    if (!stories.areOne(one.origin().document(), two.origin().document())
        || surroundings.tellApart(one, two)) {
      return Optional.empty();
    }
    return Leniency.judged(one, two, MAY_DIFFER)
        .map(judged -> Timing.applied(judged, one, two))
        .filter(judged -> Pairing.isWorthALook(judged) && isOneSubject(judged, one, two))
        .map(judged -> new ClaimPair(one, two, judged))
        .filter(Pairing::isOdd);
  }
}

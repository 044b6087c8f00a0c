package org.quibble.checkers.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quibble.claim.Article;
import org.quibble.claim.Claim;
import org.quibble.compare.ClaimPair;
import org.quibble.compare.Key;

/**
 * Finds one number that a story prints with two currencies or for two times: "€45 million" and "$45
 * million", "90,000 m³ a day" and "90,000 m³ a year".
 */
final class SameNumber {

  /** A block of more figures is a table. */
  private static final int TOO_MANY = 12;

  private static final EnumSet<Key> SLIPS = EnumSet.of(Key.UNIT, Key.EXTENT_OF_TIME);

  private final Stories stories;
  private final Surroundings surroundings;
  private final Map<String, List<Claim>> blocks = new LinkedHashMap<>();

  private SameNumber(Stories stories, Surroundings surroundings) {
    this.stories = stories;
    this.surroundings = surroundings;
  }

  /** Returns the pairs, each once, whatever order the articles are in. */
  static Stream<ClaimPair> of(
      Collection<Article> articles, Stories stories, Surroundings surroundings) {
    SameNumber same = new SameNumber(stories, surroundings);
    articles.stream()
        .flatMap(article -> article.claims().stream())
        .sorted(Group.BY_PLACE)
        .forEach(same::enter);
    return same.blocks.values().stream()
        .flatMap(block -> stories.divided(block, TOO_MANY))
        .flatMap(block -> EveryTwo.of(block, same::pair));
  }

  private void enter(Claim claim) {
    if (Group.isOfUse(claim)
        && RoleFamily.of(claim) == RoleFamily.STATE
        && isTelling(value(claim))) {
      String place = UnitClass.of(claim).family() + ' ' + value(claim).toPlainString();
      blocks.computeIfAbsent(place, key -> new ArrayList<>()).add(claim);
    }
  }

  /** Round numbers of one digit meet by chance. */
  private static boolean isTelling(BigDecimal value) {
    return value.precision() > 1;
  }

  private static BigDecimal value(Claim claim) {
    return claim.quantity().orElseThrow().low().stripTrailingZeros();
  }

  private Optional<ClaimPair> pair(Claim one, Claim two) {
    boolean possible =
        stories.areOne(one.origin().document(), two.origin().document())
            && !surroundings.isInTable(one)
            && !surroundings.isInTable(two)
            && !one.sentence().span().equals(two.sentence().span());
    return possible
        ? Leniency.judged(one, two, SLIPS)
            .filter(judged -> !judged.differing().isEmpty())
            .map(judged -> new ClaimPair(one, two, judged))
        : Optional.empty();
  }
}

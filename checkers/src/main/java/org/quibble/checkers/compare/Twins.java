package org.quibble.checkers.compare;

import java.math.BigDecimal;
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
import org.quibble.claim.Modality;
import org.quibble.compare.ClaimPair;
import org.quibble.quantity.Dimension;
import org.quibble.quantity.Extent;
import org.quibble.quantity.Figure;
import org.quibble.quantity.Modifier;
import org.quibble.quantity.Unit;

/**
 * Finds figures of one story whose digits are each other's in another order or at another scale:
 * "5,800 flats" and "8,500 flats", "2.4 million tonnes" and "2,400 tonnes". That alone says that
 * they may be one figure, so that their subjects need not be proven to be one; but nothing that is
 * known of the two may tell them apart.
 */
final class Twins {

  /** A block of more figures is a table. */
  private static final int TOO_MANY = 12;

  private final Stories stories;
  private final Surroundings surroundings;
  private final Map<String, List<Claim>> blocks = new LinkedHashMap<>();

  private Twins(Stories stories, Surroundings surroundings) {
    this.stories = stories;
    this.surroundings = surroundings;
  }

  /** Returns the pairs of twins, each once, whatever order the articles are in. */
  static Stream<ClaimPair> of(
      Collection<Article> articles, Stories stories, Surroundings surroundings) {
    Twins twins = new Twins(stories, surroundings);
    articles.stream()
        .flatMap(article -> article.claims().stream())
        .sorted(Group.BY_PLACE)
        .forEach(twins::enter);
    return twins.blocks.values().stream()
        .flatMap(block -> stories.divided(block, TOO_MANY))
        .flatMap(block -> EveryTwo.of(block, twins::pair));
  }

  private void enter(Claim claim) {
    if (isOfUse(claim) && RoleFamily.of(claim) == RoleFamily.STATE && !isOfTime(claim)) {
      digits(claim).ifPresent(digits -> at(claim, digits).add(claim));
    }
  }

  /** "It should not fail for a bill of £2.7 million" denies the failing, not the bill. */
  private static boolean isOfUse(Claim claim) {
    return Group.isOfUse(
        claim.modality() == Modality.NEGATED
            ? claim.toBuilder().modality(Modality.REPORTED).build()
            : claim);
  }

  private List<Claim> at(Claim claim, String digits) {
    return blocks.computeIfAbsent(
        UnitClass.of(claim).exact() + ' ' + sorted(digits), key -> new ArrayList<>());
  }

  private static boolean isOfTime(Claim claim) {
    return claim.mention().unit().dimension().equals(Dimension.TIME);
  }

  private static String sorted(String digits) {
    return digits
        .chars()
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /**
   * Returns the digits that matter of a single figure, or empty if they are too few or all alike.
   */
  private static Optional<String> digits(Claim claim) {
    return claim
        .quantity()
        .filter(quantity -> quantity.modifier() == Modifier.EXACT && !quantity.extent().isRange())
        .map(quantity -> digits(quantity.extent()))
        .filter(digits -> digits.chars().distinct().count() > 1);
  }

  private static String digits(Extent extent) {
    Figure figure = extent.low();
    BigDecimal stripped = figure.digits().abs().stripTrailingZeros();
    return figure.exact() ? "" : stripped.unscaledValue().toString();
  }

  private Optional<ClaimPair> pair(Claim one, Claim two) {
    boolean possible =
        value(one).compareTo(value(two)) != 0
            && stories.areOne(one.origin().document(), two.origin().document())
            && !surroundings.isInTable(one)
            && !surroundings.isInTable(two)
            && !surroundings.tellApart(one, two)
            && !measureOtherThings(one, two);
    return possible
        ? Leniency.judged(one, two, Set.of()).map(judgement -> new ClaimPair(one, two, judgement))
        : Optional.empty();
  }

  private static BigDecimal value(Claim claim) {
    return claim.quantity().orElseThrow().low().stripTrailingZeros();
  }

  private static boolean measureOtherThings(Claim one, Claim two) {
    Unit unit = one.mention().unit();
    return !unit.isCount()
        && one.concept().isPresent()
        && two.concept().isPresent()
        && !one.concept().equals(two.concept());
  }
}

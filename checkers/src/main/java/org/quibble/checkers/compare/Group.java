package org.quibble.checkers.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.quibble.claim.Article;
import org.quibble.claim.Claim;
import org.quibble.claim.Modality;
import org.quibble.claim.Qualifier;
import org.quibble.quantity.Unit;

/**
 * The claims of one topic.
 *
 * @param topic what they speak of
 * @param classes the figures that they print
 * @param documents where they stand
 */
record Group(Topic topic, List<FigureClass> classes, Set<String> documents) {

  static final Comparator<Claim> BY_PLACE =
      Comparator.comparing((Claim claim) -> claim.origin().document())
          .thenComparing(Claim::span)
          .thenComparing(claim -> claim.mention().text());

  /** Returns the groups of all claims that may be compared, whatever order the articles are in. */
  static List<Group> of(Collection<Article> articles) {
    Map<Topic, List<Claim>> topics = new LinkedHashMap<>();
    articles.stream()
        .flatMap(article -> article.claims().stream())
        .filter(Group::isOfUse)
        .sorted(BY_PLACE)
        .forEach(
            claim -> topics.computeIfAbsent(Topic.of(claim), key -> new ArrayList<>()).add(claim));
    return topics.entrySet().stream().map(entry -> of(entry.getKey(), entry.getValue())).toList();
  }

  private static Group of(Topic topic, List<Claim> claims) {
    Set<String> documents = new TreeSet<>();
    claims.forEach(claim -> documents.add(claim.origin().document()));
    return new Group(topic, FigureClass.of(claims), documents);
  }

  /** Whether enough is known of a claim to hold it against another. */
  static boolean isOfUse(Claim claim) {
    Unit unit = claim.mention().unit();
    return claim.quantity().isPresent()
        && !unit.equals(Unit.ONE)
        && claim.modality() != Modality.NEGATED
        && claim.modality() != Modality.HYPOTHETICAL
        && (claim.property() != null || UnitClass.saysWhatIsCounted(unit))
        && (RoleFamily.of(claim) != RoleFamily.PART || saysWhichPart(claim));
  }

  private static boolean saysWhichPart(Claim claim) {
    return claim.qualifier(Qualifier.Key.SEGMENT).isPresent()
        || claim.qualifier(Qualifier.Key.PLACE).isPresent();
  }

  /** Returns the figure that most documents print, and of several the first. */
  FigureClass representative() {
    return classes.stream()
        .reduce((one, two) -> two.documents() > one.documents() ? two : one)
        .orElseThrow();
  }
}

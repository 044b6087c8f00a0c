package org.quibble.checkers.compare;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quibble.claim.Article;
import org.quibble.claim.Claim;
import org.quibble.compare.ClaimPair;
import org.quibble.compare.Comparability;
import org.quibble.compare.Comparer;

/**
 * Finds claims that speak of one thing and print figures that one amount can't well be printed as.
 *
 * <p>Claims of one topic are held against the figure that most documents print; a topic with more
 * than a few contrary figures is a series of values and left alone. Where keys are open, each claim
 * makes one pair at most, the surest. Thread-safe.
 */
public final class StandardComparer implements Comparer {

  /** How many contrary figures are still a mistake and no series. */
  private static final int MOST_CONTRARY = 3;

  /** Up to how many combinations of figures all are tried. */
  private static final int FEW = 36;

  private static final Comparator<ClaimPair> SUREST_FIRST =
      Comparator.comparing((ClaimPair pair) -> OpenKeys.weight(pair.comparability()))
          .thenComparing(pair -> !pair.comparability().isComparable())
          .thenComparing(pair -> !pair.isWithinOneDocument())
          .thenComparing(ClaimPair::first, Group.BY_PLACE)
          .thenComparing(ClaimPair::second, Group.BY_PLACE);

  /** For the service loader. */
  public StandardComparer() {}

  @Override
  public Stream<ClaimPair> pairs(Collection<Article> articles) {
    List<Group> groups = Group.of(articles);
    Surroundings surroundings = new Surroundings(articles);
    Stories stories = new Stories(articles);
    Pairing pairing = new Pairing(surroundings, stories);
    List<ClaimPair> pairs = new ArrayList<>();
    Twins.of(articles, stories, surroundings).forEach(pairs::add);
    SameNumber.of(articles, stories, surroundings).forEach(pairs::add);
    new Counterparts(stories, surroundings).of(articles).forEach(pairs::add);
    new Edges(stories, surroundings).of(articles).forEach(pairs::add);
    for (Group group : groups) {
      pairs.addAll(within(group, pairing));
    }
    Blocks.of(groups).forEachMeeting((one, two) -> pairs.addAll(between(one, two, pairing)));
    return surest(pairs);
  }

  /** Leaves out what claims that are already in doubt, and wire copies, would raise once more. */
  private static Stream<ClaimPair> surest(List<ClaimPair> pairs) {
    Set<Claim> doubted = new HashSet<>();
    Set<Set<String>> quarrels = new HashSet<>();
    List<ClaimPair> kept = new ArrayList<>();
    for (ClaimPair pair : pairs.stream().sorted(SUREST_FIRST).toList()) {
      if (isNew(pair, doubted) && (pair.isWithinOneDocument() || quarrels.add(figures(pair)))) {
        doubted.add(pair.first());
        doubted.add(pair.second());
        kept.add(pair);
      }
    }
    return kept.stream();
  }

  private static boolean isNew(ClaimPair pair, Set<Claim> doubted) {
    boolean first = doubted.contains(pair.first());
    boolean second = doubted.contains(pair.second());
    return OpenKeys.weight(pair.comparability()) > 0 ? !first && !second : !first || !second;
  }

  private static Set<String> figures(ClaimPair pair) {
    return ImmutableSet.of(figure(pair.first()), figure(pair.second()));
  }

  private static String figure(Claim claim) {
    return claim.concept().orElse("") + ' ' + claim.quantity().orElseThrow();
  }

  private static List<ClaimPair> within(Group group, Pairing pairing) {
    Comparability alike = Judgement.of(group.topic(), group.topic());
    if (group.classes().size() < 2 || !Pairing.isWorthALook(alike)) {
      return List.of();
    }
    FigureClass representative = group.representative();
    List<FigureClass> others =
        group.classes().stream().filter(one -> one != representative).toList();
    return all(List.of(representative), others, alike, pairing);
  }

  private static List<ClaimPair> between(Group one, Group two, Pairing pairing) {
    Comparability judged = Judgement.of(one.topic(), two.topic());
    if (!Pairing.isWorthALook(judged)) {
      return List.of();
    }
    if (one.classes().size() * two.classes().size() <= FEW) {
      return all(one.classes(), two.classes(), judged, pairing);
    }
    List<ClaimPair> pairs = new ArrayList<>();
    pairs.addAll(all(List.of(one.representative()), two.classes(), judged, pairing));
    pairs.addAll(all(one.classes(), List.of(two.representative()), judged, pairing));
    return pairs.stream().distinct().toList();
  }

  private static List<ClaimPair> all(
      List<FigureClass> ones, List<FigureClass> twos, Comparability judged, Pairing pairing) {
    List<ClaimPair> pairs = new ArrayList<>();
    int contrary = 0;
    for (FigureClass one : ones) {
      for (FigureClass two : twos) {
        List<ClaimPair> found = pairs(one, two, judged, pairing);
        pairs.addAll(found);
        contrary += found.isEmpty() ? 0 : 1;
        if (contrary > MOST_CONTRARY) {
          return List.of();
        }
      }
    }
    return pairs;
  }

  /** Returns a pair of each document that prints both, and one of two that print one each. */
  private static List<ClaimPair> pairs(
      FigureClass one, FigureClass two, Comparability judged, Pairing pairing) {
    Map<String, List<Claim>> here = one.byDocument();
    Map<String, List<Claim>> there = two.byDocument();
    List<ClaimPair> pairs = new ArrayList<>();
    for (Map.Entry<String, List<Claim>> document : here.entrySet()) {
      List<Claim> beside = there.getOrDefault(document.getKey(), List.of());
      first(document.getValue(), beside, judged, pairing).ifPresent(pairs::add);
    }
    if (pairs.isEmpty()) {
      first(claims(here), claims(there), judged, pairing).ifPresent(pairs::add);
    }
    return pairs;
  }

  private static List<Claim> claims(Map<String, List<Claim>> documents) {
    return documents.values().stream().flatMap(List::stream).limit(FEW).toList();
  }

  private static Optional<ClaimPair> first(
      List<Claim> ones, List<Claim> twos, Comparability judged, Pairing pairing) {
    return ones.stream()
        .flatMap(one -> twos.stream().flatMap(two -> pairing.of(one, two, judged).stream()))
        .findFirst();
  }
}

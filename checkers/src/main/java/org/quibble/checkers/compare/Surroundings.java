package org.quibble.checkers.compare;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.quibble.claim.Article;
import org.quibble.claim.Claim;
import org.quibble.claim.Relation;
import org.quibble.claim.Subject;
import org.quibble.text.Span;

/**
 * What else the documents of a collection say, which tells claims apart or brings them together.
 */
final class Surroundings {

  /** From how many figures on a sentence can be the row of a table. */
  private static final int ROW = 4;

  /** Prose has more characters than these to a figure. */
  private static final int PROSE_A_FIGURE = 45;

  /** Even a headline with two figures has more characters than these to each. */
  private static final int TERSE_PROSE_A_FIGURE = 16;

  private final Map<String, Surrounding> documents = new HashMap<>();

  /** A figure as printed in a document. */
  private record Print(String unit, BigDecimal low, BigDecimal high) {

    static Print of(Claim claim) {
      return claim
          .quantity()
          .map(
              quantity ->
                  new Print(
                      UnitClass.of(claim).exact(),
                      quantity.low().stripTrailingZeros(),
                      quantity.high().stripTrailingZeros()))
          .orElseThrow();
    }
  }

  private record Surrounding(
      Map<Span, Set<Relation>> relations,
      Set<Print> prints,
      Set<String> names,
      Map<Span, Integer> figures) {

    Surrounding() {
      this(new HashMap<>(), new HashSet<>(), new HashSet<>(), new HashMap<>());
    }

    Set<Relation> relationsOf(Claim claim) {
      return relations.getOrDefault(claim.span(), Set.of());
    }
  }

  Surroundings(Collection<Article> articles) {
    articles.forEach(this::add);
  }

  private void add(Article article) {
    Surrounding surrounding =
        documents.computeIfAbsent(article.origin().document(), key -> new Surrounding());
    for (Claim claim : article.claims()) {
      surrounding.figures().merge(claim.sentence().span(), 1, Integer::sum);
      if (claim.quantity().isPresent()) {
        surrounding.prints().add(Print.of(claim));
      }
      Subject subject = claim.subject();
      if (subject != null) {
        Name name = Name.of(subject.name(), claim.sentence().language());
        if (name.named()) {
          surrounding.names().add(name.key());
        }
      }
    }
    for (Relation relation : article.relations()) {
      for (Claim claim : relation.claims()) {
        surrounding.relations().computeIfAbsent(claim.span(), key -> new HashSet<>()).add(relation);
      }
    }
  }

  /** Whether a figure stands in a row of a table, whose other cells say what it is. */
  boolean isInTable(Claim claim) {
    Span sentence = claim.sentence().span();
    int figures = of(claim).figures().getOrDefault(sentence, 0);
    return figures >= ROW
        ? sentence.length() < figures * PROSE_A_FIGURE
        : figures > 1 && sentence.length() < figures * TERSE_PROSE_A_FIGURE;
  }

  /** Whether the text itself sets the two beside each other, so that it knows what it says. */
  boolean tellApart(Claim one, Claim two) {
    Surrounding here = of(one);
    if (!one.origin().document().equals(two.origin().document())) {
      return !Print.of(one).equals(Print.of(two))
          && (here.prints().contains(Print.of(two)) || of(two).prints().contains(Print.of(one)));
    }
    return one.sentence().span().equals(two.sentence().span())
        || !Collections.disjoint(here.relationsOf(one), here.relationsOf(two))
        || isDeclaredRevision(here, one, two)
        || isDeclaredRevision(here, two, one);
  }

  /** "Revised from 412 to 389": the 389 here don't contradict the 412 elsewhere in the text. */
  private static boolean isDeclaredRevision(Surrounding here, Claim after, Claim before) {
    return here.relationsOf(after).stream()
        .filter(Relation.Change.class::isInstance)
        .map(Relation.Change.class::cast)
        .anyMatch(
            change ->
                after.equals(change.to())
                    && change.from() != null
                    && change.from().quantity().isPresent()
                    && Print.of(change.from()).equals(Print.of(before)));
  }

  /** Whether the documents name the same things beside the subject of the two claims. */
  boolean areOneStory(Claim one, Claim two) {
    return !Collections.disjoint(of(one).names(), of(two).names());
  }

  private Surrounding of(Claim claim) {
    return documents.getOrDefault(claim.origin().document(), new Surrounding());
  }
}

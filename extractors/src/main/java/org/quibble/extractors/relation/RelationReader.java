package org.quibble.extractors.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quibble.claim.Claim;
import org.quibble.claim.Relation;
import org.quibble.extractors.figure.ReadSentence;
import org.quibble.text.Span;

/**
 * Finds the relations that a text states between its figures: changes with their ends, wholes with
 * their parts, amounts in two units, shares and products. What only stands near has none. The sums
 * are left to the checks.
 *
 * <p>The parts of one {@link Relation.Parts} exclude each other; parts that may overlap are each
 * given with the whole alone. A rise that is printed both as an amount and as a percentage gives
 * two changes with the same ends.
 */
public final class RelationReader {

  private RelationReader() {}

  /**
   * Returns the relations of a document, in the order of their first figures.
   *
   * @param sentences its sentences, in order
   * @param claims one claim for each of their figures; those without one have no relations
   */
  public static List<Relation> read(List<ReadSentence> sentences, List<Claim> claims) {
    Map<Span, Claim> bySpan = new HashMap<>();
    claims.forEach(claim -> bySpan.put(claim.span(), claim));
    List<Passage> passages = sentences.stream().map(one -> Passage.of(one, bySpan)).toList();
    Set<Relation> relations = new LinkedHashSet<>();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      if (!passage.amounts().isEmpty()) {
        Passage next = i + 1 < passages.size() ? passages.get(i + 1) : null;
        relations.addAll(new ChangeReader(passage, next).read());
        relations.addAll(new PartsReader(passage, passages.subList(Math.max(0, i - 6), i)).read());
        relations.addAll(new RestatementReader(passage).read());
        relations.addAll(new ShareReader(passage).read());
        relations.addAll(new ProductReader(passage).read());
      }
    }
    List<Relation> inOrder = new ArrayList<>(relations);
    inOrder.sort(Comparator.comparing(relation -> relation.claims().get(0).span()));
    return List.copyOf(inOrder);
  }
}

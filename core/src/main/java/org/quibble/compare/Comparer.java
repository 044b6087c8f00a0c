package org.quibble.compare;

import java.util.Collection;
import java.util.stream.Stream;
import org.quibble.claim.Article;

/**
 * Finds the claims of a collection that may be held against each other. Implementations are
 * thread-safe; the one listed under {@code META-INF/services} is the standard.
 */
public interface Comparer {

  /**
   * Returns pairs of claims that speak of one thing and print figures that one amount can't well be
   * printed as, each pair at most once. One key may differ where that is itself what is odd: {@link
   * Key#UNIT} of one number printed with two currencies or denominators, and {@link Key#VOICE} of
   * two sources. Neither the pairs nor their members' order depend on the order of the articles.
   */
  Stream<ClaimPair> pairs(Collection<Article> articles);
}

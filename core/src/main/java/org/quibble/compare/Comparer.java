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
   * Returns each pair of comparable claims whose figures are not the same, at most once. Neither
   * the pairs nor their members' order depend on the order of the articles.
   */
  Stream<ClaimPair> pairs(Collection<Article> articles);
}

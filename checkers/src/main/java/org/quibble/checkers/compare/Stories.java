package org.quibble.checkers.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.quibble.claim.Article;

/** Tells which articles of a collection tell one story: those that share names which are rare. */
final class Stories {

  /** A name in more articles than this part of a collection says nothing of one story. */
  private static final int RARE_ONE_IN = 50;

  private static final int FEWEST_ARTICLES = 3;

  /**
   * Whoever hands in a few articles alone has put them together: one rare name is enough, and names
   * of the one story that all of them tell are not rare.
   */
  private static final int FEW_ARTICLES = 10;

  private static final int SHARED = 4;

  /** German prints every noun like a name, so that a few may well be chance. */
  private static final int SHARED_NOUNS = 6;

  private final Map<String, Article> articles = new HashMap<>();
  private final Map<String, Integer> spread = new HashMap<>();
  private final int rare;

  Stories(Collection<Article> collection) {
    for (Article article : collection) {
      articles.put(article.origin().document(), article);
      article.names().forEach(name -> spread.merge(name, 1, Integer::sum));
    }
    rare = Math.max(FEWEST_ARTICLES, collection.size() / RARE_ONE_IN);
  }

  /** Whether two documents tell one story; a document tells its own. */
  boolean areOne(String one, String two) {
    if (one.equals(two)) {
      return true;
    }
    Article here = articles.get(one);
    Article there = articles.get(two);
    if (here == null || there == null) {
      return false;
    }
    return here.names().isEmpty() || there.names().isEmpty()
        ? articles.size() <= FEW_ARTICLES
        : areOne(here, there);
  }

  private boolean areOne(Article one, Article two) {
    int needed = isGerman(one) && isGerman(two) ? SHARED_NOUNS : SHARED;
    long few = shared(one.names(), two.names(), rare);
    return articles.size() <= FEW_ARTICLES
        ? few > 0 || shared(one.names(), two.names(), articles.size()) >= needed
        : few >= needed;
  }

  /** Returns how many names both have that stand in no more articles than these. */
  private long shared(Set<String> names, Set<String> others, int most) {
    Set<String> fewer = names.size() <= others.size() ? names : others;
    Set<String> more = names.size() <= others.size() ? others : names;
    return fewer.stream()
        .filter(more::contains)
        .filter(name -> spread.getOrDefault(name, 0) <= most)
        .count();
  }

  private static boolean isGerman(Article article) {
    return article.claims().stream().anyMatch(claim -> claim.sentence().language().equals("de"));
  }
}

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

  /** Whoever hands in a few articles alone has put them together: one rare name is enough. */
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
    if (here.names().isEmpty() || there.names().isEmpty()) {
      return articles.size() <= FEW_ARTICLES;
    }
    return shared(here.names(), there.names()) >= needed(here, there);
  }

  private long shared(Set<String> names, Set<String> others) {
    Set<String> fewer = names.size() <= others.size() ? names : others;
    Set<String> more = names.size() <= others.size() ? others : names;
    return fewer.stream()
        .filter(more::contains)
        .filter(name -> spread.getOrDefault(name, 0) <= rare)
        .count();
  }

  private int needed(Article one, Article two) {
    if (articles.size() <= FEW_ARTICLES) {
      return 1;
    }
    return isGerman(one) && isGerman(two) ? SHARED_NOUNS : SHARED;
  }

  private static boolean isGerman(Article article) {
    return article.claims().stream().anyMatch(claim -> claim.sentence().language().equals("de"));
  }
}

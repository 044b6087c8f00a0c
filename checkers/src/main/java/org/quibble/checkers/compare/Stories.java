package org.quibble.checkers.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.quibble.claim.Article;
import org.quibble.claim.Claim;

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

  /**
   * Divides claims that meet by chance in a big collection: those of one document, and those of
   * documents that share a rare name. A pair may come in several parts.
   *
   * @param most up to how many claims need no division; a part of more is a table and left out
   */
  Stream<List<Claim>> divided(List<Claim> claims, int most) {
    if (claims.size() <= most) {
      return Stream.of(claims);
    }
    Map<String, List<Claim>> parts = new LinkedHashMap<>();
    for (Claim claim : claims) {
      String document = claim.origin().document();
      parts.computeIfAbsent("@" + document, key -> new ArrayList<>()).add(claim);
      rareNames(document)
          .forEach(name -> parts.computeIfAbsent(name, key -> new ArrayList<>()).add(claim));
    }
    return parts.values().stream().filter(part -> part.size() > 1 && part.size() <= most);
  }

  private Stream<String> rareNames(String document) {
    Article article = articles.get(document);
    return article == null
        ? Stream.empty()
        : article.names().stream().filter(name -> isSharedByFew(name)).sorted();
  }

  private boolean isSharedByFew(String name) {
    int articlesWithIt = spread.getOrDefault(name, 0);
    return articlesWithIt > 1 && (articlesWithIt <= rare || articles.size() <= FEW_ARTICLES);
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

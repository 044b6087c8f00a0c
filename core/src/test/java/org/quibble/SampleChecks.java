package org.quibble;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quibble.check.ArticleCheck;
import org.quibble.check.Example;
import org.quibble.check.Finding;
import org.quibble.check.PairCheck;
import org.quibble.check.Severity;
import org.quibble.claim.Article;
import org.quibble.claim.Claim;
import org.quibble.compare.ClaimPair;
import org.quibble.compare.Comparability;
import org.quibble.compare.Comparer;

/** Checks and a comparer as simple as can be: every two figures quarrel. */
final class SampleChecks {

  private SampleChecks() {}

  /** Doubts garbled figures. */
  record Garbled() implements ArticleCheck {

    @Override
    public String id() {
      return "sample-garbled";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }

    @Override
    public String summary() {
      return "Garbled figures";
    }

    @Override
    public List<Example> examples() {
      return List.of();
    }

    @Override
    public Stream<Finding> check(Article article) {
      return article.claims().stream()
          .filter(claim -> claim.mention().reading().isGarbled())
          .map(claim -> Finding.of(this).saying("garbled").restingOn(claim, "figure").build());
    }
  }

  /** Doubts every pair. */
  record Quarrel(String id) implements PairCheck {

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public String summary() {
      return "Two figures";
    }

    @Override
    public List<Example> examples() {
      return List.of();
    }

    @Override
    public Optional<Finding> check(ClaimPair pair) {
      return Optional.of(
          Finding.of(this)
              .saying("two figures")
              .restingOn(pair.first(), "one")
              .restingOn(pair.second(), "other")
              .build());
    }
  }

  /** Pairs all claims of a collection that have a quantity. */
  record Everything() implements Comparer {

    private static final Comparability ANYHOW = new Comparability(Set.of(), Set.of(), Set.of());

    @Override
    public Stream<ClaimPair> pairs(Collection<Article> articles) {
      List<Claim> claims =
          articles.stream()
              .flatMap(article -> article.claims().stream())
              .filter(claim -> claim.quantity().isPresent())
              .toList();
      List<ClaimPair> pairs = new ArrayList<>();
      for (int i = 0; i < claims.size(); i++) {
        for (Claim later : claims.subList(i + 1, claims.size())) {
          pairs.add(new ClaimPair(claims.get(i), later, ANYHOW));
        }
      }
      return pairs.stream();
    }
  }
}

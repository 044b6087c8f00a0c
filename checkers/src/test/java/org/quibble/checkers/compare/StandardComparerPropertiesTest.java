package org.quibble.checkers.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.quibble.checkers.Story;
import org.quibble.claim.Article;
import org.quibble.compare.ClaimPair;

/** What holds for every collection of articles. */
class StandardComparerPropertiesTest {

  private static final String[] NAMES = {"abel", "bora", "cato", "dina", "elba", "fitz"};

  /** One claim of an invented article. */
  record Fact(String subject, String concept, String amount) {}

  private static List<ClaimPair> pairs(List<Article> articles) {
    return new StandardComparer().pairs(articles).toList();
  }

  private static Article article(String id, List<Fact> facts, String... names) {
    Story story = Story.of(id).naming(names);
    for (Fact fact : facts) {
      story.says(fact.amount()).of(fact.subject()).as(fact.concept()).claim();
    }
    return story.article();
  }

  @Provide
  Arbitrary<List<Fact>> facts() {
    Arbitrary<String> subjects =
        Arbitraries.of("Nordwind", "the Rhede Bridge", "Lena Tamm", "Tamm");
    Arbitrary<String> concepts = Arbitraries.of("cost", "length", "revenue");
    Arbitrary<String> amounts =
        Arbitraries.of("5.5M EUR", "6M EUR", "5.5M USD", "9M EUR", "31 [mi_i]", "72 km", "21 km");
    return Combinators.combine(subjects, concepts, amounts).as(Fact::new).list().ofMaxSize(8);
  }

  private static List<Article> collection(List<List<Fact>> documents) {
    List<Article> articles = new ArrayList<>();
    for (List<Fact> facts : documents) {
      articles.add(article("d" + articles.size(), facts, NAMES));
    }
    return articles;
  }

  @Property(tries = 200)
  void theOrderOfArticlesDoesNotMatter(
      @ForAll("collections") List<List<Fact>> documents, @ForAll Random random) {
    List<Article> articles = collection(documents);
    List<ClaimPair> before = pairs(articles);
    Collections.shuffle(articles, random);
    assertThat(pairs(articles)).isEqualTo(before);
  }

  @Property(tries = 200)
  void everyPairComesOnceAndInOrder(@ForAll("collections") List<List<Fact>> documents) {
    Set<Set<Object>> seen = new HashSet<>();
    for (ClaimPair pair : pairs(collection(documents))) {
      assertThat(Group.BY_PLACE.compare(pair.first(), pair.second())).isNegative();
      assertThat(seen.add(Set.of(pair.first(), pair.second()))).isTrue();
    }
  }

  @Property(tries = 200)
  void unrelatedArticlesChangeNothing(@ForAll("collections") List<List<Fact>> documents) {
    List<Article> articles = collection(documents);
    List<ClaimPair> before = pairs(articles);
    List<Fact> others =
        List.of(new Fact("Quarz", "cost", "5.5M EUR"), new Fact("Zeta", "cost", "9M EUR"));
    articles.add(article("z", others, "gwen", "hugo", "ines", "juno"));
    assertThat(pairs(articles)).isEqualTo(before);
  }

  @Property(tries = 200)
  void aCopyAddsNothingButItself(@ForAll("facts") List<Fact> facts) {
    Article original = article("a", facts, NAMES);
    Article copy = article("b", facts, NAMES);
    assertThat(pairs(List.of(original, copy)).stream().filter(pair -> !pair.isWithinOneDocument()))
        .isEmpty();
  }

  @Provide
  Arbitrary<List<List<Fact>>> collections() {
    return facts().list().ofMaxSize(6);
  }

  /** The same slip is found whether an article stands alone or among thousands. */
  @Test
  void aSlipIsFoundAmongThousandsOfArticles() {
    List<Fact> slip =
        List.of(
            new Fact("Havelock", "homes", "5800 {flat}"),
            new Fact("Havelock", "homes", "8500 {flat}"));
    List<Article> articles = new ArrayList<>();
    articles.add(article("slip", slip, "westmere", "stannage", "oliver", "chapter"));
    assertThat(pairs(articles)).hasSize(1);
    for (int i = 0; i < 2000; i++) {
      articles.add(unrelated(i));
    }
    Set<String> found =
        pairs(articles).stream()
            .map(pair -> pair.first().origin().document())
            .collect(Collectors.toSet());
    assertThat(found).contains("slip");
  }

  private static Article unrelated(int number) {
    String name = "Firm " + number;
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      facts.add(new Fact(name, "cost" + i, (number * 7 + i) % 90 + 10 + "M GBP"));
    }
    facts.add(new Fact(name, "homes", number % 2 == 0 ? "5800 {flat}" : "8500 {flat}"));
    return article("u" + number, facts, "name" + number, "place" + number, "day" + number % 7);
  }

  /** 100,000 claims of 5,000 articles take seconds, and twice as many not four times as long. */
  @Test
  void workGrowsWithTheNumberOfClaims() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      articles.add(unrelated(i));
    }
    long before = System.nanoTime();
    pairs(articles.subList(0, 2500));
    long half = System.nanoTime() - before;
    pairs(articles);
    long whole = System.nanoTime() - before - half;
    assertThat(whole).isLessThan(Math.max(half, 1_000_000_000L) * 6);
  }
}

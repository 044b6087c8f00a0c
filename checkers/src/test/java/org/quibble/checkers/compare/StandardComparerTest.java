package org.quibble.checkers.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quibble.checkers.Story;
import org.quibble.claim.Article;
import org.quibble.claim.Direction;
import org.quibble.claim.Modality;
import org.quibble.claim.Qualifier;
import org.quibble.claim.Relation;
import org.quibble.claim.Role;
import org.quibble.claim.Subject;
import org.quibble.compare.ClaimPair;
import org.quibble.compare.Key;

class StandardComparerTest {

  private final Story one = Story.of("a", "en", "2025-03-01");
  private final Story two = Story.of("b", "en", "2025-03-02");

  private static List<ClaimPair> pairs(Story... stories) {
    return pairs(Story.articles(stories));
  }

  private static List<ClaimPair> pairs(List<Article> articles) {
    return new StandardComparer().pairs(articles).toList();
  }

  /** Returns the pairs of one figure with another that differs from it as said. */
  private static List<ClaimPair> pairsWhere(UnaryOperator<Story.Told> change) {
    Story here = Story.of("a", "en", "2025-03-01");
    Story there = Story.of("b", "en", "2025-03-01");
    here.says("5.5M EUR").of("Nordwind").as("cost").claim();
    change.apply(there.says("9M EUR").of("Nordwind").as("cost")).claim();
    return pairs(here, there);
  }

  @Nested
  class WithinAnArticle {

    @Test
    void pairsTwoFiguresOfOneThing() {
      one.says("5.5M EUR").of("the retrofit").as("cost").claim();
      one.says("6.2M EUR").of("Retrofit").as("cost").claim();
      assertThat(pairs(one))
          .singleElement()
          .satisfies(
              pair -> {
                assertThat(pair.comparability().matched())
                    .contains(Key.SUBJECT, Key.PROPERTY, Key.UNIT);
                assertThat(pair.comparability().open()).isEmpty();
              });
    }

    @Test
    void findsNothingInRoundedFigures() {
      one.says("5.46M EUR").of("the retrofit").as("cost").claim();
      one.says("5.5M EUR").of("the retrofit").as("cost").claim();
      assertThat(pairs(one)).isEmpty();
    }

    @Test
    void knowsThatOneSentenceContrasts() {
      one.says("5.5M EUR").of("the retrofit").as("cost").claim();
      one.adds("6.2M EUR").of("the retrofit").as("cost").claim();
      assertThat(pairs(one)).isEmpty();
    }

    @Test
    void knowsThatARelationContrasts() {
      var before = one.says("412 {wolf}").of("the census").as("count").role(Role.FROM).claim();
      var after = one.says("389 {wolf}").of("the census").as("count").role(Role.TO).claim();
      one.says("412 {wolf}").of("the census").as("count").claim();
      Article article = one.article(new Relation.Change(null, before, after, Direction.DOWN));
      assertThat(pairs(List.of(article))).isEmpty();
    }

    @Test
    void makesOnePairOfAnUnnamedThing() {
      one.says("5800 {flat}").of("Havelock").claim();
      one.says("8500 {flat}").claim();
      assertThat(pairs(one))
          .singleElement()
          .satisfies(pair -> assertThat(pair.comparability().open()).containsExactly(Key.SUBJECT));
    }

    @Test
    void leavesASeriesAlone() {
      for (String amount : List.of("3M EUR", "5M EUR", "7M EUR", "9M EUR", "11M EUR")) {
        one.says(amount).of("Nordwind").as("sales").claim();
      }
      assertThat(pairs(one)).isEmpty();
    }

    @Test
    void countsSynonymsAlike() {
      one.says("5800 {flat}").of("Havelock").as("homes").claim();
      one.says("8500 {home}").of("Havelock").as("homes").claim();
      assertThat(pairs(one)).hasSize(1);
    }

    @Test
    void doesNotCompareWhatIsNotSaidToBe() {
      one.says("5M EUR").of("Nordwind").as("cost").modality(Modality.NEGATED).claim();
      one.says("6M EUR").of("Nordwind").as("cost").modality(Modality.NEGATED).claim();
      assertThat(pairs(one)).isEmpty();
    }
  }

  @Nested
  class AcrossArticles {

    @Test
    void pairsTwoFiguresOfOneThing() {
      assertThat(pairsWhere(same -> same)).hasSize(1);
    }

    @Test
    void doesNotPairKnownDifferences() {
      assertThat(pairsWhere(other -> other.of("Südwind"))).isEmpty();
      assertThat(pairsWhere(other -> other.as("price"))).isEmpty();
      assertThat(pairsWhere(other -> other.role(Role.CHANGE))).isEmpty();
      assertThat(pairsWhere(other -> other.role(Role.FROM))).isEmpty();
      assertThat(pairsWhere(other -> other.modality(Modality.PLAN))).isEmpty();
      assertThat(pairsWhere(other -> other.of("Nordwind").as("staff cost", "cost").in(2020)))
          .allSatisfy(pair -> assertThat(pair.comparability().open()).contains(Key.PERIOD));
    }

    @Test
    void saysNothingWhereOneNamesAPartAndMoreIsOpen() {
      assertThat(pairsWhere(part -> part.with(Qualifier.Key.SEGMENT, "wind").in(2024))).isEmpty();
    }

    @Test
    void pairsOneFigureInTwoCurrencies() {
      one.says("45M EUR").of("Nordwind").as("cost").claim();
      two.says("45M USD").of("Nordwind").as("cost").claim();
      assertThat(pairs(one, two))
          .singleElement()
          .satisfies(
              pair -> assertThat(pair.comparability().differing()).containsExactly(Key.UNIT));
    }

    @Test
    void findsNothingInTwoAmountsOfTwoCurrencies() {
      one.says("45M EUR").of("Nordwind").as("cost").claim();
      two.says("49M USD").of("Nordwind").as("cost").claim();
      assertThat(pairs(one, two)).isEmpty();
    }

    @Test
    void comparesMilesWithKilometres() {
      one.says("31 [mi_i]").of("Ryland Way").as("length").claim();
      two.says("50 km").of("Ryland Way").as("length").claim();
      Story three = Story.of("c");
      three.says("72 km").of("Ryland Way").as("length").claim();
      assertThat(pairs(one, two)).isEmpty();
      assertThat(pairs(one, three)).hasSize(1);
    }

    @Test
    void knowsThatAnArticleWithBothFiguresTellsThemApart() {
      one.says("6.2M t").of("Pannovia").as("production").claim();
      two.says("4.7M t").of("Pannovia").as("production").claim();
      two.says("6.2M t").of("the traders").as("production").modality(Modality.FORECAST).claim();
      assertThat(pairs(one, two)).isEmpty();
    }

    @Test
    void countsWireCopiesOnce() {
      List<Story> stories = new ArrayList<>();
      for (int i = 0; i < 9; i++) {
        Story copy = Story.of("copy-" + i);
        copy.says("5.5M EUR").of("Nordwind").as("cost").claim();
        stories.add(copy);
      }
      Story other = Story.of("other");
      other.says("9M EUR").of("Nordwind").as("cost").claim();
      stories.add(other);
      assertThat(pairs(stories.toArray(Story[]::new))).hasSize(1);
    }

    @Test
    void takesFiguresOfDistantDaysForTwo() {
      Story later = Story.of("c", "en", "2025-09-01");
      one.says("5.5M EUR").of("Nordwind").as("revenue").claim();
      later.says("9M EUR").of("Nordwind").as("revenue").claim();
      assertThat(pairs(one, later)).isEmpty();
    }

    @Test
    void takesACommonNounForOneThingInOneStory() {
      one.says("95 m").of("the bridge").as("length").claim();
      two.says("120 m").of("the bridge").as("length").claim();
      assertThat(pairs(one, two)).hasSize(1);
    }

    @Test
    void takesThemForTwoInTwo() {
      one.naming("rhede").says("95 m").of("the bridge").as("length").claim();
      two.naming("emden").says("120 m").of("the bridge").as("length").claim();
      assertThat(pairs(one, two)).isEmpty();
    }
  }

  @Test
  void aGuessedSubjectIsNotEnough() {
    one.says("95 m").of("Rhede Bridge").as("length").claim();
    one.says("120 m").of("Rhede Bridge", Subject.Basis.CONTEXT).as("length").claim();
    assertThat(pairs(one)).isEmpty();
  }

  @Test
  void aGuessedSubjectIsOpenAcrossArticles() {
    one.says("95 m").of("Rhede Bridge").as("length").claim();
    two.says("120 m").of("Rhede Bridge", Subject.Basis.CONTEXT).as("length").claim();
    assertThat(pairs(one, two))
        .singleElement()
        .satisfies(pair -> assertThat(pair.comparability().open()).contains(Key.SUBJECT));
  }

  @Test
  void articlesOfTwoStoriesAreNotCompared() {
    one.naming("rhede", "lena").says("5.5M EUR").of("the company").as("cost").claim();
    two.naming("emden", "jonas").says("9M EUR").of("the company").as("cost").claim();
    assertThat(pairs(one, two)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Nordwind AG, nordwind's, SAME",
    "the Nordwind GmbH, Nordwind, SAME",
    "Maarja Tamm, Tamm, SAME",
    "International Business Machines, IBM, SAME",
    "Seehagen, Sehagen, SAME",
    "De Molenbrug, Molenbrug, SAME",
    "Finch, Finch Plus, PERHAPS",
    "Kiiker-3, Kiiker-4, OTHER",
    "Line A, Line B, OTHER",
    "Deutsche Bank, World Bank, OTHER",
    "Nordwind, Südwind, OTHER",
  })
  void namesGoTogether(String one, String two, Name.Likeness likeness) {
    Name first = Name.of(one, "en");
    Name second = Name.of(two, "en");
    assertThat(first.likeness(second)).isEqualTo(likeness);
    assertThat(second.likeness(first)).isEqualTo(likeness);
  }

  @Test
  void theOrderOfArticlesDoesNotMatter() {
    one.says("5.5M EUR").of("Nordwind").as("cost").claim();
    two.says("9M EUR").of("Nordwind").as("cost").claim();
    Story three = Story.of("c");
    three.says("12M EUR").of("Nordwind").as("cost").claim();
    List<Article> articles = new ArrayList<>(Story.articles(one, two, three));
    List<ClaimPair> before = pairs(articles);
    Collections.reverse(articles);
    assertThat(pairs(articles)).isEqualTo(before).isNotEmpty();
  }
}

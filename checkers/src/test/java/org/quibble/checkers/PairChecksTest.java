package org.quibble.checkers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quibble.Quibble;
import org.quibble.Report;
import org.quibble.check.Finding;
import org.quibble.check.Severity;
import org.quibble.claim.Article;
import org.quibble.claim.Direction;
import org.quibble.claim.Modality;
import org.quibble.claim.Role;
import org.quibble.extract.ClaimExtractor;
import org.quibble.text.Document;

/** All checks over hand-made claims: which one has the say, and how grave it is. */
class PairChecksTest {

  private final Story here = Story.of("a", "en", "2025-03-01");
  private final Story there = Story.of("b", "en", "2025-03-02");

  static Report report(List<Article> articles) {
    return Quibble.builder().extractor(new NoText()).build().compare(articles);
  }

  private static List<Finding> findings(Story... stories) {
    return report(Story.articles(stories)).findings();
  }

  private static Finding only(Story... stories) {
    assertThat(findings(stories)).hasSize(1);
    return findings(stories).get(0);
  }

  /** Two figures of one thing in one article: what is said of them, or "-". */
  @ParameterizedTest
  @CsvSource({
    "5.5M EUR, 6.2M EUR, claim-conflict, ERROR",
    "5.5M EUR, 6M EUR, claim-conflict, WARNING",
    "5.4M EUR, 5.5M EUR, claim-conflict, WARNING",
    "5.46M EUR, 5.5M EUR, -, NOTE",
    "5.5M EUR, 5.5G EUR, magnitude-slip, ERROR",
    "268.8M EUR, 268797 EUR, magnitude-slip, ERROR",
    "20 t, 200 t, claim-conflict, ERROR",
    "30.1 t, 300.1 t, likely-typo, ERROR",
    "500 km, 480 km, claim-conflict, WARNING",
    "500 {job}, 480 {job}, -, NOTE",
    "8568 m, 8586 m, likely-typo, ERROR",
    "7.2M EUR, 2.7M EUR, likely-typo, ERROR",
    "8568 m, 8611 m, claim-conflict, ERROR",
    "25269 t, 25369 t, likely-typo, ERROR",
    "<=300 {singer}, 340 {singer}, bound-violation, ERROR",
    ">2000 {donor}, 2138 {donor}, -, NOTE",
    ">=40 {donor}, >=42 {donor}, -, NOTE",
    ">2000 {donor}, 1750 {donor}, bound-violation, ERROR",
    "45M EUR, 45M USD, currency-drift, WARNING",
    "45M EUR, 49M USD, -, NOTE",
    "46000 {barrel}/d, 46000 {barrel}/a, rate-denominator, ERROR",
    "46000 {barrel}/d, 16.8M {barrel}/a, -, NOTE",
    "3 USD/kg, 3 USD/t, rate-denominator, ERROR",
    "31 [mi_i], 50 km, -, NOTE",
    "31 [mi_i], 72 km, claim-conflict, ERROR",
    "120 MW.h, 0.12 GW.h, -, NOTE",
    "~7M t, 7242117 t, -, NOTE",
    "~<600 har, 275 har, claim-conflict, ERROR",
  })
  void oneThingTwice(String first, String second, String check, Severity severity) {
    here.says(first).of("Nordwind").as("thing").claim();
    here.says(second).of("Nordwind").as("thing").claim();
    if (check.equals("-")) {
      assertThat(findings(here)).isEmpty();
    } else {
      Finding finding = only(here);
      assertThat(finding.check()).isEqualTo(check);
      assertThat(finding.severity()).isEqualTo(severity);
      assertThat(finding.evidence()).hasSize(2);
    }
  }

  @Test
  void sixMillionIsFivePointFiveRoundedUp() {
    here.says("5.5M USD").of("Vireo").as("training cost", "cost").claim();
    there.says("6M USD").of("Vireo").as("training cost", "cost").claim();
    Finding finding = only(here, there);
    assertThat(finding.check()).isEqualTo("cross-article-conflict");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message())
        .contains("they agree only if 6 million USD is 5.5 million USD rounded up");
    assertThat(finding.explanation())
        .contains("stands for 5.45–5.55 million USD")
        .contains("stands for 5.5–6.5 million USD");
  }

  @Test
  void whatIsOpenLowersTheSeverity() {
    here.says("5.5M EUR").of("Nordwind").as("cost").in(2024).claim();
    there.says("9M EUR").of("Nordwind").as("cost").claim();
    Finding finding = only(here, there);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.notEstablished()).containsExactly("whether the two agree in period");
  }

  @Test
  void pricesOfTwoDaysAreANoteAtMost() {
    here.says("21.51 USD").of("Pellworth").as("price").claim();
    there.says("21.93 USD").of("Pellworth").as("price").claim();
    assertThat(only(here, there).severity()).isNotEqualTo(Severity.ERROR);
  }

  @Test
  void aRiseIsNoFall() {
    here.says("12 %").of("Nordwind").as("sales").in(2024).going(Direction.UP).claim();
    there.says("12 %").of("Nordwind").as("sales").in(2024).going(Direction.DOWN).claim();
    assertThat(only(here, there).check()).isEqualTo("sign-direction");
  }

  @Test
  void aProfitIsNoLoss() {
    here.says("5M EUR").of("Nordwind").as("profit").in(2024).claim();
    there.says("5M EUR").of("Nordwind").as("loss").in(2024).claim();
    assertThat(only(here, there).check()).isEqualTo("sign-direction");
  }

  @Test
  void aProfitOfOneSizeIsNoLossOfAnother() {
    here.says("5M EUR").of("Nordwind").as("profit").claim();
    there.says("3M EUR").of("Nordwind").as("loss").claim();
    assertThat(findings(here, there)).isEmpty();
  }

  @Test
  void twoNamedSourcesDiffer() {
    here.says("275 har").of("Rhede").as("area").saidBy("the county").claim();
    there.says("600 har").of("Rhede").as("area").saidBy("the park").claim();
    Finding finding = only(here, there);
    assertThat(finding.check()).isEqualTo("attributed-disagreement");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void anArticleThatCitesBothIsNotAtFault() {
    here.says("275 har").of("Rhede").as("area").saidBy("the county").claim();
    here.says("600 har").of("Rhede").as("area").saidBy("the park").claim();
    assertThat(only(here).severity()).isEqualTo(Severity.NOTE);
  }

  @Test
  void aRuleBindsWhatIs() {
    here.says("<=40 EUR/m2")
        .of("Seehagen")
        .as("price")
        .role(Role.BOUND)
        .modality(Modality.PLAN)
        .claim();
    here.says("55 EUR/m2").of("Seehagen").as("price").claim();
    assertThat(only(here).check()).isEqualTo("bound-violation");
  }

  @Test
  void aLimitOfUnknownSideBindsNothing() {
    here.says("40 EUR").of("Seehagen").as("price").role(Role.BOUND).claim();
    here.says("55 EUR").of("Seehagen").as("price").claim();
    assertThat(findings(here)).isEmpty();
  }

  /** An extractor for tests that bring their claims along. */
  private static final class NoText implements ClaimExtractor {

    @Override
    public String name() {
      return "none";
    }

    @Override
    public Article extract(Document document) {
      return new Article(document.origin(), List.of(), List.of());
    }
  }

  @Test
  void fingerprintsSurviveWordsAddedBefore() {
    here.says("5.5M EUR").of("Nordwind").as("cost").claim();
    here.says("9M EUR").of("Nordwind").as("cost").claim();
    Story longer = Story.of("a");
    longer.says("3 t").of("Lena").as("weight").claim();
    longer.says("5.5M EUR").of("Nordwind").as("cost").claim();
    longer.says("9M EUR").of("Nordwind").as("cost").claim();
    assertThat(Optional.of(only(here).id())).hasValue(only(longer).id());
  }
}

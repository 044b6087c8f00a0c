package org.quibble.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.quibble.Quibble;
import org.quibble.Report;
import org.quibble.check.Evidence;
import org.quibble.check.Finding;
import org.quibble.check.Severity;
import org.quibble.check.Suggestion;

/** Says what is found in the example articles: what their story plants, and nothing else. */
@TestInstance(Lifecycle.PER_CLASS)
class ArticlesTest {

  private static final Set<String> PRICE = Set.of("$2,7487");
  private static final Set<String> TRAINING = Set.of("$5.5 million", "$6 million");
  private static final Set<String> BATTERIES = Set.of("24 GWh pro Jahr", "42 GWh pro Jahr");
  private static final Set<String> RAILWAY = Set.of("412 km", "310 miles");

  private List<Finding> findings = List.of();

  @BeforeAll
  void check() throws IOException {
    Report report = Quibble.standard().check(ExampleArticles.documents());
    assertThat(report.articles()).hasSizeGreaterThan(4).noneMatch(one -> one.claims().isEmpty());
    findings = report.findings();
  }

  @Test
  void theGarbledPriceIsAnErrorWithItsReadings() {
    Finding finding = only(PRICE);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.suggestions())
        .extracting(Suggestion::replacement)
        .contains("$27,487")
        .doesNotContain("$2,7487");
  }

  @Test
  void twoAccountsOfTheTrainingCostDisagree() {
    Finding finding = only(TRAINING);
    assertThat(finding.severity().isAtLeast(Severity.WARNING)).as(finding.toString()).isTrue();
    assertThat(documents(finding))
        .containsExactly("lumen-2-first-account-en.txt", "lumen-2-second-account-en.txt");
  }

  @Test
  void theBatteryPlantHasTwoCapacities() {
    assertThat(only(BATTERIES).severity().isAtLeast(Severity.WARNING)).isTrue();
  }

  @Test
  void theRailwayHasTwoLengths() {
    assertThat(only(RAILWAY).severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void nearMissesRaiseNoAlarm() {
    assertThat(alarms()).isSubsetOf(Set.of(PRICE, TRAINING, BATTERIES, RAILWAY));
  }

  private List<Set<String>> alarms() {
    return findings.stream()
        .filter(finding -> finding.severity().isAtLeast(Severity.WARNING))
        .map(ArticlesTest::figures)
        .toList();
  }

  private Finding only(Set<String> figures) {
    assertThat(restingOn(figures)).as("findings that rest on %s", figures).hasSize(1);
    return restingOn(figures).get(0);
  }

  private List<Finding> restingOn(Set<String> figures) {
    return findings.stream().filter(finding -> figures(finding).equals(figures)).toList();
  }

  private static Set<String> figures(Finding finding) {
    return finding.evidence().stream().map(Evidence::text).collect(Collectors.toSet());
  }

  private static Stream<String> documents(Finding finding) {
    return finding.evidence().stream().map(one -> one.origin().document());
  }
}

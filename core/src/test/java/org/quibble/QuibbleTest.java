package org.quibble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quibble.check.Check;
import org.quibble.check.Finding;
import org.quibble.check.Severity;
import org.quibble.claim.Article;
import org.quibble.text.Document;

class QuibbleTest {

  private static final int THREADS = 8;

  private final Quibble quibble =
      Quibble.builder()
          .extractor(new DollarExtractor())
          .comparer(new SampleChecks.Everything())
          .checks(
              new SampleChecks.Garbled(),
              new SampleChecks.Quarrel("sample-first"),
              new SampleChecks.Quarrel("sample-second"))
          .build();

  @Test
  void findsTheClaimsOfADocument() {
    assertThat(quibble.extract(Document.of("a", "It cost $5, then $6.")).claims())
        .extracting(claim -> claim.mention().text())
        .containsExactly("$5", "$6");
  }

  @Test
  void checksEveryDocumentAlone() {
    Report report = quibble.check(Document.of("a", "$2,7487"), Document.of("b", "$3,1"));
    assertThat(checks(report)).containsExactly("sample-garbled", "sample-garbled");
  }

  @Test
  void theFirstCheckHasTheSayOverAPair() {
    Report report = quibble.check(Document.of("a", "$5"), Document.of("b", "$6"));
    assertThat(checks(report)).containsExactly("sample-first");
    assertThat(report.findings().get(0).evidence())
        .extracting(one -> one.origin().document())
        .containsExactly("a", "b");
  }

  @Test
  void documentsAreComparedWithinTheirCollectionOnly() {
    Report report =
        quibble.check(
            Document.of("a", "$5").in("cars"),
            Document.of("b", "$6").in("ships"),
            Document.of("c", "$7").in("cars"),
            Document.of("d", "$8"),
            Document.of("e", "$9"));
    assertThat(report.findings())
        .extracting(
            finding -> finding.evidence().stream().map(one -> one.origin().document()).toList())
        .containsExactly(List.of("a", "c"), List.of("d", "e"));
  }

  @Test
  void findingsDoNotDependOnTheOrderOfDocuments() {
    List<Article> articles = new ArrayList<>(articles());
    List<Finding> findings = quibble.compare(articles).findings();
    Collections.reverse(articles);
    assertThat(quibble.compare(articles).findings())
        .extracting(Finding::id)
        .containsExactlyElementsOf(findings.stream().map(Finding::id).toList());
  }

  @Test
  void eightThreadsFindWhatOneFinds() throws InterruptedException, ExecutionException {
    List<Finding> alone = quibble.check(documents()).findings();
    assertThat(alone).isNotEmpty();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      Callable<List<Finding>> check = () -> quibble.check(documents()).findings();
      for (Future<List<Finding>> shared : threads.invokeAll(Collections.nCopies(THREADS, check))) {
        assertThat(shared.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void onlyTheChecksThatAreAskedForAreMade() {
    Quibble one =
        Quibble.builder()
            .extractor(new DollarExtractor())
            .comparer(new SampleChecks.Everything())
            .checks(new SampleChecks.Garbled(), new SampleChecks.Quarrel("sample-first"))
            .only(List.of("sample-garbled"))
            .build();
    assertThat(one.checks()).extracting(Check::id).containsExactly("sample-garbled");
    assertThat(one.check(Document.of("a", "$5 or $6")).findings()).isEmpty();
  }

  @Test
  void anUnknownCheckIsNamedBesideTheKnown() {
    Quibble.Builder builder =
        Quibble.builder()
            .extractor(new DollarExtractor())
            .comparer(new SampleChecks.Everything())
            .checks(new SampleChecks.Quarrel("b"), new SampleChecks.Quarrel("a"))
            .only(List.of("c"));
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No check 'c'; there are: a, b");
  }

  @Test
  void aMissingEngineSaysWhatToAdd() {
    assertThatThrownBy(Quibble::standard)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("quibble-extractors");
  }

  @Test
  void aReportTellsAlarmsFromNotes() {
    Report report = quibble.check(Document.of("a", "$2,7487 and $5 and $6"));
    assertThat(report.claims()).hasSize(3);
    assertThat(report.findings(Severity.ERROR)).hasSize(1);
    assertThat(report.findings(Severity.NOTE)).hasSize(2);
    assertThat(report.isClean()).isFalse();
    assertThat(quibble.check(Document.of("a", "$5")).isClean()).isTrue();
  }

  @Test
  void aReportOfNothingIsEmpty() {
    Report report = quibble.check();
    assertThat(report.articles()).isEmpty();
    assertThat(report.findings()).isEmpty();
    assertThat(report.isClean()).isTrue();
  }

  private static List<String> checks(Report report) {
    return report.findings().stream().map(Finding::check).toList();
  }

  private List<Article> articles() {
    return documents().stream().map(quibble::extract).toList();
  }

  private static List<Document> documents() {
    return IntStream.range(0, 20)
        .mapToObj(i -> Document.of("d" + i, "Cost $%d, then $%d,%d.".formatted(i, i, i)))
        .map(document -> document.in("collection-" + document.id().length()))
        .toList();
  }
}

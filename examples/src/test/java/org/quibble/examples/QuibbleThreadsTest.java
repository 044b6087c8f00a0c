package org.quibble.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.quibble.Quibble;
import org.quibble.Report;
import org.quibble.claim.Article;
import org.quibble.text.Document;

/** Says that one instance can be shared: eight threads find in it what one thread finds alone. */
@Timeout(120)
class QuibbleThreadsTest {

  private static final int THREADS = 8;

  private final List<Document> documents;

  QuibbleThreadsTest() throws IOException {
    documents = ExampleArticles.documents();
    assertThat(documents).hasSizeGreaterThan(4);
  }

  @Test
  void eightThreadsFindWhatOneFinds() throws Exception {
    Report alone = Quibble.standard().check(documents);
    assertThat(alone.findings()).isNotEmpty();
    Quibble shared = Quibble.standard();
    for (Report report : atOnce(() -> shared.check(documents))) {
      assertThat(report).isEqualTo(alone);
    }
  }

  @Test
  void articlesReadByEightThreadsAreComparedAlike() throws Exception {
    Report alone = Quibble.standard().check(documents);
    Quibble shared = Quibble.standard();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<Article>> tasks = new ArrayList<>();
      documents.forEach(document -> tasks.add(() -> shared.extract(document)));
      assertThat(shared.compare(results(threads.invokeAll(tasks)))).isEqualTo(alone);
    } finally {
      threads.shutdownNow();
    }
  }

  /** Runs a task in every thread, none of which starts before all are there. */
  private static List<Report> atOnce(Callable<Report> task) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    CountDownLatch start = new CountDownLatch(THREADS);
    Callable<Report> together =
        () -> {
          start.countDown();
          start.await();
          return task.call();
        };
    try {
      return results(threads.invokeAll(Stream.generate(() -> together).limit(THREADS).toList()));
    } finally {
      threads.shutdownNow();
    }
  }

  private static <T> List<T> results(List<Future<T>> futures)
      throws InterruptedException, ExecutionException {
    List<T> results = new ArrayList<>();
    for (Future<T> future : futures) {
      results.add(future.get());
    }
    return results;
  }
}

package org.quibble.extractors.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Says that the tables drawn from CLDR are what ICU would answer. */
class CldrTablesTest {

  private static final Map<String, String> FILES = CldrTables.files();

  @TestFactory
  Stream<DynamicTest> aTableIsWhatIcuSays() {
    return FILES.keySet().stream()
        .map(
            path ->
                DynamicTest.dynamicTest(
                    path, () -> assertThat(read(path)).isEqualTo(FILES.get(path))));
  }

  @TestFactory
  Stream<DynamicTest> aTableIsNotEmpty() {
    return FILES.keySet().stream()
        .map(
            path ->
                DynamicTest.dynamicTest(
                    path, () -> assertThat(rows(path)).isGreaterThanOrEqualTo(least(path))));
  }

  @Test
  void everyLanguageHasFourTables() {
    assertThat(FILES).hasSize(20);
  }

  private static long rows(String path) {
    return FILES.get(path).lines().filter(line -> !line.startsWith("#")).count();
  }

  private static int least(String path) {
    if (path.endsWith("months.tsv")) {
      return 12;
    }
    return path.endsWith("days.tsv") ? 7 : 150;
  }

  /** Git may have made the lines end as the machine likes them. */
  private static String read(String path) throws IOException {
    try (InputStream in = CldrTablesTest.class.getResourceAsStream(path)) {
      assertThat(in).as(path).isNotNull();
      return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
    }
  }
}

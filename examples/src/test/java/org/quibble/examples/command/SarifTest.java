package org.quibble.examples.command;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quibble.examples.output.Colours;

/** Holds {@code check --format sarif} against the schema of SARIF 2.1.0 and what viewers need. */
class SarifTest {

  private static final String SCHEMA = "/schema/sarif-schema-2.1.0.json";

  @TempDir private Path folder;

  @Test
  void everyLogConforms() throws IOException {
    conforming(check());
    conforming(check(file("clean.txt", "It costs $5.")));
    conforming(check(file("garbled.txt", "$2,7487")));
    conforming(
        check(
            file("a b%#.txt", "$5"),
            file("page.html", "<p>$6</p>"),
            file("lines.jsonl", line("a-1", "$7") + line("a/2 x", "$8,1"))));
  }

  @Test
  void aPlaceIsGivenInLinesAndInOffsets() throws IOException {
    JsonNode region =
        result(file("garbled.txt", "\uD83D\uDE97 new\nIt costs $2,7487."))
            .at("/locations/0/physicalLocation/region");
    assertThat(region)
        .hasToString(
            """
            {"startLine":2,"startColumn":10,"endLine":2,"endColumn":17,\
            "charOffset":16,"charLength":7,"snippet":{"text":"$2,7487"}}\
            """);
  }

  @Test
  void columnsCountUtf16() throws IOException {
    assertThat(run(check()).path("columnKind").textValue()).isEqualTo("utf16CodeUnits");
  }

  @Test
  void theMessageLinksToTheOtherFigure() throws IOException {
    JsonNode result = result(file("a.txt", "$5"), file("b.txt", "$6"));
    assertThat(result.at("/message/text").textValue()).startsWith("$5 or $6? – see [$6](1)");
    assertThat(result.at("/relatedLocations/0/id").intValue()).isEqualTo(1);
    assertThat(result.at("/relatedLocations/0/physicalLocation/artifactLocation/uri").textValue())
        .endsWith("/b.txt");
    assertThat(result.path("fixes").isMissingNode()).isTrue();
  }

  @Test
  void bracketsOfTheMessageAreNoLinks() throws IOException {
    assertThat(result(file("garbled.txt", "$2,7487")).at("/message/text").textValue())
        .startsWith("$2,7487 is no number \\[of any {{kind}}\\]");
  }

  @Test
  void onlyACertainFindingHasAFix() throws IOException {
    JsonNode fix =
        result(file("garbled.txt", "It costs $2,7487.")).at("/fixes/0/artifactChanges/0");
    assertThat(fix.at("/replacements/0/insertedContent/text").textValue()).isEqualTo("$27487");
    assertThat(fix.at("/replacements/0/deletedRegion/charOffset").intValue()).isEqualTo(9);
  }

  @Test
  void theFingerprintHasNoOffset() throws IOException {
    JsonNode here = result(file("garbled.txt", "It costs $2,7487."));
    JsonNode there = result(file("garbled.txt", "Nowadays it even costs $2,7487."));
    assertThat(here.path("partialFingerprints")).isNotEmpty();
    assertThat(there.path("partialFingerprints")).isEqualTo(here.path("partialFingerprints"));
  }

  @Test
  void everyResultHasItsRuleWithHelp() throws IOException {
    JsonNode run = run(check(file("garbled.txt", "$2,7487")));
    JsonNode rules = run.at("/tool/driver/rules");
    JsonNode result = run.at("/results/0");
    JsonNode rule = rules.path(result.path("ruleIndex").intValue());
    assertThat(rules).hasSize(2);
    assertThat(rule.path("id")).isEqualTo(result.path("ruleId"));
    assertThat(rule.path("name").textValue()).isEqualTo("SampleComma");
    assertThat(rule.at("/help/text").textValue())
        .isEqualTo(
            """
            Dollars with a comma.

            Fires on:
            - It costs [$2,7487].

            Is silent on:
            - $5 (no comma)
            """);
  }

  @Test
  void aDocumentAmongManyIsAFileWithinTheFile() throws IOException {
    JsonNode run = run(check(file("lines.jsonl", line("a-1", "$1") + line("a/2 x", "$2,1"))));
    JsonNode place = run.at("/results/0/locations/0/physicalLocation/artifactLocation");
    assertThat(place.path("uri").textValue()).isEqualTo("/a/2%20x");
    JsonNode artifact = run.path("artifacts").path(place.path("index").intValue());
    assertThat(artifact.at("/location/uri")).isEqualTo(place.path("uri"));
    assertThat(run.path("artifacts").path(artifact.path("parentIndex").intValue()).toString())
        .contains("/lines.jsonl");
  }

  private JsonNode result(String... files) throws IOException {
    JsonNode results = run(check(files)).path("results");
    assertThat(results).hasSize(1);
    return results.path(0);
  }

  private static JsonNode run(String log) throws IOException {
    return new ObjectMapper().readTree(log).at("/runs/0");
  }

  private static void conforming(String log) throws IOException {
    try (InputStream schema = SarifTest.class.getResourceAsStream(SCHEMA)) {
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                  .getSchema(requireNonNull(schema, SCHEMA))
                  .validate(log, InputFormat.JSON))
          .isEmpty();
    }
  }

  /** Returns the log of a check of these files, or of an empty one if there are none. */
  private String check(String... files) throws IOException {
    String[] arguments = {"check", "--format", "sarif", file("empty.txt", "")};
    String[] all = Arrays.copyOf(arguments, arguments.length + files.length);
    System.arraycopy(files, 0, all, arguments.length, files.length);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InputStream nothing = new ByteArrayInputStream(new byte[0]);
    Console console = new Console(nothing, out, new PrintStream(out), Colours.NONE, false);
    CommandLines.run(console, Sample::builder, all);
    return out.toString(StandardCharsets.UTF_8);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static String line(String id, String text) {
    return "{\"id\": \"%s\", \"text\": \"%s\"}\n".formatted(id, text);
  }
}

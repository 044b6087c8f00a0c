package org.quibble.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quibble.examples.output.Colours;

class CommandLinesTest {

  private static final String CLEAN = "It costs $5.\n";
  private static final String GARBLED = "Prices rose.\nThe car costs $2,7487 at launch.\n";

  @TempDir private Path folder;
  private String standardInput = "";
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  // Exit status

  @Test
  void nothingFoundIsZero() throws IOException {
    assertThat(run("check", file("clean.txt", CLEAN))).isZero();
    assertThat(out()).isEmpty();
    assertThat(err()).isEqualTo("0 errors, 0 warnings, 0 notes in 1 article\n");
  }

  @Test
  void somethingFoundIsOne() throws IOException {
    assertThat(run("check", file("garbled.txt", GARBLED))).isEqualTo(1);
    assertThat(err()).isEqualTo("1 error, 0 warnings, 0 notes in 1 article\n");
  }

  @ParameterizedTest
  @CsvSource({
    "error,   $5, $6,     0",
    "warning, $5, $6,     1",
    "never,   $5, $6,     0",
    "ERROR,   $5, '$6,1', 1",
    "warning, $5, '$6,1', 1",
    "never,   $5, '$6,1', 0"
  })
  void theUserSaysWhatToFailOn(String severity, String one, String other, int status)
      throws IOException {
    String first = file("a.txt", one);
    String second = file("b.txt", other);
    assertThat(run("check", "--fail-on", severity, first, second)).isEqualTo(status);
    assertThat(out()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "frobnicate",
        "check",
        "extract",
        "check --format html a.txt",
        "check --format yaml a.txt",
        "check --fail-on note a.txt",
        "check --no-such-option a.txt",
        "check --checks no-such-check a.txt",
        "extract --language 123456789 a.txt",
        "extract --output no/such/folder/out.jsonl a.txt"
      })
  void badUsageIsTwoAndSaysSo(String line) {
    String[] arguments = line.isEmpty() ? new String[0] : line.split(" ", -1);
    assertThat(run(arguments)).isEqualTo(2);
    assertThat(out()).isEmpty();
    assertThat(err()).isNotBlank();
  }

  @Test
  void helpIsNoFailure() {
    assertThat(run("check", "--help")).isZero();
    assertThat(out()).contains("Usage: quibble check", "--fail-on", "Examples:");
  }

  // Input that can't be read

  @Test
  void badFilesAreListedAtTheEndAndTheGoodOnesAreRead() throws IOException {
    String missing = folder.resolve("missing.txt").toString();
    String latin = bytes("latin.txt", "one\ncaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    String lines = file("lines.jsonl", line("a-1", "$1") + "{broken\n" + line("a-2", "$2"));
    String good = file("good.txt", CLEAN);

    assertThat(run("extract", missing, folder.toString(), latin, lines, good)).isEqualTo(2);

    assertThat(out().lines()).hasSize(3);
    assertThat(out()).contains("\"document\":\"a-1\"", "\"document\":\"a-2\"", "\"good.txt\"");
    assertThat(err().lines())
        .hasSize(4)
        .contains(
            "error: " + missing + ": does not exist",
            "error: " + folder + ": is a directory, not a file",
            "error: " + latin + ": line 2: is not UTF-8")
        .last()
        .asString()
        .startsWith("error: " + lines + ": line 2: is not JSON: ");
  }

  @Test
  void unreadableInputOutweighsFindings() throws IOException {
    String missing = folder.resolve("missing.txt").toString();
    assertThat(run("check", file("garbled.txt", GARBLED), missing)).isEqualTo(2);
    assertThat(out()).contains("sample-comma");
    assertThat(err()).endsWith("error: " + missing + ": does not exist\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"empty.txt", "empty.html", "empty.jsonl"})
  void anEmptyFileSaysNothing(String name) throws IOException {
    assertThat(run("extract", file(name, ""))).isZero();
    assertThat(out()).isEmpty();
    assertThat(err()).isEmpty();
  }

  @Test
  void aBadNameCanGiveATerminalNoOrders() {
    assertThat(run("extract", "\u001B[2Jmissing.txt")).isEqualTo(2);
    assertThat(err()).isEqualTo("error:  [2Jmissing.txt: does not exist\n");
  }

  // Input that can

  @Test
  void standardInputIsADash() {
    standardInput = CLEAN;
    assertThat(run("extract", "-")).isZero();
    assertThat(out()).contains("\"document\":\"-\"");
  }

  @Test
  void aDocumentIsCalledLikeItsFile() throws IOException {
    run("extract", file("a.txt", CLEAN), file("sub/b.txt", CLEAN));
    assertThat(out()).contains("\"document\":\"a.txt\"", "\"document\":\"b.txt\"");
  }

  @Test
  void filesThatShareANameAreCalledByTheirPaths() throws IOException {
    String one = file("one/same.txt", CLEAN);
    String two = file("two/same.txt", CLEAN);
    run("extract", one, two, one);
    assertThat(out().lines()).hasSize(2);
    assertThat(out()).contains("\"document\":\"" + one + "\"", "\"document\":\"" + two + "\"");
  }

  @Test
  void patternsAreExpandedInOrder() throws IOException {
    file("b.txt", CLEAN);
    file("a.txt", CLEAN);
    file("a.md", CLEAN);
    file("sub/c.txt", CLEAN);
    run("extract", folder + "/*.txt");
    assertThat(documents()).containsExactly("a.txt", "b.txt");
    out.reset();
    run("extract", folder + "/**.txt");
    assertThat(documents()).containsExactly("a.txt", "b.txt", "c.txt");
  }

  @Test
  void aPatternThatMatchesNothingIsReported() {
    assertThat(run("extract", folder + "/*.txt")).isEqualTo(2);
    assertThat(err()).isEqualTo("error: " + folder + "/*.txt: matches no file\n");
  }

  @Test
  void theLanguageIsForArticlesThatDoNotSayTheirs() throws IOException {
    String lines =
        file(
            "lines.jsonl",
            line("a-1", "$1") + "{\"id\": \"a-2\", \"text\": \"$2\", \"language\": \"nl\"}\n");
    run("extract", "--language", "de", lines);
    assertThat(out().lines())
        .satisfiesExactly(
            one -> assertThat(one).contains("\"language\":\"de\""),
            two -> assertThat(two).contains("\"language\":\"nl\""));
  }

  @Test
  void theTextOfPagesCanBeSaved() throws IOException {
    String page = file("page.html", "<p>It costs <b>$5</b>.</p><p>Or $6,1.</p>");
    Path texts = folder.resolve("texts");
    run("check", "--text-out", texts.toString(), page);
    Path text = texts.resolve("page.html.txt");
    assertThat(text).hasContent("It costs $5.\n\nOr $6,1.");
    assertThat(out()).startsWith(text + ":3:4: error: ");
  }

  // Output

  @Test
  void claimsOfAFileAreWrittenBeforeTheNextIsRead() throws IOException {
    List<String> events = new ArrayList<>();
    String first = file("first.txt", CLEAN);
    OutputStream watched =
        new OutputStream() {
          @Override
          public void write(int one) {
            throw new AssertionError("unbuffered output");
          }

          @Override
          public void write(byte[] bytes, int start, int length) {
            events.add(new String(bytes, start, length, StandardCharsets.UTF_8));
          }
        };
    ByteArrayInputStream in =
        new ByteArrayInputStream("$6".getBytes(StandardCharsets.UTF_8)) {
          @Override
          public synchronized int read(byte[] bytes, int start, int length) {
            events.add("reads the next");
            return super.read(bytes, start, length);
          }
        };
    CommandLines.run(
        new Console(in, watched, new PrintStream(err), Colours.NONE, false),
        Sample::builder,
        "extract",
        first,
        "-");
    assertThat(events)
        .satisfiesExactly(
            one -> assertThat(one).contains("first.txt").endsWith("\n"),
            two -> assertThat(two).isEqualTo("reads the next"),
            three -> assertThat(three).isEqualTo("reads the next"),
            four -> assertThat(four).contains("$6"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "check"})
  void aClosedPipeEndsQuietly(String command) throws IOException {
    assertThat(runInto(failing("Broken pipe"), command, file("garbled.txt", GARBLED))).isZero();
    assertThat(err()).doesNotContain("rror:", "Exception");
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "check"})
  void aFullDiskDoesNot(String command) throws IOException {
    OutputStream full = failing("No space left on device");
    assertThat(runInto(full, command, file("garbled.txt", GARBLED))).isEqualTo(2);
    assertThat(err()).contains("error: No space left on device");
  }

  @Test
  void resultsGoToAFileIfAskedFor() throws IOException {
    Path results = folder.resolve("findings.jsonl");
    String input = file("garbled.txt", GARBLED);
    run("check", "--format", "json", "--output", results.toString(), input);
    assertThat(out()).isEmpty();
    assertThat(results).content().contains("\"check\":\"sample-comma\"").endsWith("\n");
  }

  @Test
  void textQuotesTheLineAndPointsAtTheFigure() throws IOException {
    String path = file("garbled.txt", GARBLED);
    run("check", path);
    assertThat(out())
        .isEqualTo(
            """
            %s:2:15: error: $2,7487 is no number [of any {kind}] [sample-comma]
                The car costs $2,7487 at launch.
                              ^~~~~~~
                The figure has a comma.
                Perhaps: $27487

            """
                .formatted(path));
  }

  @Test
  void textShowsBothPlacesOfAConflict() throws IOException {
    String lines = file("lines.jsonl", line("a-1", "Now\u202E it is $5!") + line("a-2", "$6"));
    run("check", lines);
    assertThat(out())
        .isEqualTo(
            """
            %s#a-1:1:12: warning: $5 or $6? [sample-quarrel]
                Now  it is $5!
                           ^~
              and %s#a-2:1:1:
                $6
                ^~
                Nobody pays two prices.
                Or do they?
                Assumed: one price
                Not established: period

            """
                .formatted(lines, lines));
  }

  @Test
  void coloursAreForTerminals() throws IOException {
    String path = file("garbled.txt", GARBLED);
    Console terminal =
        new Console(
            new ByteArrayInputStream(new byte[0]), out, new PrintStream(err), Colours.SHOWN, false);
    CommandLines.run(terminal, Sample::builder, "check", path);
    assertThat(out()).contains("\u001B[1;31merror:\u001B[0m");
    Path results = folder.resolve("findings.txt");
    CommandLines.run(terminal, Sample::builder, "check", "--output", results.toString(), path);
    assertThat(results).content().doesNotContain("\u001B");
  }

  @Test
  void onlyTheChecksAskedForAreMade() throws IOException {
    run("check", "--checks", "sample-quarrel", file("garbled.txt", GARBLED));
    assertThat(out()).isEmpty();
  }

  private int run(String... arguments) {
    return runInto(out, arguments);
  }

  private int runInto(OutputStream stream, String... arguments) {
    Console console =
        new Console(
            new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
            stream,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Colours.NONE,
            false);
    return CommandLines.run(console, Sample::builder, arguments);
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int one) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  private String file(String name, String text) throws IOException {
    return bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private String bytes(String name, byte[] bytes) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.write(path, bytes).toString();
  }

  private static String line(String id, String text) {
    return "{\"id\": \"%s\", \"text\": \"%s\"}\n".formatted(id, text);
  }

  private Stream<String> documents() {
    return out().lines().map(line -> line.replaceAll(".*\"document\":\"([^\"]*)\".*", "$1"));
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}

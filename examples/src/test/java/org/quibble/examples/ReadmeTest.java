package org.quibble.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quibble.Quibble;
import org.quibble.examples.command.CommandLines;
import org.quibble.examples.command.Console;
import org.quibble.examples.output.Colours;

/**
 * Runs what the README says, and compares what it prints and measures. With {@code
 * -Dquibble.readme=write} the generated parts are written instead.
 */
class ReadmeTest {

  /** The article whose finding the README shows. */
  private static final String SHOWN = "examples/articles/tavria-railway-en.txt";

  private static final String JAR = "java -jar examples/target/quibble.jar ";
  private static final String ARTICLES = "examples/articles/*";
  private static final Pattern MODULE = Pattern.compile("-pl (\\S+)");
  private static final Pattern TEST = Pattern.compile("-Dtest=(\\S+)");
  private static final Pattern PATH =
      Pattern.compile("`((?:[\\w.-]+/)+[\\w.-]*|[\\w-]+\\.(?:md|tsv|xml))`");

  @TempDir private Path folder;

  @Test
  void whatItSaysIsPrintedAndMeasuredIs() throws IOException {
    Readme readme = Readme.of("README.md");
    if ("write".equals(System.getProperty("quibble.readme"))) {
      generated(readme).entrySet().stream()
          .reduce(readme, (page, part) -> page.with(part.getKey(), part.getValue()), (a, b) -> b)
          .write();
      return;
    }
    generated(readme)
        .forEach((name, text) -> assertThat(readme.part(name)).as(name).isEqualTo(text));
  }

  private Map<String, String> generated(Readme readme) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("finding", block(shownFinding(readme)));
    parts.put("doubts", block(printedBySnippet(readme)));
    parts.put("measured", MeasuredTable.of(Quibble.standard()));
    return parts;
  }

  private static String block(String output) {
    return "```text\n" + output.strip() + "\n```\n";
  }

  private static String shownFinding(Readme readme) throws IOException {
    String main = readme.commands(JAR).get(0);
    return Stream.of(run(main).split("\n\n"))
        .filter(finding -> finding.startsWith(SHOWN + ":"))
        .collect(joining("\n\n"));
  }

  /** Runs the Java of the README as the README says, on the class path of the tests. */
  private String printedBySnippet(Readme readme) throws IOException {
    Path source = Files.writeString(folder.resolve("Doubts.java"), readme.code("java").get(0));
    Path errors = folder.resolve("errors");
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                source.toString())
            .redirectError(errors.toFile())
            .start();
    try (InputStream out = java.getInputStream()) {
      String printed = new String(out.readAllBytes(), UTF_8);
      assertThat(printed).as(Files.readString(errors)).isNotBlank();
      return printed;
    }
  }

  @Test
  void everyCommandOfTheJarRuns() throws IOException {
    List<String> commands = Readme.of("README.md").commands(JAR);
    assertThat(commands).hasSizeGreaterThan(2);
    for (String command : commands) {
      assertThat(run(command)).as(command).isNotBlank();
    }
  }

  /** Returns what a command line prints, as if it were run in the folder of the repository. */
  private static String run(String command) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            InputStream.nullInputStream(),
            out,
            new PrintStream(err, true, UTF_8),
            Colours.NONE,
            false);
    int status = CommandLines.run(console, arguments(command));
    assertThat(status).as("%s%n%s", command, err.toString(UTF_8)).isBetween(0, 1);
    return out.toString(UTF_8).replace("../examples/", "examples/");
  }

  private static String[] arguments(String command) throws IOException {
    List<String> arguments = new ArrayList<>();
    for (String word : command.substring(JAR.length()).split(" ")) {
      if (word.equals(ARTICLES)) {
        ExampleArticles.files().forEach(file -> arguments.add("../examples/" + file));
      } else {
        arguments.add(word.startsWith("examples/") ? "../" + word : word);
      }
    }
    return arguments.toArray(String[]::new);
  }

  @Test
  void theTestCommandIsWhatTheBuildServerRuns() throws IOException {
    String verify = "mvn -B -ntp verify";
    assertThat(Readme.of("README.md").commands("mvn")).contains(verify);
    assertThat(Files.readString(Readme.ROOT.resolve(".ci/run"))).contains("\n" + verify);
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "CONTRIBUTING.md"})
  void everyMavenCommandNamesModulesAndTestsThatThereAre(String page) throws IOException {
    List<String> commands = Readme.of(page).commands("mvn");
    assertThat(commands).isNotEmpty();
    for (String command : commands) {
      MODULE
          .matcher(command)
          .results()
          .flatMap(found -> Stream.of(found.group(1).split(",")))
          .forEach(module -> assertThat(Readme.ROOT.resolve(module + "/pom.xml")).exists());
      TEST.matcher(command)
          .results()
          .forEach(found -> assertThat(testClasses()).contains(found.group(1) + ".java"));
    }
  }

  private static List<String> testClasses() {
    return Stream.of("core", "extractors", "checkers", "examples")
        .map(module -> Readme.ROOT.resolve(module + "/src/test/java"))
        .flatMap(ReadmeTest::names)
        .toList();
  }

  private static Stream<String> names(Path tree) {
    try (Stream<Path> files = Files.walk(tree)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList().stream();
    } catch (IOException odd) {
      throw new java.io.UncheckedIOException(odd);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/tolerance.md"})
  void everyLinkAndPathLeadsSomewhere(String name) throws IOException {
    Readme page = Readme.of(name);
    Path home = Path.of(page.file().toString(), "..");
    for (String link : page.links()) {
      if (!link.startsWith("https:")) {
        assertThat(home.resolve(link).normalize()).as(link).exists();
      }
    }
    PATH.matcher(page.text())
        .results()
        .map(found -> found.group(1))
        .filter(path -> path.matches("(core|extractors|checkers|examples|docs)/.*"))
        .filter(path -> !path.contains("/target/"))
        .forEach(path -> assertThat(Readme.ROOT.resolve(path)).as(path).exists());
  }

  /** Reads the versions of the snippet that says how to depend on Quibble. */
  @Test
  void theVersionsAreTheBuildsOwn() throws IOException {
    String parent = Files.readString(Readme.ROOT.resolve("pom.xml"));
    List<String> asked = Readme.of("README.md").code("xml");
    assertThat(asked).isNotEmpty();
    assertThat(asked.get(0).lines().filter(line -> line.contains("<version>")))
        .isNotEmpty()
        .allMatch(line -> parent.contains("<artifactId>quibble-parent</artifactId>\n" + line));
  }
}

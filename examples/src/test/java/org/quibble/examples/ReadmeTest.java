package org.quibble.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs what the README says, and compares what it prints and measures. With {@code
 * -Dquibble.readme=write} the generated parts are written instead.
 */
class ReadmeTest {

  private static final Pattern MODULE = Pattern.compile("-pl (\\S+)");
  private static final Pattern TEST = Pattern.compile("-Dtest=(\\S+)");
  private static final Pattern PATH =
      Pattern.compile("`((?:[\\w.-]+/)+[\\w.-]*|[\\w-]+\\.(?:md|tsv|xml))`");

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "CONTRIBUTING.md", "CHANGELOG.md"})
  void whatItSaysIsPrintedAndMeasuredIs(String name) throws IOException {
    Readme page = Readme.of(name);
    if ("write".equals(System.getProperty("quibble.readme"))) {
      Generated.of(page).write();
    } else {
      assertThat(page.text()).isEqualTo(Generated.of(page).text());
    }
  }

  @Test
  void everyCommandOfTheJarRuns() throws IOException {
    List<String> commands = Readme.of("README.md").commands(Generated.JAR);
    assertThat(commands).hasSizeGreaterThan(2);
    for (String command : commands) {
      assertThat(Generated.run(command)).as(command).isNotBlank();
    }
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

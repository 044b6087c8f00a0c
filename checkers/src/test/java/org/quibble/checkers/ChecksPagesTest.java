package org.quibble.checkers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quibble.check.Check;
import org.quibble.check.Example;

/**
 * Holds the page of each check against the check. After a change of a check, {@code
 * -Dquibble.pages=write} writes the pages anew.
 */
class ChecksPagesTest {

  private static final Path PAGES =
      Path.of(System.getProperty("basedir", "."), "..", "docs", "checks").normalize();

  private static final Map<String, String> LANGUAGES =
      Map.of("en", "English", "nl", "Dutch", "de", "German");

  static Stream<Check> checks() {
    return ServiceLoader.load(Check.class).stream().map(ServiceLoader.Provider::get);
  }

  @ParameterizedTest
  @MethodSource("checks")
  void thePageSaysWhatTheCheckDoes(Check check) throws IOException {
    Path page = PAGES.resolve(check.id() + ".md");
    String expected = page(check);
    if ("write".equals(System.getProperty("quibble.pages"))) {
      Files.createDirectories(PAGES);
      Files.writeString(page, expected);
    }
    assertThat(page).exists().content().isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("checks")
  void theExamplesShowMoreSilenceThanAlarm(Check check) {
    List<Example> firing = check.examples().stream().filter(Example::fires).toList();
    List<Example> silent = check.examples().stream().filter(one -> !one.fires()).toList();
    assertThat(firing).hasSizeGreaterThan(1);
    assertThat(silent).hasSizeGreaterThan(firing.size());
    assertThat(firing).allMatch(ChecksPagesTest::isMarked);
    assertThat(silent).noneMatch(ChecksPagesTest::isMarked);
  }

  private static boolean isMarked(Example example) {
    return example.texts().stream().anyMatch(text -> text.contains("["));
  }

  @Test
  void noTwoChecksShareAnId() {
    assertThat(checks().map(Check::id)).hasSizeGreaterThan(10).doesNotHaveDuplicates();
  }

  private static String page(Check check) {
    return """
        # %s

        %s.

        Its findings are at most of severity **%s**. The class is `%s`.

        ## It reports

        The figures that a finding rests on are in bold.

        %s

        ## It leaves alone

        %s

        ## How to silence it

        On the command line, name the checks that you want, without this one: `--checks=…`. In Java, hand
        `Quibble.builder().checks(…)` the checks that you want. One finding can be told by its `id`, which
        stays the same in the next run.
        """
        .formatted(
            check.id(),
            check.summary(),
            check.severity().formatName(),
            check.getClass().getSimpleName(),
            list(check, true),
            list(check, false));
  }

  private static String list(Check check, boolean firing) {
    return check.examples().stream()
        .filter(example -> example.fires() == firing)
        .map(ChecksPagesTest::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(Example example) {
    String texts = String.join("” and, in another article, “", example.texts());
    return "- %s: “%s”%s"
        .formatted(
            LANGUAGES.getOrDefault(example.language(), example.language()),
            texts.replace("[", "**").replace("]", "**"),
            example.why().map(reason -> " – " + reason).orElse(""));
  }
}

package org.quibble.examples;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quibble.Quibble;
import org.quibble.check.Check;
import org.quibble.check.Example;

/** Runs the examples that the checks carry, with the standard instance, from text to finding. */
class CheckExamplesTest {

  /** Ceiling: it only falls. Examples that their check isn't yet right about, of all checks. */
  private static final int MOST_WRONG = 21;

  private static final Quibble QUIBBLE = Quibble.standard();

  static Stream<Check> checks() {
    return Quibble.availableChecks().stream();
  }

  @ParameterizedTest
  @MethodSource("checks")
  void eachHasExamplesOfBothSorts(Check check) {
    List<Example> examples = check.examples();
    assertThat(examples.stream().filter(Example::fires)).as(check.id()).hasSizeGreaterThan(1);
    assertThat(examples.stream().filter(one -> !one.fires())).hasSizeGreaterThan(1);
  }

  @Test
  void checksAreRightAboutTheirExamples() {
    List<String> wrong = checks().flatMap(CheckExamplesTest::wrong).toList();
    assertThat(wrong)
        .as(wrong.stream().collect(joining("\n", "\n", "\n")))
        .hasSizeLessThanOrEqualTo(MOST_WRONG);
  }

  private static Stream<String> wrong(Check check) {
    return check.examples().stream()
        .filter(example -> fires(check, example) != example.fires())
        .map(example -> "%s %s: %s".formatted(says(example), check.id(), example.texts()));
  }

  private static String says(Example example) {
    return example.fires() ? "silent" : "fires";
  }

  private static boolean fires(Check check, Example example) {
    return QUIBBLE.check(example.documents()).findings().stream()
        .anyMatch(finding -> finding.check().equals(check.id()));
  }
}

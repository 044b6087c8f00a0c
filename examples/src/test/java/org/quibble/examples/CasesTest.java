package org.quibble.examples;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quibble.Quibble;

/**
 * Lets the standard instance read our own articles, in {@code cases/}, and holds it to what it has
 * once achieved. They were written before the code that has to pass them: mend the code, not them.
 */
class CasesTest {

  /** Two or three articles about one event. */
  private static final Limits PAIRS = new Limits(64, 0.53, 1, 1);

  /** Articles that are at odds with themselves, and many that only look so. */
  private static final Limits SINGLES = new Limits(52, 0.52, 1, 0);

  static Stream<Arguments> files() {
    return Stream.of(
        arguments("cases/pairs.jsonl", PAIRS), arguments("cases/singles.jsonl", SINGLES));
  }

  @ParameterizedTest
  @MethodSource("files")
  void findsWhatWasPlantedAndLittleElse(String file, Limits limits) {
    List<Case> cases = Case.load(file);
    assertThat(cases).as(file).hasSizeGreaterThanOrEqualTo(limits.fewestCases());
    Quibble quibble = Quibble.standard();
    limits.assertKept(cases.stream().map(one -> CaseResult.of(quibble, one)).toList());
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyQuoteStandsOnceInItsCase(String file) {
    for (Case one : Case.load(file)) {
      assertThat(one.quotes()).as(one.id()).isNotEmpty().allMatch(quote -> one.count(quote) == 1);
    }
  }

  /**
   * What a change must not make worse. <b>Floors only rise and ceilings only fall:</b> when the
   * code gets better, write down here how good it has become.
   *
   * @param fewestCases floor: how many cases there are at least
   * @param leastRecall floor: the share of the planted faults that are found
   * @param mostAlarms ceiling: findings that touch nothing that was planted
   * @param mostCleanAlarmed ceiling: cases without a fault in which anything is reported
   */
  record Limits(int fewestCases, double leastRecall, long mostAlarms, long mostCleanAlarmed) {

    void assertKept(List<CaseResult> results) {
      Measured measured = Measured.of(results);
      boolean kept =
          measured.recall() >= leastRecall
              && measured.alarms() <= mostAlarms
              && measured.cleanAlarmed() <= mostCleanAlarmed;
      assertThat(kept).as("%s, limits %s%n%s", measured, this, table(results)).isTrue();
    }

    private static String table(List<CaseResult> results) {
      return results.stream().flatMap(CaseResult::faults).collect(joining("\n"));
    }
  }

  /** How good a run was. */
  record Measured(double recall, long alarms, long cleanAlarmed) {

    static Measured of(List<CaseResult> results) {
      return new Measured(
          recall(results),
          results.stream().mapToLong(one -> one.alarms().size()).sum(),
          results.stream().filter(CaseResult::isCleanButAlarmed).count());
    }

    private static double recall(List<CaseResult> results) {
      long planted = results.stream().mapToLong(one -> one.tried().expected().size()).sum();
      long missed = results.stream().mapToLong(one -> one.missed().size()).sum();
      assertThat(planted).as("planted faults").isPositive();
      return (planted - missed) / (double) planted;
    }
  }
}

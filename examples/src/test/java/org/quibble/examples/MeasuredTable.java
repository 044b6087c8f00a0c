package org.quibble.examples;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quibble.Quibble;

/** The table of the README: how good an instance is on the project's own cases, by language. */
final class MeasuredTable {

  private static final String HEAD =
      """
      | File, language | Cases | Articles | Faults | Found | Wrong alarms | Clean cases | With alarms |
      |---|---:|---:|---:|---:|---:|---:|---:|
      """;

  private static final Map<String, String> LANGUAGES = new LinkedHashMap<>();

  static {
    LANGUAGES.put("en", "English");
    LANGUAGES.put("nl", "Dutch");
    LANGUAGES.put("de", "German");
    LANGUAGES.put("mixed", "two languages");
  }

  private MeasuredTable() {}

  /** Returns the table in Markdown. */
  static String of(Quibble quibble) {
    return HEAD
        + rows("pairs", results(quibble, "cases/pairs.jsonl"))
        + rows("singles", results(quibble, "cases/singles.jsonl"));
  }

  private static List<CaseResult> results(Quibble quibble, String file) {
    return Case.load(file).stream().map(one -> CaseResult.of(quibble, one)).toList();
  }

  private static String rows(String name, List<CaseResult> results) {
    Stream<String> each =
        LANGUAGES.keySet().stream()
            .filter(language -> !in(language, results).isEmpty())
            .map(language -> row(name + ", " + LANGUAGES.get(language), in(language, results)));
    return Stream.concat(each, Stream.of(row(name + ", all", results))).collect(joining());
  }

  private static List<CaseResult> in(String language, List<CaseResult> results) {
    return results.stream().filter(one -> one.tried().language().equals(language)).toList();
  }

  private static String row(String name, List<CaseResult> results) {
    long planted = results.stream().mapToLong(one -> one.tried().expected().size()).sum();
    long missed = results.stream().mapToLong(one -> one.missed().size()).sum();
    return "| %s | %d | %d | %d | %d | %d | %d | %d |\n"
        .formatted(
            name,
            results.size(),
            results.stream().mapToLong(one -> one.tried().documents().size()).sum(),
            planted,
            planted - missed,
            results.stream().mapToLong(one -> one.alarms().size()).sum(),
            results.stream().filter(one -> one.tried().isClean()).count(),
            results.stream().filter(CaseResult::isCleanButAlarmed).count());
  }
}

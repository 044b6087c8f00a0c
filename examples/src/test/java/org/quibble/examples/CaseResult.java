package org.quibble.examples;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.quibble.Quibble;
import org.quibble.check.Evidence;
import org.quibble.check.Finding;
import org.quibble.check.Severity;

/**
 * What was found in the articles of a case; notes don't count.
 *
 * <p>A finding <em>hits</em> a planted fault if it touches its one quote, or two of several. One
 * that touches fewer is neither right nor wrong. Every other finding is an <em>alarm</em>.
 */
record CaseResult(Case tried, List<Finding> findings) {

  CaseResult {
    findings = List.copyOf(findings);
  }

  /** Returns what an instance finds in a case by itself. */
  static CaseResult of(Quibble quibble, Case tried) {
    return new CaseResult(
        tried, quibble.check(tried.articles()).findings(Severity.WARNING).toList());
  }

  /** Returns the planted faults that no finding hits. */
  List<Case.Expected> missed() {
    return tried.expected().stream()
        .filter(fault -> findings.stream().noneMatch(finding -> hits(finding, fault)))
        .toList();
  }

  /** Returns the findings that touch nothing that was planted. */
  List<Finding> alarms() {
    return findings.stream()
        .filter(finding -> tried.expected().stream().allMatch(fault -> passesBy(finding, fault)))
        .toList();
  }

  /** Whether anything is reported although nothing is wrong. */
  boolean isCleanButAlarmed() {
    return tried.isClean() && !findings.isEmpty();
  }

  /** Returns a row for each missed fault and each alarm. */
  Stream<String> faults() {
    return Stream.concat(missed().stream().map(this::row), alarms().stream().map(this::row));
  }

  private boolean hits(Finding finding, Case.Expected fault) {
    return tried.touched(fault.quotes(), finding) >= fault.quotesNeeded();
  }

  private boolean passesBy(Finding finding, Case.Expected fault) {
    return tried.touched(fault.quotes(), finding) == 0;
  }

  private String row(Case.Expected fault) {
    return row("missed", fault.kind(), fault.quotes().stream());
  }

  private String row(Finding finding) {
    return row("alarm", finding.check(), finding.evidence().stream().map(Evidence::text))
        + reasons(finding);
  }

  private String row(String what, String check, Stream<String> quotes) {
    return "%-5s %-6s %-26s %s".formatted(tried.id(), what, check, quotes.collect(joining(" | ")));
  }

  /** Returns why the figures of a wrong finding are right, as far as the case says. */
  private String reasons(Finding finding) {
    return tried.mustNotFlag().stream()
        .filter(nearMiss -> tried.touched(nearMiss.quotes(), finding) > 0)
        .map(nearMiss -> "  [" + nearMiss.reason() + "]")
        .collect(joining());
  }
}

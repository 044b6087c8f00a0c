package org.quibble.examples.command;

import org.quibble.Report;
import org.quibble.check.Severity;

/** A report in one line. */
final class Summary {

  private Summary() {}

  static String of(Report report) {
    return "%s, %s, %s in %s"
        .formatted(
            counted(number(report, Severity.ERROR), "error"),
            counted(number(report, Severity.WARNING), "warning"),
            counted(number(report, Severity.NOTE), "note"),
            counted(report.articles().size(), "article"));
  }

  private static long number(Report report, Severity severity) {
    return report.findings().stream().filter(one -> one.severity() == severity).count();
  }

  private static String counted(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}

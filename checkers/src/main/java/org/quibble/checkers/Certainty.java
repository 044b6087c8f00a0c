package org.quibble.checkers;

import org.quibble.check.Severity;

/** How likely an editor agrees with a finding of a severity. */
final class Certainty {

  private Certainty() {}

  static String of(Severity severity) {
    return switch (severity) {
      case ERROR -> "0.9";
      case WARNING -> "0.7";
      case NOTE -> "0.4";
    };
  }
}

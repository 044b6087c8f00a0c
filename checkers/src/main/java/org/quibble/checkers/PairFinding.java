package org.quibble.checkers;

import java.util.List;
import java.util.stream.Collectors;
import org.quibble.check.Finding;
import org.quibble.check.PairCheck;
import org.quibble.check.Severity;
import org.quibble.checkers.compare.OpenKeys;
import org.quibble.compare.ClaimPair;
import org.quibble.compare.Key;

/** What findings about two claims have in common: what they rest on, and what was left open. */
final class PairFinding {

  private PairFinding() {}

  /** Returns a finding that is one severity down for each key that is open between the claims. */
  static Finding.Builder of(PairCheck check, ClaimPair pair, Severity surest) {
    Severity severity = surest;
    for (int open = OpenKeys.weight(pair.comparability()); open > 0; open--) {
      severity = severity.lower();
    }
    return Finding.of(check)
        .severity(severity)
        .confidence(Certainty.of(severity))
        .restingOn(pair.first(), "stated")
        .restingOn(pair.second(), "stated otherwise")
        .notEstablishing(notEstablished(pair));
  }

  /** Returns the finding with its severity raised to this one if it is lower. */
  static Finding atLeast(Severity least, Finding.Builder builder) {
    Finding finding = builder.build();
    return finding.severity().isAtLeast(least)
        ? finding
        : builder.severity(least).confidence(Certainty.of(least)).build();
  }

  private static List<String> notEstablished(ClaimPair pair) {
    return pair.comparability().open().stream()
        .sorted()
        .map(key -> "whether the two agree in " + key)
        .toList();
  }

  /** Returns the two figures as printed: "“5.5 million” and “6.2 million”". */
  static String both(ClaimPair pair) {
    return Wording.quoted(pair.first()) + " and " + Wording.quoted(pair.second());
  }

  /** Returns what the two figures stand for, as a sentence. */
  static String worked(ClaimPair pair) {
    return "%s, %s.".formatted(Wording.standsFor(pair.first()), Wording.standsFor(pair.second()));
  }

  /** Returns what the two have in common and what is open, as a sentence. */
  static String grounds(ClaimPair pair) {
    String same = names(pair.comparability().matched().stream().sorted().toList());
    String open = names(pair.comparability().open().stream().sorted().toList());
    return "Both speak of the same "
        + (same.isEmpty() ? "thing" : same)
        + (open.isEmpty() ? "." : "; only one of them names a " + open + ".");
  }

  private static String names(List<Key> keys) {
    return keys.stream().map(Key::toString).collect(Collectors.joining(", "));
  }
}

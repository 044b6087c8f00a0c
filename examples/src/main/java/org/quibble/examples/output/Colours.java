package org.quibble.examples.output;

import org.quibble.check.Severity;

/** Whether output shows colours. They never say what the words don't. */
public enum Colours {
  SHOWN,
  NONE;

  private static final String RED = "31";
  private static final String YELLOW = "33";
  private static final String CYAN = "36";
  private static final String BOLD = "1";

  String bold(String words) {
    return in(BOLD, words);
  }

  String severity(Severity severity, String words) {
    return in(
        BOLD
            + ";"
            + switch (severity) {
              case ERROR -> RED;
              case WARNING -> YELLOW;
              case NOTE -> CYAN;
            },
        words);
  }

  private String in(String code, String words) {
    return this == SHOWN ? "\u001B[" + code + "m" + words + "\u001B[0m" : words;
  }
}

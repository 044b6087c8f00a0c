package org.quibble.examples.command;

/** What the process tells the one that started it. */
final class ExitStatus {

  /** All was read, and nothing of the severity that was asked for was found. */
  static final int NOTHING_FOUND = 0;

  /** All was read, and something was found. */
  static final int FOUND = 1;

  /** Bad usage, or something could not be read or written. */
  static final int FAILED = 2;

  private ExitStatus() {}
}

package org.quibble.examples;

import org.quibble.examples.command.CommandLines;
import org.quibble.examples.command.Console;

/** The command line: {@code quibble extract}, {@code quibble check} and {@code quibble checks}. */
public final class QuibbleCommand {

  private static final int FAILED = 2;

  private QuibbleCommand() {}

  public static void main(String... arguments) {
    Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> fail(fault));
    System.exit(CommandLines.run(Console.system(), arguments));
  }

  /** Java's own status for a crash is 1, which here means that something was found. */
  private static void fail(Throwable fault) {
    fault.printStackTrace();
    System.exit(FAILED);
  }
}

package org.quibble.examples;

import org.quibble.examples.command.CommandLines;
import org.quibble.examples.command.Console;

/** The command line: {@code quibble extract}, {@code quibble check} and {@code quibble checks}. */
public final class QuibbleCommand {

  private QuibbleCommand() {}

  public static void main(String... arguments) {
    System.exit(CommandLines.run(Console.system(), arguments));
  }
}

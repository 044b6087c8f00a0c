package org.quibble.examples;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. */
@Command(
    name = "quibble",
    mixinStandardHelpOptions = true,
    description = "Reads articles and quarrels with their numbers.")
public final class QuibbleCommand implements Runnable {

  private QuibbleCommand() {}

  /** Runs the command line. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new QuibbleCommand()).execute(args));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }
}

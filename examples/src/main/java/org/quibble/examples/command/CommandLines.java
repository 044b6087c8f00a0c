package org.quibble.examples.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.quibble.Quibble;
import org.quibble.examples.output.OutputFailure;
import org.quibble.examples.output.Printable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Runs command lines. */
public final class CommandLines {

  private CommandLines() {}

  /** The command that only has subcommands. */
  @Command(
      name = "quibble",
      description = "Reads articles and quarrels with their numbers.",
      mixinStandardHelpOptions = true,
      synopsisSubcommandLabel = "COMMAND")
  private static final class Root {}

  /**
   * Runs a command line and returns its exit status: 0 if nothing was found, 1 if something was, 2
   * if it is wrong or something could not be read or written.
   */
  public static int run(Console console, String... arguments) {
    return run(console, Quibble::builder, arguments);
  }

  static int run(Console console, Supplier<Quibble.Builder> builders, String... arguments) {
    CommandLine line =
        new CommandLine(new Root())
            .addSubcommand(new ExtractCommand(console, builders))
            .addSubcommand(new CheckCommand(console, builders))
            .addSubcommand(new ChecksCommand(console))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
            .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
            .setExecutionExceptionHandler(new Failures(console));
    line.getCommandSpec().exitCodeOnExecutionException(ExitStatus.FAILED);
    return line.execute(arguments);
  }

  /** Says in one line what a user can mend; what only we can mend goes on with its stack trace. */
  private record Failures(Console console) implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(
        Exception failure, CommandLine command, ParseResult arguments) throws Exception {
      if (failure instanceof OutputFailure output && output.isClosedPipe()) {
        return ExitStatus.NOTHING_FOUND;
      }
      if (failure instanceof OutputFailure || failure instanceof BadUsage) {
        console.err().println("error: " + Printable.of(String.valueOf(failure.getMessage())));
        return ExitStatus.FAILED;
      }
      throw failure;
    }
  }
}

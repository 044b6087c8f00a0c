package org.quibble.examples.command;

import java.util.concurrent.Callable;
import org.quibble.Quibble;
import org.quibble.check.Check;
import org.quibble.examples.output.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints what can be checked. */
@Command(
    name = "checks",
    description = "Prints the checks that there are, with the highest severity of their findings.",
    mixinStandardHelpOptions = true)
final class ChecksCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final OutputOption output = new OutputOption();

  ChecksCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Output out = output.open(console)) {
      Quibble.availableChecks().stream().map(ChecksCommand::words).forEach(out::line);
    }
    return ExitStatus.NOTHING_FOUND;
  }

  private static String words(Check check) {
    return "%-28s %-8s %s".formatted(check.id(), check.severity().formatName(), check.summary());
  }
}

package org.quibble.examples.command;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.quibble.Quibble;
import org.quibble.examples.input.Source;
import org.quibble.examples.output.Output;
import org.quibble.json.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the claims of articles. */
@Command(
    name = "extract",
    description = "Prints the numeric claims of articles, one JSON object a line.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  quibble extract --language nl article.txt"})
final class ExtractCommand implements Callable<Integer> {

  private final Console console;
  private final Supplier<Quibble.Builder> builders;

  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final OutputOption output = new OutputOption();

  ExtractCommand(Console console, Supplier<Quibble.Builder> builders) {
    this.console = console;
    this.builders = builders;
  }

  @Override
  public Integer call() {
    Quibble quibble = InputOptions.build(input.engineOf(builders.get()));
    Reading reading = new Reading(input.reader(console), console);
    try (Output out = output.open(console)) {
      reading.forEach(source -> write(quibble, source, out));
    }
    return reading.reportsProblems() ? ExitStatus.FAILED : ExitStatus.NOTHING_FOUND;
  }

  /** Flushes, so that whoever reads the output has an article's claims before the next is read. */
  private static void write(Quibble quibble, Source source, Output out) {
    quibble.extract(source.document()).claims().stream().map(JsonLines::line).forEach(out::line);
    out.flush();
  }
}

package org.quibble.examples.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.quibble.Quibble;
import org.quibble.Report;
import org.quibble.check.Severity;
import org.quibble.claim.Article;
import org.quibble.examples.input.Source;
import org.quibble.examples.output.FindingFormat;
import org.quibble.examples.output.Output;
import org.quibble.examples.output.Places;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what is doubtful in articles. */
@Command(
    name = "check",
    description = "Prints which figures of articles can't be right.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Exit status: 0 nothing found, 1 something found, 2 bad usage or unreadable input.",
      "",
      "Examples:",
      "  quibble check article.txt",
      "  quibble check --format sarif --output findings.sarif 'news/*.html'"
    })
final class CheckCommand implements Callable<Integer> {

  private final Console console;
  private final Supplier<Quibble.Builder> builders;

  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final OutputOption output = new OutputOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json or sarif. Default: text")
  private FindingFormat format = FindingFormat.TEXT;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "error, warning or never: what makes the exit status 1. Default: error")
  private Threshold threshold = Threshold.ERROR;

  @Option(
      names = "--checks",
      paramLabel = "ID",
      split = ",",
      description = "Make only these checks, separated by commas. All: quibble checks")
  private List<String> checks = List.of();

  CheckCommand(Console console, Supplier<Quibble.Builder> builders) {
    this.console = console;
    this.builders = builders;
  }

  @Override
  public Integer call() {
    Quibble quibble = quibble();
    Reading reading = new Reading(input.reader(console), console);
    Report report;
    try (Output out = output.open(console)) {
      Places places = new Places();
      report = quibble.compare(articles(quibble, reading, places));
      format.write(report, quibble.checks(), places, out, output.colours(console));
    }
    summarise(report);
    return status(report, reading.reportsProblems());
  }

  private Quibble quibble() {
    Quibble.Builder builder = input.engineOf(builders.get());
    return InputOptions.build(checks.isEmpty() ? builder : builder.only(checks));
  }

  /** Keeps what was read and where, but no text. */
  private static List<Article> articles(Quibble quibble, Reading reading, Places places) {
    List<Article> articles = new ArrayList<>();
    reading.forEach(
        (Source source) -> {
          Article article = quibble.extract(source.document());
          places.add(source, article);
          articles.add(article);
        });
    return articles;
  }

  private void summarise(Report report) {
    if (format == FindingFormat.TEXT) {
      console.err().println(Summary.of(report));
    }
  }

  private int status(Report report, boolean hasProblems) {
    if (hasProblems) {
      return ExitStatus.FAILED;
    }
    return threshold.isReachedBy(report) ? ExitStatus.FOUND : ExitStatus.NOTHING_FOUND;
  }

  /** What a user wants to fail on. */
  enum Threshold {
    ERROR,
    WARNING,
    NEVER;

    boolean isReachedBy(Report report) {
      return switch (this) {
        case ERROR -> report.findings(Severity.ERROR).findAny().isPresent();
        case WARNING -> report.findings(Severity.WARNING).findAny().isPresent();
        case NEVER -> false;
      };
    }
  }
}

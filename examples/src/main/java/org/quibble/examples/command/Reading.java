package org.quibble.examples.command;

import java.util.List;
import java.util.function.Consumer;
import org.quibble.examples.input.ArticleReader;
import org.quibble.examples.input.Source;
import org.quibble.examples.output.Printable;
import org.quibble.json.Problem;

/** Reads all articles of a command with its progress shown, then lists what could not be read. */
final class Reading {

  private final ArticleReader reader;
  private final Console console;

  Reading(ArticleReader reader, Console console) {
    this.reader = reader;
    this.console = console;
  }

  void forEach(Consumer<Source> sources) {
    try (Progress progress = Progress.of(console, reader.size())) {
      reader.read(sources, progress::step);
    }
  }

  /** Lists what could not be read and returns whether there was such a thing. */
  boolean reportsProblems() {
    List<Problem> problems = reader.problems();
    problems.forEach(
        problem -> console.err().println("error: " + Printable.of(problem.toString())));
    return !problems.isEmpty();
  }
}

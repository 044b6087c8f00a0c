package org.quibble.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quibble.Quibble;
import org.quibble.check.Finding;
import org.quibble.examples.command.CommandLines;
import org.quibble.examples.command.Console;
import org.quibble.examples.output.Colours;
import org.quibble.text.Document;

/** What the pages' generated parts have to say, found by running it. */
final class Generated {

  /** How a command line begins in the pages. */
  static final String JAR = "java -jar examples/target/quibble.jar ";

  /** The article whose finding the README shows. */
  private static final String SHOWN = "examples/articles/tavria-railway-en.txt";

  private static final String ARTICLES = "examples/articles/*";
  private static final Path TABLES =
      Readme.ROOT.resolve("extractors/src/main/resources/org/quibble/extractors/language");
  private static final String SILENCE = "nothing";

  private Generated() {}

  /** Returns a page with all its generated parts as they should be. */
  static Readme of(Readme page) throws IOException {
    return switch (String.valueOf(page.file().getFileName())) {
      case "README.md" ->
          page.with("finding", block(shownFinding(page)))
              .with("doubts", block(printedBySnippet(page)))
              .with("checks", checks())
              .with("measured", MeasuredTable.of(Quibble.standard()));
      case "CONTRIBUTING.md" -> page.with("tables", tables());
      case "CHANGELOG.md" -> page.with("said", said(page.part("said")));
      default -> page;
    };
  }

  private static String block(String output) {
    return "```text\n" + output.strip() + "\n```\n";
  }

  private static String shownFinding(Readme readme) throws IOException {
    String main = readme.commands(JAR).get(0);
    return Stream.of(run(main).split("\n\n"))
        .filter(finding -> finding.startsWith(SHOWN + ":"))
        .collect(joining("\n\n"));
  }

  /** Returns what a command line prints, as if it were run in the folder of the repository. */
  static String run(String command) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            InputStream.nullInputStream(),
            out,
            new PrintStream(err, true, UTF_8),
            Colours.NONE,
            false);
    int status = CommandLines.run(console, arguments(command));
    if (status > 1) {
      throw new AssertionError(command + ": " + err.toString(UTF_8));
    }
    return out.toString(UTF_8).replace("../examples/", "examples/");
  }

  private static String[] arguments(String command) throws IOException {
    List<String> arguments = new ArrayList<>();
    for (String word : command.substring(JAR.length()).split(" ")) {
      if (word.equals(ARTICLES)) {
        ExampleArticles.files().forEach(file -> arguments.add("../examples/" + file));
      } else {
        arguments.add(word.startsWith("examples/") ? "../" + word : word);
      }
    }
    return arguments.toArray(String[]::new);
  }

  /** Runs the Java of the README as the README says, on the class path of the tests. */
  private static String printedBySnippet(Readme readme) throws IOException {
    Path folder = Files.createTempDirectory("readme");
    Path source = Files.writeString(folder.resolve("Doubts.java"), readme.code("java").get(0));
    Path errors = folder.resolve("errors");
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dfile.encoding=UTF-8",
                source.toString())
            .redirectError(errors.toFile())
            .start();
    try (InputStream out = java.getInputStream()) {
      String printed = new String(out.readAllBytes(), UTF_8);
      if (printed.isBlank()) {
        throw new AssertionError("nothing printed; " + Files.readString(errors));
      }
      return printed;
    } finally {
      Files.delete(source);
      Files.delete(errors);
      Files.delete(folder);
    }
  }

  private static String checks() {
    return Quibble.availableChecks().stream()
        .map(
            check ->
                "| `%s` | %s | %s |\n"
                    .formatted(check.id(), check.severity().formatName(), check.summary()))
        .collect(joining("", "| Check | At most | What it finds |\n|---|---|---|\n", ""));
  }

  /** Counts what is in the languages' folders. */
  private static String tables() throws IOException {
    StringBuilder table =
        new StringBuilder("| Language | Tables | Lines by hand | Lines from CLDR |\n");
    table.append("|---|---:|---:|---:|\n");
    for (String language : List.of("en", "nl", "de", "fr", "es")) {
      List<Path> files = list(TABLES.resolve(language));
      table.append(
          "| `%s` | %d | %d | %d |\n"
              .formatted(language, files.size(), lines(files, false), lines(files, true)));
    }
    return table.toString();
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static long lines(List<Path> files, boolean drawn) throws IOException {
    long lines = 0;
    for (Path file : files) {
      if (String.valueOf(file.getFileName()).startsWith("cldr-") == drawn) {
        lines +=
            Files.readString(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .count();
      }
    }
    return lines;
  }

  /** Fills the second column of a table with what is said of the texts in the first. */
  private static String said(String table) {
    Quibble quibble = Quibble.standard();
    return table
            .lines()
            .map(row -> row.matches("\\|(-| Text ).*") ? row : row(quibble, row.split("\\|")[1]))
            .collect(joining("\n"))
        + "\n";
  }

  private static String row(Quibble quibble, String text) {
    String said =
        quibble.check(Document.of("entry", text.strip())).findings().stream()
            .map(Generated::words)
            .collect(joining("; "));
    return "|%s| %s |".formatted(text, said.isEmpty() ? SILENCE : said);
  }

  private static String words(Finding finding) {
    return "%s, `%s`: %s"
        .formatted(finding.severity().formatName(), finding.check(), finding.message());
  }
}

package org.quibble.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.quibble.text.Document;

/** The articles that the README checks, in {@code examples/articles}. */
final class ExampleArticles {

  private static final Path FOLDER = Path.of("articles");

  private ExampleArticles() {}

  /** Returns the files, seen from the module's folder, in the order in which a shell names them. */
  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  /** Returns the articles; their ids are the file names. */
  static List<Document> documents() throws IOException {
    return files().stream().map(ExampleArticles::document).toList();
  }

  private static Document document(Path file) {
    try {
      return Document.of(String.valueOf(file.getFileName()), Files.readString(file));
    } catch (IOException odd) {
      throw new java.io.UncheckedIOException(odd);
    }
  }
}

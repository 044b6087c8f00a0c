package org.quibble.examples.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A file to read.
 *
 * @param name the file as its user named it; {@code -} is standard input
 * @param id the id of its document, if it is one
 */
record InputFile(String name, String id) {

  static final String STANDARD_INPUT = "-";

  /** What is in a file, as its name tells. */
  enum Format {
    PLAIN_TEXT,
    HTML,
    JSON_LINES
  }

  Format format() {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".jsonl")) {
      return Format.JSON_LINES;
    }
    return lower.endsWith(".html") || lower.endsWith(".htm") ? Format.HTML : Format.PLAIN_TEXT;
  }

  boolean isDirectory() {
    return !name.equals(STANDARD_INPUT) && Files.isDirectory(Path.of(name));
  }

  InputStream open(InputStream standardInput) throws IOException {
    return name.equals(STANDARD_INPUT) ? standardInput : Files.newInputStream(Path.of(name));
  }

  /** Returns the number of bytes, or 0 if it can't be told. */
  long size() {
    if (name.equals(STANDARD_INPUT)) {
      return 0;
    }
    try {
      return Files.size(Path.of(name));
    } catch (IOException unknown) {
      return 0;
    }
  }
}

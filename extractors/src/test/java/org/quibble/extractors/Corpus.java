package org.quibble.extractors;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A corpus: phrases with the reading that each must have. Left of the first bar stands the reading,
 * right of it the phrases; a sign before the reading says what sort of row it is.
 */
public final class Corpus {

  private Corpus() {}

  /**
   * A row for one phrase.
   *
   * @param sign {@code ' '} for a reading, {@code '-'} for none, {@code '!'} for a garbled figure,
   *     {@code '?'} for a gap that is known
   * @param reading the reading
   * @param phrase the phrase, with {@code [ ]} around the mention where it isn't the whole
   * @param place file and line, for messages
   */
  public record Row(char sign, String reading, String phrase, String place) {

    @Override
    public String toString() {
      return place + ": " + phrase;
    }
  }

  /** Returns the rows of a file beside a test class; a file without any fails. */
  public static List<Row> load(Class<?> test, String file) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : read(test, file).split("\n", -1)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        addRows(line, file + ":" + number, rows);
      }
    }
    if (rows.isEmpty()) {
      throw new IllegalStateException(file + " has no rows");
    }
    return rows;
  }

  private static void addRows(String line, String place, List<Row> rows) {
    String[] cells = line.split("\\s\\|\\s", -1);
    String head = cells[0].strip();
    boolean signed = head.startsWith("!") || head.startsWith("?") || head.equals("-");
    char sign = signed ? head.charAt(0) : ' ';
    for (int i = 1; i < cells.length; i++) {
      rows.add(new Row(sign, signed ? head.substring(1).strip() : head, cells[i].strip(), place));
    }
  }

  private static String read(Class<?> test, String file) {
    try (InputStream in = Objects.requireNonNull(test.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(file, broken);
    }
  }
}

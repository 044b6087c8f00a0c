package org.quibble.extractors.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of a language's folder: lines of cells with tabs between them. The first cell is the
 * meaning, the others are phrases that have it; {@code #} starts a line of comment.
 *
 * @param rows the rows, in the order of the file
 */
public record Table(List<Row> rows) {

  public Table {
    rows = List.copyOf(rows);
  }

  /**
   * A line of a table.
   *
   * @param key the meaning
   * @param phrases the phrases that have it
   */
  public record Row(String key, List<String> phrases) {

    public Row {
      phrases = List.copyOf(phrases);
    }
  }

  /**
   * Returns a table on the class path, or one without rows if the language has none of that name.
   *
   * @param name the file's path from this package, without {@code .tsv}
   */
  static Table load(String name) {
    String path = name + ".tsv";
    try (InputStream in = Table.class.getResourceAsStream(path)) {
      return in == null
          ? new Table(List.of())
          : read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), path);
    } catch (IOException broken) {
      throw new UncheckedIOException("can't read " + path, broken);
    }
  }

  private static Table read(BufferedReader lines, String path) throws IOException {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(row(line, path + ":" + number));
      }
    }
    return new Table(rows);
  }

  private static Row row(String line, String place) {
    List<String> cells = List.of(line.split("\t"));
    if (cells.size() < 2
        || cells.stream().anyMatch(cell -> !cell.equals(cell.strip()) || cell.isEmpty())) {
      throw new IllegalStateException(
          place + ": a row is a meaning and phrases, with one tab between cells");
    }
    return new Row(cells.get(0), cells.subList(1, cells.size()));
  }
}

package org.quibble.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quibble.text.Document;

/**
 * Reads documents from JSON Lines, one at a time.
 *
 * <pre>{@code
 * DocumentReader reader = new DocumentReader();
 * reader.read("articles.jsonl", in, document -> …, problem -> log.warn("{}", problem));
 * }</pre>
 *
 * <p>A line that is no document becomes a {@link Problem}, and reading goes on behind it. Empty
 * lines and unknown fields are passed over. Of a file, no more than one line is held in memory.
 *
 * <p>One reader serves one run: it remembers the ids it has met, over all its files, and reports a
 * document whose id was there before. Not thread-safe.
 */
public final class DocumentReader {

  /** Longer than any article; a file without line ends must not fill the memory. */
  private static final int LONGEST_LINE = 64 << 20;

  private final int longestLine;
  private final Map<String, String> placesOfIds = new HashMap<>();

  /** Makes the reader of a run. */
  public DocumentReader() {
    this(LONGEST_LINE);
  }

  DocumentReader(int longestLine) {
    this.longestLine = longestLine;
  }

  /**
   * Reads all lines of a stream, which stays open.
   *
   * @param file the name that problems give the stream
   * @param in JSON Lines in UTF-8
   * @param documents takes each document as soon as its line is read
   * @param problems takes what is wrong with each other line
   * @throws IOException if the stream can't be read on
   */
  public void read(
      String file, InputStream in, Consumer<Document> documents, Consumer<Problem> problems)
      throws IOException {
    ByteLines lines = new ByteLines(in, longestLine);
    while (lines.advance()) {
      try {
        Document document = document(lines);
        if (document != null) {
          claimId(document.id(), file + " line " + lines.number());
          documents.accept(document);
        }
      } catch (LineFault fault) {
        problems.accept(new Problem(file, lines.number(), fault.field(), fault.words()));
      }
    }
  }

  /**
   * Takes the id of a document that was read elsewhere, such as from a plain text file.
   *
   * @return false if the run had a document of this id already
   */
  public boolean takeId(String id) {
    return placesOfIds.putIfAbsent(id, "another file") == null;
  }

  private static @Nullable Document document(ByteLines lines) throws LineFault {
    String line = lines.text();
    return line.isBlank() ? null : DocumentJson.read(line);
  }

  private void claimId(String id, String place) throws LineFault {
    String earlier = placesOfIds.putIfAbsent(id, place);
    if (earlier != null) {
      throw new LineFault("id", "'%s' was there before: %s".formatted(id, earlier));
    }
  }
}

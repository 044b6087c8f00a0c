package org.quibble.json;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Something that could not be read, and where: {@code articles.jsonl: line 3: text: is missing}.
 *
 * @param file the file as its user named it
 * @param line the 1-based line, or {@code null} if the fault is not one line's
 * @param field the field of the line's object, or {@code null} if the fault is not one field's
 * @param fault what is wrong, as words that follow the name of the file or field
 */
public record Problem(String file, @Nullable Integer line, @Nullable String field, String fault) {

  public Problem {
    requireNonNull(file, "file");
    requireNonNull(fault, "fault");
  }

  /** Returns a problem of a whole file. */
  public static Problem of(String file, String fault) {
    return new Problem(file, null, null, fault);
  }

  /** Returns the problem as one line for people. */
  @Override
  public String toString() {
    StringBuilder words = new StringBuilder(file).append(": ");
    if (line != null) {
      words.append("line ").append(line).append(": ");
    }
    if (field != null) {
      words.append(field).append(": ");
    }
    return words.append(fault).toString();
  }
}

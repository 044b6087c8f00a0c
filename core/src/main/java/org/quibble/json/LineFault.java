package org.quibble.json;

import org.jspecify.annotations.Nullable;

/** Says why a line is no document. Never leaves the package: readers of files see a problem. */
final class LineFault extends Exception {

  private static final long serialVersionUID = 1;

  private final @Nullable String field;
  private final String words;

  LineFault(@Nullable String field, String words) {
    super(words);
    this.field = field;
    this.words = words;
  }

  LineFault(String words) {
    this(null, words);
  }

  @Nullable String field() {
    return field;
  }

  String words() {
    return words;
  }
}

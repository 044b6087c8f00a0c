package org.quibble.examples.output;

/**
 * A place in a text as people count.
 *
 * @param line 1-based line
 * @param column 1-based column, in UTF-16 code units
 */
record Place(int line, int column) {

  @Override
  public String toString() {
    return line + ":" + column;
  }
}

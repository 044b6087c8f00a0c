package org.quibble.extractors.figure;

/**
 * How a document's language marks decimals and groups of digits, and how sure the document's own
 * figures make us of it.
 *
 * @param decimal the language's decimal mark: '.' or ','
 * @param usual how many of the document's figures can only be read with the language's marks
 * @param swapped how many can only be read with the marks the other way round
 */
record Marks(char decimal, int usual, int swapped) {

  /** Returns the mark between groups of three digits. */
  char group() {
    return decimal == '.' ? ',' : '.';
  }

  /** Whether the document's figures show the language's own marks, and only those. */
  boolean isUsual() {
    return usual > 0 && swapped == 0;
  }

  /** Whether the document's figures show the marks the other way round, and mostly so. */
  boolean isSwapped() {
    return swapped > usual;
  }

  /** Returns the same with one more figure's evidence. */
  Marks with(Evidence evidence) {
    return switch (evidence) {
      case USUAL -> new Marks(decimal, usual + 1, swapped);
      case SWAPPED -> new Marks(decimal, usual, swapped + 1);
      case NONE -> this;
    };
  }

  /** What one figure shows of a document's marks. */
  enum Evidence {
    USUAL,
    SWAPPED,
    NONE
  }
}

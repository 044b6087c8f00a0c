package org.quibble.examples.output;

import org.quibble.text.Span;

/**
 * The words around a figure, on one line.
 *
 * @param before what stands before it
 * @param figure the figure
 * @param after what stands behind it
 */
record Quote(String before, String figure, String after) {

  private static final int AROUND = 50;
  private static final String CUT = "…";

  static Quote of(String text, Span span) {
    return new Quote(
        before(text, span.start()), Printable.of(span.of(text)), after(text, span.end()));
  }

  /** Looks at a few words only, however long the line is. */
  private static String before(String text, int end) {
    int from = Math.max(0, end - AROUND);
    String words = text.substring(from, end);
    int lineStart = words.lastIndexOf('\n') + 1;
    if (lineStart > 0 || from == 0 || text.charAt(from - 1) == '\n') {
      return Printable.of(words.substring(lineStart));
    }
    return CUT + Printable.of(words.substring(words.indexOf(' ') + 1));
  }

  private static String after(String text, int start) {
    int to = Math.min(text.length(), start + AROUND);
    String words = text.substring(start, to);
    int lineEnd = words.indexOf('\n');
    if (lineEnd >= 0 || to == text.length()) {
      return Printable.of(lineEnd < 0 ? words : words.substring(0, lineEnd)).stripTrailing();
    }
    int space = words.lastIndexOf(' ');
    return Printable.of(space < 0 ? words : words.substring(0, space)) + CUT;
  }

  /** Returns as many spaces as stand the caret under the figure. */
  String indent() {
    return " ".repeat(before.codePointCount(0, before.length()));
  }

  /** Returns a line under the figure: a caret, and a tilde under each further character. */
  String caret() {
    return "^" + "~".repeat(Math.max(0, figure.codePointCount(0, figure.length()) - 1));
  }
}

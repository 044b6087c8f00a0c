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
    int start = lineStart(text, span.start());
    int end = lineEnd(text, span.end());
    int from = Math.max(start, wordStart(text, span.start() - AROUND));
    int to = Math.min(end, wordEnd(text, span.end() + AROUND));
    return new Quote(
        (from > start ? CUT : "") + printable(text.substring(from, span.start())),
        printable(span.of(text)),
        printable(text.substring(span.end(), to)) + (to < end ? CUT : ""));
  }

  /** Returns as many spaces as stand the caret under the figure. */
  String indent() {
    return " ".repeat(before.codePointCount(0, before.length()));
  }

  /** Returns a line under the figure: a caret, and a tilde under each further character. */
  String caret() {
    return "^" + "~".repeat(Math.max(0, figure.codePointCount(0, figure.length()) - 1));
  }

  /** Returns text that a terminal shows as it stands and takes for no command. */
  static String printable(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().map(c -> isShown(c) ? c : ' ').forEach(shown::appendCodePoint);
    return shown.toString();
  }

  /** Marks of direction could show a figure's digits in another order. */
  private static boolean isShown(int c) {
    int type = Character.getType(c);
    return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
  }

  private static int lineStart(String text, int index) {
    return text.lastIndexOf('\n', index - 1) + 1;
  }

  private static int lineEnd(String text, int index) {
    int end = text.indexOf('\n', index);
    int last = end < 0 ? text.length() : end;
    return last > index && text.charAt(last - 1) == '\r' ? last - 1 : last;
  }

  private static int wordStart(String text, int index) {
    return index <= 0 ? 0 : Math.min(text.indexOf(' ', index) + 1, index + AROUND);
  }

  private static int wordEnd(String text, int index) {
    int space = index >= text.length() ? text.length() : text.lastIndexOf(' ', index);
    return Math.max(space, index - AROUND);
  }
}

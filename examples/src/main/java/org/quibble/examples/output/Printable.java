package org.quibble.examples.output;

/** Text of others as a terminal shows it, without what a terminal would obey. */
public final class Printable {

  private Printable() {}

  /** Returns the text with a blank for each character that can't be seen. */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().map(c -> isShown(c) ? c : ' ').forEach(shown::appendCodePoint);
    return shown.toString();
  }

  /** Marks of direction could show a figure's digits in another order. */
  private static boolean isShown(int c) {
    int type = Character.getType(c);
    return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
  }
}

package org.quibble.extractors.text;

import java.util.ArrayList;
import java.util.List;
import org.quibble.extractors.token.Tokens;
import org.quibble.text.Span;

/**
 * Cuts a text into paragraphs by its line breaks, in one pass.
 *
 * <p>Web pages put a paragraph, headline or list item on each line; wire copy breaks its lines at a
 * fixed width. A line runs on into the next if its block looks so broken and the next line's first
 * word would not have fitted behind it.
 */
final class Paragraphs {

  /**
   * Nobody breaks prose at fewer columns, and lines that are longer than the most are not broken.
   */
  private static final int NARROWEST = 48;

  private static final int WIDEST = 100;

  private final String text;
  private final List<Span> paragraphs = new ArrayList<>();

  private Paragraphs(String text) {
    this.text = text;
  }

  /** Returns the places of a text's paragraphs, without the white space around them. */
  static List<Span> of(String text) {
    Paragraphs result = new Paragraphs(text);
    List<Span> block = new ArrayList<>();
    for (Span line : lines(text)) {
      if (line.length() == 0) {
        result.addBlock(block);
        block.clear();
      } else {
        block.add(line);
      }
    }
    result.addBlock(block);
    return result.paragraphs;
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isLineBreak(text.charAt(i))) {
        lines.add(stripped(text, start, i));
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean isLineBreak(char c) {
    return c == '\n'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u0085'
        || c == '\f'
        || c == '\u000b';
  }

  /** Returns the part of a text between two places without the white space at its ends. */
  static Span stripped(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Tokens.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && Tokens.isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private void addBlock(List<Span> lines) {
    int width = lines.stream().mapToInt(Span::length).max().orElse(0);
    boolean broken = width >= NARROWEST && width <= WIDEST;
    int i = 0;
    while (i < lines.size()) {
      int last = i;
      while (broken
          && last + 1 < lines.size()
          && runsOn(lines.get(last), lines.get(last + 1), width)) {
        last++;
      }
      paragraphs.add(lines.get(i).union(lines.get(last)));
      i = last + 1;
    }
  }

  private boolean runsOn(Span line, Span next, int width) {
    return line.length() + 1 + firstWord(next) > width && !isItem(next);
  }

  private int firstWord(Span line) {
    int i = line.start();
    while (i < line.end() && !Tokens.isSpace(text.charAt(i))) {
      i++;
    }
    return i - line.start();
  }

  /** Whether a line starts as an item of a list does. */
  private boolean isItem(Span line) {
    char c = text.charAt(line.start());
    return c == '•'
        || c == '*'
        || c == '·'
        || c == '–'
        || c == '-' && line.length() > 1 && Tokens.isSpace(text.charAt(line.start() + 1));
  }
}

package org.quibble.text;

import java.io.Serializable;

/**
 * A half-open range of UTF-16 code units: {@code start} belongs to it, {@code end} does not.
 *
 * @param start index of the first code unit, 0 or more
 * @param end index after the last code unit, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span>, Serializable {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** Returns the number of code units. */
  public int length() {
    return end - start;
  }

  /** Whether the two share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether every code unit of {@code other} is one of this span's. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Returns the same range {@code offset} code units further on. */
  public Span shiftedBy(int offset) {
    return new Span(start + offset, end + offset);
  }

  /** Returns the smallest span that holds both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * Returns the part of {@code text} that this span covers.
   *
   * @throws IndexOutOfBoundsException if the text is shorter than the span's end
   */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }

  @Override
  public String toString() {
    return start + ".." + end;
  }
}

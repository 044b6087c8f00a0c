package org.quibble.extractors.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads digits with marks between them in every convention met in news: 1,234.5 and 1.234,5, 1'234,
 * Indian 12,34,567; and says where no convention holds.
 */
final class Numerals {

  /** Longer runs are codes, not figures. */
  private static final int LONGEST = 40;

  private final Marks marks;

  Numerals(Marks marks) {
    this.marks = marks;
  }

  /**
   * Returns what a run of ASCII digits with single marks between them can be read as, or empty if
   * it is no figure but a date, a version, a code.
   */
  Optional<Numeral> read(String printed) {
    if (printed.length() > LONGEST) {
      return Optional.empty();
    }
    Shape shape = Shape.of(printed);
    if (shape.marks().isEmpty()) {
      return isCode(printed) ? Optional.empty() : Optional.of(Numeral.of(new BigDecimal(printed)));
    }
    if (shape.hasApostrophes()) {
      return swiss(shape);
    }
    if (shape.kinds() == 2) {
      return Optional.of(mixed(shape));
    }
    return shape.marks().length() == 1 ? Optional.of(single(shape)) : repeated(shape);
  }

  /** Returns what a figure shows of the marks of its document. */
  Marks.Evidence evidence(String printed) {
    if (printed.length() > LONGEST) {
      return Marks.Evidence.NONE;
    }
    Shape shape = Shape.of(printed);
    if (shape.marks().isEmpty() || shape.hasApostrophes()) {
      return Marks.Evidence.NONE;
    }
    char last = shape.marks().charAt(shape.marks().length() - 1);
    if (shape.kinds() == 2) {
      return mixed(shape).isFaulty() ? Marks.Evidence.NONE : decided(last == marks.decimal());
    }
    if (shape.marks().length() > 1) {
      return shape.isGrouped(shape.groups().size())
          ? decided(last == marks.group())
          : Marks.Evidence.NONE;
    }
    return evidence(shape, last);
  }

  private Marks.Evidence evidence(Shape shape, char mark) {
    int behind = shape.group(1).length();
    if (shape.group(0).length() > 3) {
      return Marks.Evidence.NONE;
    }
    if (behind == 3) {
      return mark == marks.group() && !shape.startsWithZero()
          ? Marks.Evidence.USUAL
          : Marks.Evidence.NONE;
    }
    return behind <= 2 ? decided(mark == marks.decimal()) : Marks.Evidence.NONE;
  }

  private static Marks.Evidence decided(boolean usual) {
    return usual ? Marks.Evidence.USUAL : Marks.Evidence.SWAPPED;
  }

  /** "007" and numbers of more digits than anybody groups in his head are codes. */
  private static boolean isCode(String digits) {
    return digits.length() > 1 && digits.charAt(0) == '0';
  }

  private Optional<Numeral> swiss(Shape shape) {
    int groups = shape.groups().size();
    boolean decimals = shape.kinds() == 2 && shape.marks().lastIndexOf('\'') == groups - 3;
    if (shape.kinds() == 1 ? shape.isGrouped(groups) : decimals && shape.isGrouped(groups - 1)) {
      return Optional.of(Numeral.of(decimals ? shape.decimal() : shape.whole()));
    }
    return Optional.empty();
  }

  /** Both marks: the last one is the decimal mark, whatever the language. */
  private Numeral mixed(Shape shape) {
    String printedMarks = shape.marks();
    char last = printedMarks.charAt(printedMarks.length() - 1);
    boolean oneDecimalMark = printedMarks.indexOf(last) == printedMarks.length() - 1;
    if (!oneDecimalMark) {
      return Numeral.faulty("two decimal marks", true, List.of(shape.whole()));
    }
    int before = shape.groups().size() - 1;
    if (shape.isGrouped(before) || last == '.' && shape.isIndian(before)) {
      return Numeral.of(shape.decimal());
    }
    return Numeral.faulty(
        "a group of " + shape.oddGroup(before) + " digits",
        false,
        List.of(shape.decimal(), shape.whole()));
  }

  private Numeral single(Shape shape) {
    return shape.marks().charAt(0) == marks.decimal() ? decimalMark(shape) : groupMark(shape);
  }

  private Numeral decimalMark(Shape shape) {
    boolean couldGroup = shape.isGrouped(2) && !shape.startsWithZero();
    if (!couldGroup || marks.isUsual()) {
      return Numeral.of(shape.decimal());
    }
    return marks.isSwapped()
        ? Numeral.of(shape.whole())
        : Numeral.of(shape.decimal(), shape.whole());
  }

  private Numeral groupMark(Shape shape) {
    if (shape.startsWithZero() || marks.isSwapped() && !shape.isGrouped(2)) {
      return Numeral.of(shape.decimal());
    }
    if (shape.isGrouped(2)) {
      return marks.isSwapped()
          ? Numeral.of(shape.decimal(), shape.whole())
          : Numeral.of(shape.whole());
    }
    int behind = shape.group(1).length();
    if (behind <= 2 && !marks.isUsual()) {
      return Numeral.of(shape.decimal());
    }
    String fault =
        behind == 3
            ? shape.group(0).length() + " digits before the first mark"
            : "a group of " + behind + (behind == 1 ? " digit" : " digits");
    return Numeral.faulty(fault, false, meant(shape));
  }

  /** "2,7487" may have been meant as 27,487, 2.7487 or 2,748; "12,50" as 12.50 or 12,500. */
  private static List<BigDecimal> meant(Shape shape) {
    String behind = shape.group(1);
    Stream<BigDecimal> regrouped = Stream.of(shape.whole());
    Stream<BigDecimal> decimal = Stream.of(shape.decimal());
    if (behind.length() > 3) {
      Stream<BigDecimal> shortened =
          Stream.of(new BigDecimal(shape.group(0) + behind.substring(0, 3)));
      return Stream.of(regrouped, decimal, shortened).flatMap(s -> s).toList();
    }
    return Stream.concat(decimal, regrouped).toList();
  }

  private Optional<Numeral> repeated(Shape shape) {
    int groups = shape.groups().size();
    char mark = shape.marks().charAt(0);
    if (shape.isGrouped(groups) || mark == ',' && shape.isIndian(groups)) {
      return Optional.of(Numeral.of(shape.whole()));
    }
    if (mark == '.' || !shape.hasGroupOfThree()) {
      return Optional.empty();
    }
    return Optional.of(
        Numeral.faulty(
            "a group of " + shape.oddGroup(groups) + " digits", false, List.of(shape.whole())));
  }

  /**
   * A printed numeral taken apart.
   *
   * @param groups the runs of digits, one or more
   * @param marks the marks between them, apostrophes as {@code '}
   */
  private record Shape(List<String> groups, String marks) {

    static Shape of(String printed) {
      List<String> groups = new ArrayList<>();
      StringBuilder marks = new StringBuilder();
      int start = 0;
      for (int i = 0; i < printed.length(); i++) {
        char c = printed.charAt(i);
        if (c < '0' || c > '9') {
          groups.add(printed.substring(start, i));
          marks.append(c == '\u2019' ? '\'' : c);
          start = i + 1;
        }
      }
      groups.add(printed.substring(start));
      return new Shape(groups, marks.toString());
    }

    String group(int i) {
      return groups.get(i);
    }

    boolean hasApostrophes() {
      return marks.indexOf('\'') >= 0;
    }

    int kinds() {
      return (int) marks.chars().distinct().count();
    }

    boolean startsWithZero() {
      return groups.get(0).startsWith("0");
    }

    /** Whether the first {@code count} groups are one of up to three digits and then threes. */
    boolean isGrouped(int count) {
      return groups.get(0).length() <= 3
          && groups.subList(1, count).stream().allMatch(group -> group.length() == 3);
    }

    /** Whether they are grouped as in India: 12,34,567. */
    boolean isIndian(int count) {
      return count > 2
          && groups.get(0).length() <= 2
          && groups.subList(1, count - 1).stream().allMatch(group -> group.length() == 2)
          && groups.get(count - 1).length() == 3;
    }

    /** Without one, "1,1,1" and "4,5,6" are lists and names of chemicals. */
    boolean hasGroupOfThree() {
      return groups.stream().skip(1).anyMatch(group -> group.length() == 3);
    }

    int oddGroup(int count) {
      return groups.subList(1, count).stream()
          .mapToInt(String::length)
          .filter(length -> length != 3)
          .findFirst()
          .orElse(groups.get(0).length());
    }

    BigDecimal whole() {
      return new BigDecimal(String.join("", groups));
    }

    BigDecimal decimal() {
      int last = groups.size() - 1;
      return new BigDecimal(String.join("", groups.subList(0, last)) + "." + groups.get(last));
    }
  }
}

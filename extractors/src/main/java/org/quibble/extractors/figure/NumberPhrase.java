package org.quibble.extractors.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quibble.quantity.Figure;

/**
 * Tokens that print one number, its scale word included: "5.5 million", "two and a half".
 *
 * @param from the first token
 * @param to the token after the last
 * @param figures the numbers that it can be, the likeliest first; of a faulty one, what may have
 *     been meant
 * @param fault what is wrong, or {@code null} if nothing is
 * @param provable whether the fault needs no currency or unit beside it to be believed
 * @param form how it is printed
 * @param scaled whether it ends in a scale word
 */
record NumberPhrase(
    int from,
    int to,
    List<Figure> figures,
    @Nullable String fault,
    boolean provable,
    Form form,
    boolean scaled) {

  /** How a number is printed. */
  enum Form {
    DIGITS,
    WORDS,
    /** A fraction in words or signs: "a third", "3/4". */
    FRACTION
  }

  NumberPhrase {
    figures = List.copyOf(figures);
  }

  static NumberPhrase of(int from, int to, Form form, Figure... figures) {
    return new NumberPhrase(from, to, List.of(figures), null, true, form, false);
  }

  /** Returns the likeliest number. */
  Figure figure() {
    return figures.get(0);
  }

  boolean isFaulty() {
    return fault != null;
  }

  NumberPhrase endingAt(int end) {
    return new NumberPhrase(from, end, figures, fault, provable, form, scaled);
  }

  NumberPhrase startingAt(int start) {
    return new NumberPhrase(start, to, figures, fault, provable, form, scaled);
  }

  /** Returns the same number multiplied by the scale word that ends before a token. */
  NumberPhrase scaledBy(java.math.BigDecimal scale, int end) {
    List<Figure> larger = figures.stream().map(figure -> figure.scaledBy(scale)).toList();
    return new NumberPhrase(from, end, larger, fault, provable, form, true);
  }

  /** Returns a fraction of a scale word as a rounded number: "half a million" is 500 thousand. */
  NumberPhrase rounded() {
    List<Figure> whole =
        figures.stream().map(figure -> new Figure(figure.digits(), figure.scale(), false)).toList();
    return new NumberPhrase(from, to, whole, fault, provable, form, scaled);
  }

  NumberPhrase negated() {
    return new NumberPhrase(
        from, to, figures.stream().map(Figure::negated).toList(), fault, provable, form, scaled);
  }

  /** Returns the same tokens read as one number that nobody can have meant to print so. */
  NumberPhrase faulty(String what) {
    return new NumberPhrase(from, to, figures, what, true, form, scaled);
  }
}

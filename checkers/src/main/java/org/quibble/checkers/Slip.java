package org.quibble.checkers;

import java.util.Optional;
import org.quibble.claim.Claim;
import org.quibble.quantity.Extent;
import org.quibble.quantity.Figure;
import org.quibble.quantity.Quantity;

/**
 * One slip of the fingers that makes one number of another.
 *
 * @param kind what happened, as a question's words: "two digits swapped"
 * @param digits how many digits the longer number has
 */
record Slip(String kind, int digits) {

  /** A wrong, lost or added digit of a shorter number makes any number of any other. */
  private static final int TELLING_DIGITS = 4;

  /** Returns the slip between two printed figures of one unit and scale, or empty if it is none. */
  static Optional<Slip> between(Claim one, Claim two) {
    Optional<Figure> first = figure(one);
    Optional<Figure> second = figure(two);
    return first.isPresent()
            && second.isPresent()
            && one.mention().unit().equals(two.mention().unit())
            && first.get().scale().compareTo(second.get().scale()) == 0
            && first.get().digits().scale() == second.get().digits().scale()
        ? between(digits(first.get()), digits(second.get()))
        : Optional.empty();
  }

  private static Optional<Figure> figure(Claim claim) {
    return Clear.quantity(claim)
        .map(Quantity::extent)
        .filter(Extent.Printed.class::isInstance)
        .map(Extent::low);
  }

  private static String digits(Figure figure) {
    return figure.digits().unscaledValue().abs().toString();
  }

  static Optional<Slip> between(String one, String two) {
    int length = Math.max(one.length(), two.length());
    if (one.length() == two.length()) {
      return isSwap(one, two)
          ? Optional.of(new Slip("were two digits swapped", length))
          : telling("is one digit wrong", length, mismatches(one, two) == 1);
    }
    boolean isLonger = one.length() > two.length();
    String longer = isLonger ? one : two;
    String shorter = isLonger ? two : one;
    return telling(
        "was a digit lost or added",
        length,
        longer.length() == shorter.length() + 1 && isWithoutOne(longer, shorter));
  }

  private static Optional<Slip> telling(String kind, int length, boolean happened) {
    return happened && length >= TELLING_DIGITS
        ? Optional.of(new Slip(kind, length))
        : Optional.empty();
  }

  private static boolean isSwap(String one, String two) {
    int at = firstMismatch(one, two);
    return at + 1 < one.length()
        && mismatches(one, two) == 2
        && one.charAt(at) == two.charAt(at + 1)
        && one.charAt(at + 1) == two.charAt(at);
  }

  private static boolean isWithoutOne(String longer, String shorter) {
    int at = firstMismatch(shorter, longer);
    return longer.substring(at + 1).equals(shorter.substring(at));
  }

  /** Returns the first place where the two differ, or the first one's length. */
  private static int firstMismatch(String one, String two) {
    int at = 0;
    while (at < one.length() && one.charAt(at) == two.charAt(at)) {
      at++;
    }
    return at;
  }

  private static int mismatches(String one, String two) {
    int mismatches = 0;
    for (int i = 0; i < one.length(); i++) {
      mismatches += one.charAt(i) == two.charAt(i) ? 0 : 1;
    }
    return mismatches;
  }
}

package org.quibble.checkers;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.quibble.claim.Direction;
import org.quibble.quantity.Interval;
import org.quibble.quantity.Modifier;
import org.quibble.quantity.Tolerance;
import org.quibble.quantity.Unit;

/**
 * "Doubled", "three times", "by a third": a change that is printed as a multiple or a fraction.
 *
 * @param movement the change with its levels
 */
record Multiple(Movement movement) {

  private static final Interval ONE = Interval.of(BigDecimal.ONE);

  /** "Doubled" is said of 1.75 to 2.25 times as much, "halved" of the same the other way round. */
  private static final BigDecimal ROUGHLY = new BigDecimal("0.125");

  static Multiple of(Movement movement) {
    return new Multiple(movement);
  }

  /** Whether a term says how many times, not how many: it has a word or a sign for that. */
  static boolean isOne(Term term) {
    return term.unit().equals(Unit.ONE)
        && term.claim().mention().text().chars().anyMatch(c -> Character.isLetter(c) || c == '×');
  }

  /** Returns what the level after is of the one before, or the reverse if the text says so. */
  Worked worked(Tolerance tolerance) {
    Interval from = movement.from().interval(tolerance);
    Interval to = movement.to().interval(tolerance);
    return new Worked(isTimesLess() ? from.dividedBy(to) : to.dividedBy(from), Unit.ONE);
  }

  /** "3,600-fold" of a fall: the level before is 3,600 times the one after. */
  private boolean isTimesLess() {
    return !isFraction()
        && (movement.direction() == Direction.DOWN || (movement.direction() == null && fell()));
  }

  private boolean fell() {
    return movement.to().quantity().high().compareTo(movement.from().quantity().low()) < 0;
  }

  private boolean isFraction() {
    return number().compareTo(BigDecimal.ONE) < 0;
  }

  private BigDecimal number() {
    return movement.by().quantity().high();
  }

  boolean holds(Tolerance tolerance) {
    Interval ratio = worked(tolerance).interval();
    return meanings().anyMatch(ratio::overlaps);
  }

  /** "By a half" and "to a half" are both said, as are "three times as much" and "more". */
  private Stream<Interval> meanings() {
    Interval stated = stated();
    if (isFraction()) {
      return Stream.of(stated, ONE.minus(stated), ONE.plus(stated));
    }
    return isOneWord() ? Stream.of(stated) : Stream.of(stated, stated.plus(ONE));
  }

  /** "Doubled" and "twofold" leave nothing to add. */
  private boolean isOneWord() {
    return movement.by().claim().mention().text().chars().noneMatch(c -> c == ' ' || c == '×');
  }

  private Interval stated() {
    Interval printed = movement.by().interval(Tolerance.STRICT);
    return movement.by().quantity().modifier() == Modifier.EXACT && isWord()
        ? Interval.around(number(), number().multiply(ROUGHLY))
        : printed;
  }

  /** "Doubled", "halved", "a third": said of what is near enough. */
  private boolean isWord() {
    return movement.by().claim().mention().text().chars().noneMatch(Character::isDigit)
        && number().compareTo(BigDecimal.valueOf(2)) <= 0;
  }

  /** Returns what the printed multiple can stand for, in words. */
  String inWords() {
    return Wording.range(stated(), Unit.ONE);
  }
}

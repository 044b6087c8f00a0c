package org.quibble.quantity;

import java.util.Locale;

/** What the words beside a number say of how it bounds the amount. */
public enum Modifier {
  /** No such word: the amount rounds to the number. */
  EXACT("exact"),
  /** About, some, roughly; ongeveer, zo'n; etwa, rund. */
  APPROXIMATELY("approximately"),
  /** Nearly, almost, just under; bijna, krap; fast, knapp. */
  NEARLY("approximately"),
  /** More than, over; meer dan, ruim; mehr als, über. */
  MORE_THAN("more_than"),
  /** At least, no fewer than; minstens; mindestens. */
  AT_LEAST("at_least"),
  /** Less than, under; minder dan; weniger als, unter. */
  LESS_THAN("less_than"),
  /** At most, up to, no more than; hoogstens, tot; höchstens, bis zu. */
  AT_MOST("at_most");

  private final String formatName;

  Modifier(String formatName) {
    this.formatName = formatName;
  }

  /** Returns the value of {@code quantity.modifier} in the JSON formats. */
  public String formatName() {
    return formatName;
  }

  /** Whether the number is an end that the amount stays above or below, not the amount itself. */
  public boolean isBound() {
    return this != EXACT && this != APPROXIMATELY && this != NEARLY;
  }

  /** Whether the amount lies above the number, if this is a bound. */
  public boolean isFloor() {
    return this == MORE_THAN || this == AT_LEAST;
  }

  /** Returns the bound that is meant when the phrase is negated: "no more than" is "at most". */
  public Modifier negated() {
    return switch (this) {
      case MORE_THAN -> AT_MOST;
      case LESS_THAN -> AT_LEAST;
      case AT_LEAST -> LESS_THAN;
      case AT_MOST -> MORE_THAN;
      case EXACT, APPROXIMATELY, NEARLY -> this;
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

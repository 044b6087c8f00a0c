package org.quibble.claim;

import java.util.Locale;
import org.quibble.quantity.Dimension;
import org.quibble.quantity.Unit;

/** The sorts of figure that the formats tell apart. */
public enum Kind {
  MONEY,
  PERCENTAGE,
  MEASURE,
  COUNT,
  MULTIPLE,
  DURATION,
  RATE;

  /** Returns the kind of figure that a unit makes. */
  public static Kind of(Unit unit) {
    Dimension dimension = unit.dimension();
    if (unit.isRate()) {
      return RATE;
    }
    if (dimension.equals(Dimension.MONEY)) {
      return MONEY;
    }
    if (dimension.equals(Dimension.PERCENTAGE) || dimension.equals(Dimension.POINTS)) {
      return PERCENTAGE;
    }
    if (dimension.equals(Dimension.COUNT)) {
      return COUNT;
    }
    if (dimension.equals(Dimension.RATIO)) {
      return MULTIPLE;
    }
    return dimension.equals(Dimension.TIME) ? DURATION : MEASURE;
  }

  /** Returns the value of {@code kind} in the JSON formats. */
  public String formatName() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package org.quibble.checkers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quibble.quantity.Extent;
import org.quibble.quantity.Figure;
import org.quibble.quantity.Modifier;
import org.quibble.quantity.Quantity;
import org.quibble.quantity.Unit;

/**
 * Quantities in a short notation: {@code 5.5M EUR}, {@code >=300 {singer}}, {@code ~7 h}, {@code
 * 5..6 h}, {@code ~<10 %}. Scale words are k, M, G and T; no unit is a bare number.
 */
public final class Amounts {

  private static final Pattern NOTATION =
      Pattern.compile(
          "(~<|~|>=|>|<=|<)?(-?[0-9.]+?)([kMGT]?)(?:\\.\\.([0-9.]+?)([kMGT]?))?(?: (.+))?");

  private static final Map<String, Modifier> MODIFIERS =
      Map.of(
          "~", Modifier.APPROXIMATELY,
          "~<", Modifier.NEARLY,
          ">", Modifier.MORE_THAN,
          ">=", Modifier.AT_LEAST,
          "<", Modifier.LESS_THAN,
          "<=", Modifier.AT_MOST);

  private Amounts() {}

  /** Returns the quantity that the notation stands for. */
  public static Quantity of(String notation) {
    Matcher parts = NOTATION.matcher(notation);
    if (!parts.matches()) {
      throw new IllegalArgumentException(notation);
    }
    Figure low = figure(parts.group(2), parts.group(3));
    Extent extent =
        parts.group(4) == null
            ? new Extent.Printed(low)
            : new Extent.Between(low, figure(parts.group(4), parts.group(5)));
    Unit unit = parts.group(6) == null ? Unit.ONE : Unit.of(parts.group(6));
    Modifier modifier = parts.group(1) == null ? Modifier.EXACT : MODIFIERS.get(parts.group(1));
    return new Quantity(extent, unit, modifier);
  }

  private static Figure figure(String digits, String scale) {
    int power = 3 * (List.of("", "k", "M", "G", "T").indexOf(scale));
    return Figure.of(digits).scaledBy(BigDecimal.ONE.scaleByPowerOfTen(power));
  }
}

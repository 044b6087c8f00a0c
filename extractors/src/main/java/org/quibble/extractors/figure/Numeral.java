package org.quibble.extractors.figure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run of digits and marks can be read as: one number, several, or, with a fault, none that
 * it can have been meant to print.
 *
 * @param readings the numbers, the likeliest first; of a faulty numeral, what may have been meant
 * @param fault what is wrong, or {@code null} if nothing is
 * @param provable whether the fault needs no currency or unit beside it to be believed: nothing
 *     else is written so
 */
record Numeral(List<BigDecimal> readings, @Nullable String fault, boolean provable) {

  Numeral {
    readings = List.copyOf(readings);
  }

  static Numeral of(BigDecimal... readings) {
    return new Numeral(List.of(readings), null, true);
  }

  static Numeral faulty(String fault, boolean provable, List<BigDecimal> meant) {
    return new Numeral(meant.stream().distinct().toList(), fault, provable);
  }

  boolean isFaulty() {
    return fault != null;
  }
}

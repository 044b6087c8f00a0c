package org.quibble.quantity;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What an amount is counted in, as the code that the JSON formats use.
 *
 * <table>
 * <caption>Codes</caption>
 * <tr><td>money</td><td>ISO 4217</td><td>{@code USD}</td></tr>
 * <tr><td>physical units and time</td><td>UCUM</td><td>{@code km/h}, {@code GW.h}, {@code Cel}</td></tr>
 * <tr><td>counted nouns</td><td>their singular, in braces</td><td>{@code {vehicle}}</td></tr>
 * <tr><td>percent, points, basis points</td><td></td><td>{@code %}, {@code [pp]}, {@code [bp]}</td></tr>
 * <tr><td>a bare ratio or multiple</td><td></td><td>{@code 1}</td></tr>
 * <tr><td>rates</td><td>two codes</td><td>{@code USD/kg}, {@code {vehicle}/a}</td></tr>
 * </table>
 *
 * @param code the code, never empty
 */
public record Unit(String code) implements Serializable {

  /** A bare ratio or multiple. */
  public static final Unit ONE = new Unit("1");

  /** Parts of a hundred. */
  public static final Unit PERCENT = new Unit("%");

  /** The difference of two percentages. */
  public static final Unit PERCENTAGE_POINT = new Unit("[pp]");

  /** A hundredth of a percentage point. */
  public static final Unit BASIS_POINT = new Unit("[bp]");

  public Unit {
    requireNonNull(code, "code");
    if (code.isEmpty()) {
      throw new IllegalArgumentException("a unit's code must not be empty");
    }
  }

  /** Returns the unit with this code. */
  public static Unit of(String code) {
    return new Unit(code);
  }

  /** Returns the unit that counts a noun, given in the singular: {@code {vehicle}}. */
  public static Unit counting(String noun) {
    return new Unit("{" + noun + "}");
  }

  /** Returns this unit for each one of another: {@code USD/kg}. */
  public Unit per(Unit other) {
    return new Unit(code + "/" + other.code);
  }

  /** Whether this is a currency, or begins with one as {@code USD/kg} does. */
  public boolean isMoney() {
    return numerator().dimension().equals(Dimension.MONEY);
  }

  /** Whether this counts a noun, or begins with one as {@code {vehicle}/a} does. */
  public boolean isCount() {
    return code.startsWith("{");
  }

  /** Whether this is one unit for each of another. */
  public boolean isRate() {
    return parts().size() > 1 && !dimension().isPhysical();
  }

  /** Returns the noun that is counted, or empty if this counts none. */
  public Optional<String> noun() {
    return isCount() ? Optional.of(code.substring(1, code.indexOf('}'))) : Optional.empty();
  }

  /** Returns what stands before the first slash: {@code USD} of {@code USD/kg}. */
  public Unit numerator() {
    return new Unit(parts().get(0));
  }

  /** Returns what stands behind the first slash: {@code kg} of {@code USD/kg}. */
  public Optional<Unit> denominator() {
    List<String> parts = parts();
    return parts.size() < 2
        ? Optional.empty()
        : Optional.of(new Unit(String.join("/", parts.subList(1, parts.size()))));
  }

  /** Returns what kind of amount this measures; only units of one dimension can be compared. */
  public Dimension dimension() {
    return Units.dimension(this);
  }

  /**
   * Converts an amount to another unit, exactly. Money is never converted, nor one noun to another.
   *
   * @return the amount in {@code target}, or empty if it can't be expressed in it
   */
  public Optional<BigDecimal> convert(BigDecimal amount, Unit target) {
    return Units.conversion(this, target).map(conversion -> conversion.apply(amount));
  }

  /** Returns what a difference of one of this unit is in another, or empty if it is nothing. */
  public Optional<BigDecimal> factorTo(Unit target) {
    return Units.conversion(this, target).map(Units.Conversion::factor);
  }

  List<String> parts() {
    return Units.split(code);
  }

  @Override
  public String toString() {
    return code;
  }
}

package org.quibble.checkers.compare;

import java.util.Locale;
import java.util.Set;
import org.quibble.claim.Claim;
import org.quibble.quantity.Dimension;
import org.quibble.quantity.Unit;

/**
 * Units whose amounts can be held against each other.
 *
 * @param family what is found together, so that a slip in currency or denominator is found: all
 *     money, all rates of one thing
 * @param exact what can be converted: one currency, one dimension
 */
record UnitClass(String family, String exact) {

  /** Concepts that say what is counted, so that "flats" and "homes" are counted alike. */
  private static final Set<String> COUNTED =
      Set.of(
          "headcount",
          "deaths",
          "injured",
          "passengers",
          "homes",
          "vehicles",
          "trains",
          "deals",
          "patients",
          "attendance",
          "seats",
          "votes",
          "population",
          "parameters");

  /** Nouns that say nothing of what is counted. */
  private static final Set<String> VAGUE_NOUNS =
      Set.of("person", "people", "unit", "piece", "item", "thing", "case", "man", "woman", "child");

  static UnitClass of(Claim claim) {
    Unit unit = claim.mention().unit();
    Unit numerator = unit.numerator();
    String counted = unit.isRate() ? thing(numerator, claim) : thing(unit, claim);
    String family = numerator.isMoney() ? Dimension.MONEY.name() : counted;
    String per =
        unit.isRate() ? unit.denominator().map(one -> "/" + thing(one, claim)).orElse("") : "";
    return new UnitClass(family, counted + per);
  }

  /** Whether the unit alone says which property is measured: a noun that is no vague one. */
  static boolean saysWhatIsCounted(Unit unit) {
    return unit.noun()
        .map(noun -> !VAGUE_NOUNS.contains(noun.toLowerCase(Locale.ROOT)))
        .orElse(false);
  }

  /** Whether claims of this family count things. */
  static boolean isNoun(String family) {
    return family.startsWith("{") || COUNTED.contains(family);
  }

  private static String thing(Unit unit, Claim claim) {
    if (unit.isCount()) {
      return claim.concept().filter(COUNTED::contains).orElse(unit.code());
    }
    return unit.isMoney() ? unit.code() : unit.dimension().name();
  }
}

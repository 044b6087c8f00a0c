package org.quibble.checkers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quibble.claim.Claim;
import org.quibble.quantity.Interval;
import org.quibble.quantity.Modifier;
import org.quibble.quantity.Quantity;
import org.quibble.quantity.Tolerance;
import org.quibble.quantity.Unit;

/** Puts amounts into words that an editor reads without knowing the library. */
final class Wording {

  /** More digits than this of a worked-out amount tell nobody anything. */
  private static final MathContext READABLE = new MathContext(6, RoundingMode.HALF_UP);

  private static final BigDecimal MILLION = new BigDecimal("1E6");

  private static final Map<BigDecimal, String> SCALES =
      Map.of(
          new BigDecimal("1E12"),
          " trillion",
          new BigDecimal("1E9"),
          " billion",
          MILLION,
          " million");

  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("1", ""),
          Map.entry("%", "%"),
          Map.entry("[pp]", " percentage points"),
          Map.entry("[bp]", " basis points"),
          Map.entry("a", " years"),
          Map.entry("mo", " months"),
          Map.entry("wk", " weeks"),
          Map.entry("d", " days"),
          Map.entry("h", " hours"),
          Map.entry("min", " minutes"),
          Map.entry("s", " seconds"),
          Map.entry("Cel", " °C"),
          Map.entry("[degF]", " °F"),
          Map.entry("[mi_i]", " miles"),
          Map.entry("[nmi_i]", " nautical miles"),
          Map.entry("[ft_i]", " feet"),
          Map.entry("[in_i]", " inches"),
          Map.entry("[yd_i]", " yards"),
          Map.entry("[lb_av]", " pounds"),
          Map.entry("[oz_av]", " ounces"),
          Map.entry("[acr_us]", " acres"),
          Map.entry("har", " hectares"),
          Map.entry("[gal_us]", " gallons"),
          Map.entry("m2", " m²"),
          Map.entry("km2", " km²"),
          Map.entry("m3", " m³"));

  private static final Pattern PLURAL = Pattern.compile("(?<=\\w\\w)s$");

  private Wording() {}

  /** Returns the figure as printed, in quotation marks. */
  static String quoted(Claim claim) {
    return "“" + claim.mention().text() + "”";
  }

  /** Returns the figure with the bound that the words beside it set: "at most “300 singers”". */
  static String bounded(Claim claim) {
    return claim
        .quantity()
        .map(Quantity::modifier)
        .filter(modifier -> modifier != Modifier.EXACT)
        .map(modifier -> modifier + " " + quoted(claim))
        .orElseGet(() -> quoted(claim));
  }

  /** Returns what a printed figure can stand for: "5.45–5.55 million EUR". */
  static String meaning(Claim claim) {
    return claim
        .quantity()
        .map(quantity -> range(quantity.interval(Tolerance.STRICT), quantity.unit()))
        .orElse("nothing readable");
  }

  /** Returns what a figure stands for as a clause: "“5.5 million” stands for 5.45–5.55 million". */
  static String standsFor(Claim claim) {
    return quoted(claim) + " stands for " + meaning(claim);
  }

  /** Returns an interval for people to read. */
  static String range(Interval interval, Unit unit) {
    BigDecimal low = interval.low();
    BigDecimal high = interval.high();
    if (low == null || high == null) {
      return openRange(low, high, unit);
    }
    BigDecimal scale = scale(low.abs().max(high.abs()));
    String lowest = number(low, scale);
    String highest = number(high, scale);
    String both =
        lowest.equals(highest)
            ? lowest
            : lowest + (low.signum() < 0 || high.signum() < 0 ? " to " : "–") + highest;
    return both + SCALES.getOrDefault(scale, "") + name(unit);
  }

  private static String openRange(@Nullable BigDecimal low, @Nullable BigDecimal high, Unit unit) {
    if (low != null) {
      return "at least " + amount(low, unit);
    }
    return high == null ? "anything" : "at most " + amount(high, unit);
  }

  /** Returns an amount for people to read: thousands grouped, a scale word from a million up. */
  static String amount(BigDecimal value, Unit unit) {
    return range(Interval.of(value), unit);
  }

  /** Returns a claim's subject and property as far as they are known: " for Nordwind (cost)". */
  static String topic(Claim claim) {
    StringBuilder topic = new StringBuilder();
    if (claim.property() != null) {
      topic.append(claim.property().name());
    }
    if (claim.subject() != null) {
      topic.append(topic.isEmpty() ? "" : " of ").append(claim.subject().name());
    }
    return topic.isEmpty() ? "one thing" : topic.toString();
  }

  private static BigDecimal scale(BigDecimal value) {
    return SCALES.keySet().stream()
        .filter(scale -> value.compareTo(scale) >= 0)
        .max(BigDecimal::compareTo)
        .orElse(BigDecimal.ONE);
  }

  private static String number(BigDecimal value, BigDecimal scale) {
    BigDecimal scaled = value.divide(scale, MathContext.DECIMAL128);
    BigDecimal rounded = isWhole(scaled) ? scaled : scaled.round(READABLE);
    DecimalFormat format = new DecimalFormat("#,##0.######", symbols());
    return format.format(rounded).replace('-', '−');
  }

  private static boolean isWhole(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0;
  }

  private static DecimalFormatSymbols symbols() {
    return DecimalFormatSymbols.getInstance(Locale.ROOT);
  }

  /** Returns a unit as it stands behind a number: " EUR", " vehicles", " km". */
  static String name(Unit unit) {
    String code = unit.code();
    String known = UNITS.get(code);
    if (known != null) {
      return known;
    }
    if (unit.isRate()) {
      return name(unit.numerator()) + unit.denominator().map(one -> " per " + one(one)).orElse("");
    }
    return " " + unit.noun().orElse(code.replace(".", ""));
  }

  /** Returns a unit as it stands behind "per": "day", "kg". */
  static String one(Unit unit) {
    return PLURAL.matcher(name(unit).strip()).replaceFirst("");
  }
}

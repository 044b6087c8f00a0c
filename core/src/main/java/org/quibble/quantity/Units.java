package org.quibble.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.measure.IncommensurableException;
import javax.measure.MeasurementException;
import javax.measure.UnconvertibleException;
import javax.measure.UnitConverter;
import javax.measure.format.UnitFormat;
import javax.measure.spi.ServiceProvider;

/**
 * What is known of unit codes: their dimensions, and factors between them. UCUM codes are read by
 * the UCUM system of JSR-385, whose answers are kept, as its parser is slow.
 *
 * <p>Thread-safe.
 */
final class Units {

  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  /**
   * Codes that UCUM doesn't have, or that are logarithmic, so that it takes them for bare ratios.
   */
  private static final Map<String, Dimension> OWN =
      Map.of(
          "%", Dimension.PERCENTAGE,
          "[pp]", Dimension.POINTS,
          "[bp]", Dimension.POINTS,
          "1", Dimension.RATIO,
          "dB", new Dimension("[dB]"),
          "bit", new Dimension("[bit]"),
          "By", new Dimension("[bit]"));

  private static final Dimension UNKNOWN = new Dimension("unknown");
  private static final BigDecimal BASIS_POINTS = new BigDecimal("0.01");

  private static final Map<String, Dimension> DIMENSIONS = new ConcurrentHashMap<>();
  private static final Map<List<String>, Optional<Conversion>> CONVERSIONS =
      new ConcurrentHashMap<>();

  private Units() {}

  /**
   * How amounts of one unit become amounts of another.
   *
   * @param factor what one of the unit is in the other
   * @param offset what none of the unit is in the other; not 0 between scales of temperature
   */
  record Conversion(BigDecimal factor, BigDecimal offset) {

    static final Conversion NONE = new Conversion(BigDecimal.ONE, BigDecimal.ZERO);

    BigDecimal apply(BigDecimal amount) {
      return amount.multiply(factor).add(offset);
    }
  }

  /** The parser is the library's own and is not said to be thread-safe: all calls are locked. */
  private static final class Ucum {
    static final UnitFormat FORMAT = ServiceProvider.of("UCUM").getFormatService().getUnitFormat();

    private Ucum() {}

    static synchronized Optional<javax.measure.Unit<?>> parse(String code) {
      try {
        return Optional.of(FORMAT.parse(code));
      } catch (MeasurementException | IllegalArgumentException odd) {
        return Optional.empty();
      } catch (Error odd) {
        // The UCUM grammar's scanner reports a character it doesn't know with an Error of its own.
        if (odd instanceof VirtualMachineError broken) {
          throw broken;
        }
        return Optional.empty();
      }
    }
  }

  static Dimension dimension(Unit unit) {
    return kept(DIMENSIONS, unit.code(), Units::findDimension);
  }

  private static Dimension findDimension(String code) {
    List<String> parts = split(code);
    if (parts.size() > 1) {
      List<Dimension> dimensions = parts.stream().map(Units::findDimension).toList();
      return dimensions.stream().allMatch(Dimension::isPhysical)
          ? Ucum.parse(code).map(Units::physical).orElse(UNKNOWN)
          : new Dimension(
              dimensions.stream().map(Dimension::name).collect(Collectors.joining("/")));
    }
    Dimension own = OWN.get(code);
    if (own != null) {
      return own;
    }
    if (code.startsWith("{")) {
      return Dimension.COUNT;
    }
    if (CURRENCIES.contains(code)) {
      return Dimension.MONEY;
    }
    return Ucum.parse(code).map(Units::physical).orElse(UNKNOWN);
  }

  private static Dimension physical(javax.measure.Unit<?> unit) {
    Map<? extends javax.measure.Dimension, Integer> bases = unit.getDimension().getBaseDimensions();
    String name = bases == null ? unit.getDimension().toString() : product(bases);
    return name.startsWith("[")
        ? new Dimension(name)
        : new Dimension("[" + unit.getSystemUnit() + "]");
  }

  /** The library prints equal dimensions in different orders. */
  private static String product(Map<? extends javax.measure.Dimension, Integer> bases) {
    return bases.entrySet().stream()
        .map(base -> base.getKey() + (base.getValue() == 1 ? "" : "^" + base.getValue()))
        .sorted()
        .collect(Collectors.joining());
  }

  static Optional<Conversion> conversion(Unit from, Unit to) {
    if (from.equals(to)) {
      return Optional.of(Conversion.NONE);
    }
    if (!dimension(from).equals(dimension(to))) {
      return Optional.empty();
    }
    return kept(CONVERSIONS, List.of(from.code(), to.code()), Units::findConversion);
  }

  /**
   * Returns what a map keeps of a key, found first if need be. Not {@code computeIfAbsent}: what is
   * found of a rate asks for its parts, and a map may not be changed while it computes.
   */
  private static <K, V> V kept(Map<K, V> map, K key, Function<K, V> finder) {
    V known = map.get(key);
    if (known == null) {
      known = finder.apply(key);
      map.put(key, known);
    }
    return known;
  }

  private static Optional<Conversion> findConversion(List<String> codes) {
    String from = codes.get(0);
    String to = codes.get(1);
    Dimension dimension = dimension(new Unit(from));
    if (dimension.isPhysical()) {
      return physicalConversion(from, to);
    }
    if (dimension.equals(Dimension.POINTS)) {
      return Optional.of(points(from));
    }
    List<String> fromParts = split(from);
    List<String> toParts = split(to);
    return fromParts.size() == 1 || fromParts.size() != toParts.size()
        ? Optional.empty()
        : quotient(fromParts, toParts);
  }

  private static Conversion points(String from) {
    BigDecimal factor =
        from.equals("[bp]")
            ? BASIS_POINTS
            : BigDecimal.ONE.divide(BASIS_POINTS, MathContext.DECIMAL128);
    return new Conversion(factor, BigDecimal.ZERO);
  }

  private static Optional<Conversion> quotient(List<String> from, List<String> to) {
    BigDecimal factor = BigDecimal.ONE;
    for (int i = 0; i < from.size(); i++) {
      Optional<Conversion> part = conversion(new Unit(from.get(i)), new Unit(to.get(i)));
      if (part.isEmpty()) {
        return Optional.empty();
      }
      BigDecimal one = part.get().factor();
      factor = i == 0 ? factor.multiply(one) : factor.divide(one, MathContext.DECIMAL128);
    }
    return Optional.of(new Conversion(factor, BigDecimal.ZERO));
  }

  private static Optional<Conversion> physicalConversion(String from, String to) {
    return Ucum.parse(from)
        .flatMap(source -> Ucum.parse(to).flatMap(target -> converter(source, target)))
        .map(
            converter -> {
              BigDecimal offset = converted(converter, BigDecimal.ZERO);
              return new Conversion(converted(converter, BigDecimal.ONE).subtract(offset), offset);
            });
  }

  private static Optional<UnitConverter> converter(
      javax.measure.Unit<?> source, javax.measure.Unit<?> target) {
    try {
      return Optional.of(source.getConverterToAny(target));
    } catch (IncommensurableException | UnconvertibleException apart) {
      return Optional.empty();
    }
  }

  private static BigDecimal converted(UnitConverter converter, BigDecimal amount) {
    Number result = converter.convert((Number) amount);
    return new BigDecimal(result.toString());
  }

  /** Splits at the slashes that stand outside braces and brackets. */
  static List<String> split(String code) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
      } else if (c == '/' && depth == 0) {
        parts.add(code.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(code.substring(start));
    return parts;
  }
}

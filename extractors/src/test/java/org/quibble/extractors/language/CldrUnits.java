package org.quibble.extractors.language;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names that CLDR has for the units of {@code icu-units.tsv}, in every number and case.
 *
 * <p>A row of that file is our code and ICU's identifier. Where CLDR lacks a unit, two more cells
 * say how its name is made: the names of {@code kilowatt-hour} with {@code kilowatt} at their start
 * replaced by {@code megawatt}.
 */
final class CldrUnits {

  /** One number at least of each plural category of the languages. */
  private static final List<BigDecimal> AMOUNTS =
      List.of(
          BigDecimal.ONE,
          BigDecimal.valueOf(2),
          BigDecimal.valueOf(1_000_000),
          new BigDecimal("1.5"));

  private static final List<String> CASES =
      List.of("nominative", "accusative", "dative", "genitive");

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*+");

  private CldrUnits() {}

  /**
   * Returns a language's table; what the first region calls a unit goes before the others' words.
   */
  static CldrTable table(List<ULocale> regions) {
    CldrTable table = new CldrTable("UCUM code, then the unit's names.");
    Table units = Table.load("icu-units");
    units.rows().forEach(unit -> table.key(unit.key()));
    for (ULocale region : regions) {
      units.rows().forEach(unit -> table.addAll(unit.key(), names(region, unit.phrases())));
    }
    return table;
  }

  private static Set<String> names(ULocale region, List<String> unit) {
    Set<String> names = names(region, unit.get(0));
    return unit.size() == 1
        ? names
        : renamed(names, base(region, unit.get(1)), base(region, unit.get(2)));
  }

  /** A region may write the longer name in another way ("kilowatt-hora"), which is let go. */
  private static Set<String> renamed(Set<String> names, String from, String to) {
    Set<String> renamed = new LinkedHashSet<>();
    names.stream()
        .filter(name -> name.startsWith(from))
        .forEach(name -> renamed.add(to + name.substring(from.length())));
    return renamed;
  }

  private static String base(ULocale region, String identifier) {
    return names(region, identifier).iterator().next();
  }

  @SuppressWarnings("deprecation") // ICU marks the grammatical case as internal, to this day
  private static Set<String> names(ULocale region, String identifier) {
    Set<String> names = new LinkedHashSet<>();
    for (String grammaticalCase : CASES) {
      LocalizedNumberFormatter format = format(region, identifier).unitDisplayCase(grammaticalCase);
      AMOUNTS.forEach(amount -> names.add(name(format, amount)));
    }
    return names;
  }

  private static LocalizedNumberFormatter format(ULocale region, String identifier) {
    return NumberFormatter.withLocale(region)
        .grouping(GroupingStrategy.OFF)
        .unit(MeasureUnit.forIdentifier(identifier))
        .unitWidth(UnitWidth.FULL_NAME);
  }

  private static String name(LocalizedNumberFormatter format, BigDecimal amount) {
    return CldrTable.clean(NUMBER.matcher(format.format(amount).toString()).replaceFirst(""));
  }
}

package org.quibble.extractors.language;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.List;

/** The names that CLDR has for months and days, whole and short, with and without a final dot. */
final class CldrCalendar {

  private static final List<Integer> CONTEXTS =
      List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE);
  private static final List<Integer> WIDTHS =
      List.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED);
  private static final int DAYS = 7;

  private CldrCalendar() {}

  /** How ICU is asked for names of one kind: where in a sentence, and how wide. */
  private interface Names {
    String[] of(DateFormatSymbols symbols, int context, int width);
  }

  static CldrTable months(List<ULocale> regions) {
    CldrTable table = new CldrTable("Month, 1 to 12, then its names.");
    addAll(table, regions, DateFormatSymbols::getMonths);
    return table;
  }

  static CldrTable days(List<ULocale> regions) {
    CldrTable table = new CldrTable("Day of the week, Monday being 1, then its names.");
    addAll(table, regions, CldrCalendar::daysFromMonday);
    return table;
  }

  /** ICU puts Sunday first, behind an empty place. */
  private static String[] daysFromMonday(DateFormatSymbols symbols, int context, int width) {
    String[] fromSunday = symbols.getWeekdays(context, width);
    String[] days = new String[DAYS];
    for (int i = 0; i < DAYS; i++) {
      days[i] = fromSunday[(i + 1) % DAYS + 1];
    }
    return days;
  }

  private static void addAll(CldrTable table, List<ULocale> regions, Names kind) {
    for (ULocale region : regions) {
      DateFormatSymbols symbols = new DateFormatSymbols(region);
      for (int width : WIDTHS) {
        CONTEXTS.forEach(context -> addAll(table, kind.of(symbols, context, width), width));
      }
    }
  }

  /** A name that is short as it is ("May") takes no dot: it would be the sentence's. */
  private static void addAll(CldrTable table, String[] names, int width) {
    for (int i = 0; i < names.length; i++) {
      String bare =
          names[i].endsWith(".") ? names[i].substring(0, names[i].length() - 1) : names[i];
      String key = String.valueOf(i + 1);
      if (table.add(key, bare) && width == DateFormatSymbols.ABBREVIATED) {
        table.add(key, bare + ".");
      }
    }
  }
}

package org.quibble.extractors.language;

import com.ibm.icu.text.CurrencyMetaInfo;
import com.ibm.icu.text.CurrencyMetaInfo.CurrencyFilter;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that CLDR has for currencies, past ones too, in every number. */
final class CldrCurrencies {

  /** Any day will do; a fixed one, as the table must not change with the calendar. */
  private static final Date TODAY = Date.from(Instant.parse("2025-01-01T00:00:00Z"));

  /** Units of account and funds, which have no notes, and codes too young for Java 17. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "BOV", "CHE", "CHW", "CLF", "CNH", "CNX", "COU", "MXV", "USN", "USS", "UYI", "UYW", "XCG",
          "ZWG");

  private static final Set<String> SUPRANATIONAL = Set.of("XAF", "XCD", "XEU", "XOF", "XPF");

  private static final Pattern GERMAN_ADJECTIVE =
      Pattern.compile("(?<stem>\\p{L}+isch)e[rs]?(?<noun> .+)");
  private static final List<String> GERMAN_ENDINGS = List.of("e", "en", "er", "es", "em");

  private CldrCurrencies() {}

  /** Returns the codes of currencies that are, or ever were, money: those in use first. */
  static List<String> codes() {
    Set<String> codes = new LinkedHashSet<>(current());
    codes.addAll(new TreeSet<>(codes(CurrencyFilter.all())));
    codes.removeIf(code -> LEFT_OUT.contains(code) || isNoMoney(code) || isUnknownToJava(code));
    return List.copyOf(codes);
  }

  private static Set<String> current() {
    return new TreeSet<>(codes(CurrencyFilter.onDate(TODAY).withTender()));
  }

  private static List<String> codes(CurrencyFilter filter) {
    return CurrencyMetaInfo.getInstance().currencies(filter);
  }

  /** Codes with X are metals, tests and the like, but for the moneys of some unions. */
  private static boolean isNoMoney(String code) {
    return code.startsWith("X") && !SUPRANATIONAL.contains(code);
  }

  /** CLDR knows moneys that died before ISO 4217 had codes for them. */
  private static boolean isUnknownToJava(String code) {
    return java.util.Currency.getAvailableCurrencies().stream()
        .noneMatch(known -> known.getCurrencyCode().equals(code));
  }

  /** Returns a language's table; of two that share a name, the one in use has it. */
  static CldrTable table(List<ULocale> regions) {
    CldrTable table = new CldrTable("ISO 4217 code, then the currency's names.");
    new TreeSet<>(codes()).forEach(table::key);
    for (ULocale region : regions) {
      codes().forEach(code -> table.addAll(code, names(region, Currency.getInstance(code))));
    }
    if (regions.get(0).getLanguage().equals("de")) {
      codes().forEach(code -> table.addAll(code, inflected(regions.get(0), code)));
    }
    return table;
  }

  /** CLDR has German names in the nominative only: "Norwegische Kronen", not "norwegischen". */
  private static List<String> inflected(ULocale german, String code) {
    List<String> inflected = new ArrayList<>();
    for (String name : names(german, Currency.getInstance(code))) {
      Matcher adjective = GERMAN_ADJECTIVE.matcher(name);
      if (adjective.matches()) {
        GERMAN_ENDINGS.forEach(
            ending -> inflected.add(adjective.group("stem") + ending + adjective.group("noun")));
      }
    }
    return inflected;
  }

  private static List<String> names(ULocale region, Currency currency) {
    List<String> names = new ArrayList<>();
    PluralRules.forLocale(region)
        .getKeywords()
        .forEach(
            plural -> names.add(currency.getName(region, Currency.PLURAL_LONG_NAME, plural, null)));
    names.add(currency.getName(region, Currency.LONG_NAME, null));
    names.removeIf(name -> name.equals(currency.getCurrencyCode()));
    return names;
  }
}

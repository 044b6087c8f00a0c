package org.quibble.extractors.language;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes the tables that are drawn from Unicode CLDR. ICU4J takes most of a second to load them at
 * run time, so that they are files, and a test says that they still are what ICU would answer.
 *
 * <p>To make them anew, run {@link #main} with the folder of the language folders.
 */
final class CldrTables {

  /** Every language, with the regions whose words it is read in: the first one's go before. */
  private static final Map<String, List<ULocale>> REGIONS = new TreeMap<>();

  static {
    REGIONS.put("en", locales("en", "en_GB", "en_AU", "en_CA"));
    REGIONS.put("nl", locales("nl", "nl_BE"));
    REGIONS.put("de", locales("de", "de_AT", "de_CH"));
    REGIONS.put("fr", locales("fr", "fr_BE", "fr_CA", "fr_CH"));
    REGIONS.put("es", locales("es", "es_419", "es_MX"));
  }

  private CldrTables() {}

  private static List<ULocale> locales(String... names) {
    return Arrays.stream(names).map(ULocale::new).toList();
  }

  /** Returns the text of every file, by its path from this package. */
  static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    REGIONS.forEach(
        (language, regions) -> {
          files.put(language + "/cldr-units.tsv", CldrUnits.table(regions).toString());
          files.put(language + "/cldr-currencies.tsv", CldrCurrencies.table(regions).toString());
          files.put(language + "/cldr-months.tsv", CldrCalendar.months(regions).toString());
          files.put(language + "/cldr-days.tsv", CldrCalendar.days(regions).toString());
        });
    return files;
  }

  /**
   * Writes every file.
   *
   * @param arguments the folder of the language folders
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    for (Map.Entry<String, String> file : files().entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }
}

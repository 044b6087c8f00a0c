package org.quibble.extractors.claim;

import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.quibble.extractors.language.Language;

/** The names of countries, from Unicode's locale data, and of regions that the tables add. */
final class Places {

  private final Set<String> names = new HashSet<>();

  private Places(Language language) {
    ULocale in = ULocale.forLanguageTag(language.tag());
    for (String code : ULocale.getISOCountries()) {
      names.add(ULocale.getDisplayCountry("und-" + code, in).toLowerCase(Locale.ROOT));
    }
    language.table("places").rows().forEach(row -> names.addAll(row.phrases()));
  }

  private static Places of(Language language) {
    return language.derived(Places.class, Places::new);
  }

  /** Whether a phrase is the name of a country or region. */
  static boolean isPlace(Parse parse, NounPhrase phrase) {
    String name = parse.text(parse.withoutDeterminer(phrase), phrase.to()).toLowerCase(Locale.ROOT);
    return of(parse.sentence().language()).names.contains(name);
  }
}

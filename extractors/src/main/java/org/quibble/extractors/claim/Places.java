package org.quibble.extractors.claim;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.quibble.extractors.language.Language;

/** The names of countries, from the locale data of Java, and of regions that the tables add. */
final class Places {

  private final Set<String> names = new HashSet<>();

  private Places(Language language) {
    Locale in = Locale.forLanguageTag(language.tag());
    for (String code : Locale.getISOCountries()) {
      names.add(new Locale("", code).getDisplayCountry(in).toLowerCase(Locale.ROOT));
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

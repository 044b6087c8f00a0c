package org.quibble.extractors.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.quibble.extractors.language.Language;

/** Holds our reading of number words against the way in which CLDR's rules spell numbers out. */
class NumberWordsTest {

  /** CLDR hints at line breaks inside long words with soft hyphens, which news doesn't print. */
  private static final String SOFT_HYPHEN = "\u00ad";

  @Property
  void readsWhatCldrSpellsInEnglish(@ForAll @LongRange(min = 0, max = 999_999_999L) long number) {
    assertReadAsSpelled(number, "en");
  }

  @Property
  void readsWhatCldrSpellsInDutch(@ForAll @LongRange(min = 0, max = 999_999_999L) long number) {
    assertReadAsSpelled(number, "nl");
  }

  @Property
  void readsWhatCldrSpellsInGerman(@ForAll @LongRange(min = 0, max = 999_999_999L) long number) {
    assertReadAsSpelled(number, "de");
  }

  @Example
  void readsNoWordsThatMakeNoNumber() {
    NumberWords words = words("en");
    assertThat(words.read(List.of("two", "three"))).isEmpty();
    assertThat(words.read(List.of("hundred", "and"))).isEmpty();
    assertThat(words.read(List.of("and", "five"))).isEmpty();
    assertThat(words.read(List.of("thousand", "million"))).isEmpty();
    assertThat(words("de").read(List.of("hundertschaft"))).isEmpty();
    assertThat(words("nl").read(List.of("eender"))).isEmpty();
  }

  private static void assertReadAsSpelled(long number, String language) {
    String spelled =
        new RuleBasedNumberFormat(ULocale.forLanguageTag(language), RuleBasedNumberFormat.SPELLOUT)
            .format(number)
            .replace(SOFT_HYPHEN, "")
            .toLowerCase(Locale.ROOT);
    assertThat(words(language).read(List.of(spelled.split(" ", -1))))
        .as(spelled)
        .hasValueSatisfying(
            read -> assertThat(read).isEqualByComparingTo(BigDecimal.valueOf(number)));
  }

  private static NumberWords words(String language) {
    return NumberWords.of(Language.of(language).orElseThrow());
  }
}

package org.quibble.extractors.language;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quibble.extractors.token.Tokens;
import org.quibble.quantity.Dimension;
import org.quibble.quantity.Unit;
import org.quibble.text.Span;

/**
 * Says that the tables of units and currencies are sound: their codes, their factors, their words.
 */
class TablesTest {

  private static final List<String> LANGUAGES = List.of("en", "nl", "de", "fr", "es");

  private static final Set<String> CONVERT_TO_NOTHING = Set.of("%", "[pp]", "dB");

  private static final Set<String> MONEY_AND_UNIT =
      Set.of(
          "en pound",
          "en pounds",
          "nl pond",
          "nl ponden",
          "de pfund",
          "fr livre",
          "fr livres",
          "es libra",
          "es libras");

  private static final Map<String, List<String>> SHARED =
      Table.load("common/currency-shared").rows().stream()
          .collect(toMap(Table.Row::key, Table.Row::phrases));

  static Stream<String> units() {
    return Stream.concat(
        LANGUAGES.stream().flatMap(tag -> Stream.of(tag + "/cldr-units", tag + "/units")),
        Stream.of("common/unit-symbols", "common/unit-symbols-weak"));
  }

  static Stream<String> currencies() {
    return Stream.concat(
        LANGUAGES.stream().flatMap(tag -> Stream.of(tag + "/cldr-currencies", tag + "/currencies")),
        Stream.of("common/currency-symbols", "common/currency-symbols-weak"));
  }

  static Stream<String> tables() {
    return Stream.of(
            units(),
            currencies(),
            LANGUAGES.stream().flatMap(tag -> Stream.of(tag + "/cldr-months", tag + "/cldr-days")))
        .flatMap(names -> names);
  }

  @ParameterizedTest
  @MethodSource("units")
  void everyUnitIsKnown(String name) {
    assertThat(rows(name))
        .allSatisfy(
            row -> {
              assertThat(Unit.of(code(row)).dimension().name())
                  .as(row.key())
                  .isNotEqualTo("unknown");
              assertThat(Unit.of(code(row)).isMoney()).as(row.key()).isFalse();
              assertThat(factor(row)).as(row.key()).isPositive();
            });
  }

  @ParameterizedTest
  @MethodSource("currencies")
  void everyCurrencyIsKnown(String name) {
    assertThat(rows(name))
        .allSatisfy(
            row -> {
              assertThat(codes(row)).as(row.key()).isNotEmpty().allSatisfy(TablesTest::assertMoney);
              assertThat(factor(row)).isIn(BigDecimal.ONE, new BigDecimal("0.01"));
            });
  }

  /** A key of three letters is a code to the reader, so a shared one must have another length. */
  @Test
  void everySharedKeyIsUsedAndNoCode() {
    Set<String> used =
        currencies().flatMap(name -> rows(name).stream()).map(TablesTest::code).collect(toSet());
    assertThat(SHARED.keySet())
        .isNotEmpty()
        .isSubsetOf(used)
        .allSatisfy(key -> assertThat(key.length()).isNotEqualTo(3));
    assertThat(SHARED.values())
        .allSatisfy(codes -> assertThat(codes).hasSizeGreaterThan(1).doesNotHaveDuplicates());
  }

  private static void assertMoney(String code) {
    assertThat(Unit.of(code).dimension()).as(code).isEqualTo(Dimension.MONEY);
  }

  private static List<String> codes(Table.Row row) {
    return SHARED.getOrDefault(code(row), List.of(code(row)));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void noPhraseStandsTwiceInATable(String name) {
    Map<String, List<String>> meanings = new TreeMap<>();
    for (Table.Row row : rows(name)) {
      row.phrases()
          .forEach(
              phrase ->
                  meanings
                      .computeIfAbsent(spelt(name, phrase), key -> new ArrayList<>())
                      .add(row.key()));
    }
    meanings.values().removeIf(keys -> keys.size() == 1);
    assertThat(meanings).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void noMeaningHasTwoRows(String name) {
    assertThat(rows(name)).extracting(Table.Row::key).doesNotHaveDuplicates();
  }

  /** A word may be money and mass ("pound"), but not two moneys or two masses. */
  @Test
  void aLanguagesOwnTableRepeatsNothingOfCldr() {
    for (String tag : LANGUAGES) {
      for (String kind : List.of("units", "currencies")) {
        Map<String, String> cldr = meanings(tag + "/cldr-" + kind);
        Map<String, String> own = meanings(tag + "/" + kind);
        assertThat(own.keySet()).as(tag + " " + kind).doesNotContainAnyElementsOf(cldr.keySet());
      }
    }
  }

  /** The reader must choose between these by what stands around them. */
  @Test
  void theWordsForBothMoneyAndUnitsAreKnown() {
    Set<String> both =
        LANGUAGES.stream()
            .flatMap(tag -> both(tag).stream().map(word -> tag + " " + word))
            .collect(toSet());
    assertThat(both).containsExactlyInAnyOrderElementsOf(MONEY_AND_UNIT);
  }

  private static Set<String> both(String tag) {
    Set<String> units = new HashSet<>(meanings(tag + "/cldr-units").keySet());
    units.addAll(meanings(tag + "/units").keySet());
    Set<String> money = new HashSet<>(meanings(tag + "/cldr-currencies").keySet());
    money.addAll(meanings(tag + "/currencies").keySet());
    units.retainAll(money);
    return units;
  }

  @Test
  void aWeakSignIsNotAStrongOne() {
    for (String name : List.of("unit-symbols", "currency-symbols")) {
      assertThat(meanings("common/" + name + "-weak").keySet())
          .doesNotContainAnyElementsOf(meanings("common/" + name).keySet());
    }
  }

  private static Map<String, String> meanings(String name) {
    Map<String, String> meanings = new HashMap<>();
    rows(name)
        .forEach(
            row -> row.phrases().forEach(phrase -> meanings.put(spelt(name, phrase), row.key())));
    return meanings;
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyPhraseIsFound(String name) {
    Phrases phrases =
        isCased(name) ? Phrases.inTheirCase(Table.load(name)) : Phrases.of(Table.load(name));
    for (Table.Row row : rows(name)) {
      row.phrases()
          .forEach(phrase -> assertFound(phrases, row.key(), phrase, name.startsWith("en/")));
    }
  }

  /** In a sentence, behind a number and a space, both ways. */
  private static void assertFound(Phrases phrases, String meaning, String phrase, boolean english) {
    String text = "Quibble: 7 " + phrase + " – so";
    int start = text.indexOf("7 ") + 2;
    Tokens tokens = Tokens.of(text, new Span(0, text.length()), english);
    int from = tokens.at(start);
    int to = tokens.at(start + phrase.length());
    Phrases.Match match = new Phrases.Match(meaning, from, to);
    assertThat(phrases.startingAt(tokens, from)).as(phrase).contains(match);
    assertThat(phrases.endingAt(tokens, to - 1)).as(phrase).contains(match);
  }

  @ParameterizedTest
  @MethodSource("org.quibble.extractors.language.PublishedUnits#rows")
  void aUnitIsWhatIsPublishedOfIt(PublishedUnits.Row row) {
    BigDecimal converted =
        Unit.of(row.unit())
            .convert(row.amount(), Unit.of(row.inUnit()))
            .orElseThrow(() -> new AssertionError("no conversion: " + row));
    BigDecimal gap = converted.subtract(row.published()).abs();
    assertThat(gap).as("%s is %s", row, converted).isLessThanOrEqualTo(row.slack());
  }

  /** The UCUM library is wrong about some ([HP] is off by 550), so every one must be looked up. */
  @Test
  void everyUnitThatConvertsIsPublished() {
    Set<String> codes =
        units().flatMap(name -> rows(name).stream()).map(TablesTest::code).collect(toSet());
    codes.removeIf(code -> code.startsWith("{") || CONVERT_TO_NOTHING.contains(code));
    assertThat(codes)
        .hasSizeGreaterThan(60)
        .isSubsetOf(PublishedUnits.rows().map(PublishedUnits.Row::unit).collect(toSet()));
  }

  private static String spelt(String table, String phrase) {
    return isCased(table) ? phrase : phrase.toLowerCase(Locale.ROOT);
  }

  private static boolean isCased(String table) {
    return table.startsWith("common/");
  }

  private static List<Table.Row> rows(String name) {
    List<Table.Row> rows = Table.load(name).rows();
    assertThat(rows).as(name).isNotEmpty();
    return rows;
  }

  private static String code(Table.Row row) {
    return row.key().split("\\*", 2)[0];
  }

  private static BigDecimal factor(Table.Row row) {
    String[] parts = row.key().split("\\*", 2);
    return parts.length == 1 ? BigDecimal.ONE : new BigDecimal(parts[1]);
  }
}

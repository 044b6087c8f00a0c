package org.quibble.checkers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quibble.check.Finding;
import org.quibble.check.Suggestion;
import org.quibble.claim.Reading;

class GarbledFigureTest {

  private static final String DAY = "2025-03-01";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | $2,7487 | 27487 USD; 2.7487 USD; 2748 USD | $27,487; $2.7487; $2,748",
        "en | £€34 million | 34M GBP; 34M EUR | £34 million; €34 million",
        "nl | 7l.500 euro | 71500 EUR | 71.500 euro",
        "de | 1.25.00 Euro | 12500 EUR; 125.00 EUR | 12.500 Euro; 125,00 Euro",
        "en | 4O,500 skier visits | 40500 {visit} | 40,500 skier visits",
      })
  void suggestsWhatMayHaveBeenMeant(
      String language, String printed, String meant, String suggestions) {
    Story story = Story.of("a", language, DAY);
    var candidates = Stream.of(meant.split("; ")).map(Amounts::of).toList();
    story.says(printed, new Reading.Garbled("a fault", candidates)).claim();
    List<Finding> findings = new GarbledFigure().check(story.article()).toList();
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message())
        .isEqualTo("“" + printed + "” cannot be read: it has a fault.");
    assertThat(findings.get(0).suggestions())
        .extracting(Suggestion::replacement)
        .containsExactly(suggestions.split("; "));
  }
}

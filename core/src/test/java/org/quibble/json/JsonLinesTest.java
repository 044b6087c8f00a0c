package org.quibble.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quibble.claim.Claim;
import org.quibble.claim.Reading;
import org.quibble.quantity.Figure;
import org.quibble.quantity.Quantity;
import org.quibble.quantity.Unit;
import org.quibble.text.Document;

class JsonLinesTest {

  @Test
  void aClaimIsWrittenWithAllThatIsKnownOfIt() {
    assertThat(JsonLines.line(Samples.full()))
        .isEqualTo(
            """
            {"id":"%s","document":"a-1","start":32,"end":44,"text":"$5.5 million","language":"en",\
            "quantity":{"low":"5500000","high":"5500000","unit":"USD","modifier":"more_than",\
            "granularity":"100000"},"kind":"money","role":"to","direction":"up",\
            "subject":{"name":"Lumen-2","text":"Lumen-2","start":9,"end":16,"basis":"stated"},\
            "property":{"name":"training cost","text":"cost","concept":"cost"},\
            "time":{"start":"2024-12-01","end":"2024-12-31","text":"in December"},\
            "modality":"forecast","attribution":"the firm",\
            "qualifiers":{"place":["Canada"],"deduction":["net"]},\
            "sentence":{"start":0,"end":72},"rule":"<currency> <number>"}\
            """
                .formatted(Samples.full().id()));
  }

  @Test
  void whatIsUnknownIsAbsent() {
    assertThat(parse(JsonLines.line(Samples.bare())).fieldNames())
        .toIterable()
        .containsExactly(
            "id",
            "document",
            "start",
            "end",
            "text",
            "language",
            "quantity",
            "kind",
            "role",
            "modality",
            "sentence",
            "rule");
  }

  @Test
  void aRangeHasTwoEndsAndTheFinerPlace() {
    JsonNode quantity = quantity(Samples.range());
    assertThat(quantity.path("low").textValue()).isEqualTo("5");
    assertThat(quantity.path("high").textValue()).isEqualTo("5.5");
    assertThat(quantity.path("granularity").textValue()).isEqualTo("0.1");
  }

  @Test
  void aGarbledFigureHasNoEndsButCandidates() {
    assertThat(quantity(Samples.garbled()))
        .hasToString(
            """
            {"garbled":true,"unit":"USD","modifier":"exact","fault":"four digits behind a comma",\
            "candidates":[{"low":"27487","high":"27487","unit":"USD"},\
            {"low":"2.7487","high":"2.7487","unit":"USD"}]}\
            """);
  }

  @Test
  void aGarbledFigureThatNobodyCanGuessHasNoModifier() {
    assertThat(quantity(Samples.hopeless()))
        .hasToString(
            """
            {"garbled":true,"unit":"USD","fault":"two commas in a row","candidates":[]}\
            """);
  }

  @Test
  void anAmbiguousFigureHasItsOtherReadingsBesideTheFirst() {
    assertThat(quantity(Samples.ambiguous()))
        .hasToString(
            """
            {"low":"1100","high":"1100","unit":"V","modifier":"exact","granularity":"1",\
            "alternatives":[{"low":"1.1","high":"1.1","unit":"V"}]}\
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "5.5, 1000000, 5500000, 100000",
    "5.50, 1, 5.5, 0.01",
    "0.00, 1, 0, 0.01",
    "-3, 1000, -3000, 1000",
    "1E+3, 1, 1000, 1000",
    "0.000000001, 1, 0.000000001, 0.000000001"
  })
  void numbersArePlainDecimals(String digits, String scale, String low, String granularity) {
    Figure figure = Figure.of(digits).scaledBy(new BigDecimal(scale));
    Quantity quantity = Quantity.of(figure, Unit.ONE);
    JsonNode written = quantity(Samples.claim("x", new Reading.Clean(quantity)).build());
    assertThat(written.path("low").textValue()).isEqualTo(low);
    assertThat(written.path("granularity").textValue()).isEqualTo(granularity);
  }

  @Test
  void aFindingIsWrittenWithAllThatItRestsOn() {
    assertThat(JsonLines.line(Samples.conflict()))
        .isEqualTo(
            """
            {"id":"5b1e","check":"cross-article-conflict","severity":"warning","confidence":0.93,\
            "collection":"models",\
            "message":"Training cost of Lumen-2: $5.5 million here, $6 million in b-7",\
            "explanation":"5.5 million stands for 5.45 to 5.55 million.",\
            "evidence":[{"document":"a-1","start":32,"end":43,"text":"5 to 5.5 kg","claim":"%s",\
            "part":"elsewhere"},{"document":"a-1","start":32,"end":44,"text":"$5.5 million",\
            "claim":"%s","part":"stated"}],\
            "suggestions":[{"document":"a-1","start":32,"end":44,"replacement":"$6 million"}],\
            "assumptions":["both speak of one run"],"notEstablished":["period"]}\
            """
                .formatted(Samples.range().id(), Samples.full().id()));
  }

  @Test
  void aFindingLeavesOutWhatNobodyKnows() {
    assertThat(parse(JsonLines.line(Samples.lonely())).fieldNames())
        .toIterable()
        .containsExactly(
            "id", "check", "severity", "confidence", "message", "evidence", "suggestions");
  }

  @Test
  void aDocumentIsReadAsItWasWritten() throws LineFault {
    Document document =
        Document.of("a-1", "Zwölf \"Prozent\"\n\t€ 5 \uD83D\uDE80")
            .inLanguage("de-AT")
            .published(LocalDate.of(2025, 3, 4))
            .from("Daily Example")
            .in("prices");
    assertThat(DocumentJson.read(JsonLines.line(document))).isEqualTo(document);
  }

  @Test
  void halfACharacterIsWrittenAsAnEscapeAndReadBack() throws LineFault {
    Document document = Document.of("a-1", "half \uD83D and \uDE80, whole \uD83D\uDE80");
    String line = JsonLines.line(document);
    assertThat(line).contains("half \\ud83d and \\ude80, whole \uD83D\uDE80");
    assertThat(DocumentJson.read(line)).isEqualTo(document);
  }

  @Test
  void everyValueIsOneLine() {
    Document document = Document.of("a-1", "one\r\ntwo\u2028three");
    assertThat(List.of(JsonLines.line(document), JsonLines.line(Samples.full())))
        .noneMatch(line -> line.contains("\n") || line.contains("\r"));
  }

  private static JsonNode quantity(Claim claim) {
    return parse(JsonLines.line(claim)).path("quantity");
  }

  private static JsonNode parse(String line) {
    try {
      return new ObjectMapper().readTree(line);
    } catch (JsonProcessingException broken) {
      throw new AssertionError(line, broken);
    }
  }
}

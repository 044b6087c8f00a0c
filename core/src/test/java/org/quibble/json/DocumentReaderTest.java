package org.quibble.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quibble.text.Document;

class DocumentReaderTest {

  private final List<Document> documents = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  @Test
  void readsAllFields() throws IOException {
    read(
        """
        {"id": "a-1", "text": "5 km", "language": "en", "published": "2025-03-04",\
         "source": "Daily Example", "collection": "plants"}
        """);
    assertThat(documents)
        .containsExactly(
            Document.of("a-1", "5 km")
                .inLanguage("en")
                .published(LocalDate.of(2025, 3, 4))
                .from("Daily Example")
                .in("plants"));
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": \"a\", \"text\": \"t\"}",
        "\uFEFF{\"id\": \"a\", \"text\": \"t\"}",
        "\n  \r\n{\"id\": \"a\", \"text\": \"t\"}\r\n\n",
        "{\"id\": \"a\", \"text\": \"t\", \"language\": null, \"source\": \"\"}",
        "{\"id\": \"a\", \"text\": \"t\", \"published\": \" \", \"author\": {\"name\": [1]}}"
      })
  void passesOverWhatSaysNothing(String lines) throws IOException {
    read(lines);
    assertThat(documents).containsExactly(Document.of("a", "t"));
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"text\": \"t\"}                                   | id: is missing",
        "{\"id\": null, \"text\": \"t\"}                     | id: is missing",
        "{\"id\": \" \", \"text\": \"t\"}                    | id: must not be empty",
        "{\"id\": 7, \"text\": \"t\"}                        | id: must be a string, not a number",
        "{\"id\": \"a\"}                                     | text: is missing",
        "{\"id\": \"a\", \"text\": [\"t\"]}                  | text: must be a string, not an"
            + " array",
        "{\"id\": \"a\", \"text\": {}}                       | text: must be a string, not an"
            + " object",
        "{\"id\": \"a\", \"text\": \"t\", \"source\": true}  | source: must be a string, not a"
            + " boolean",
        "{\"id\": \"a\", \"text\": \"t\", \"language\": \"e n\"} | language: is no BCP 47 tag: 'e"
            + " n'",
        "[1]                                                 | must be a JSON object, not an array",
        "\"text\"                                            | must be a JSON object, not a string",
      })
  void namesLineFieldAndFault(String line, String problem) throws IOException {
    read("\n" + line + "\n");
    assertThat(problems).containsExactly("articles.jsonl: line 2: " + problem);
    assertThat(documents).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-02-30", "2025-13-01", "04.03.2025", "yesterday", "2025-3-4"})
  void takesNoDateThatDoesNotExist(String date) throws IOException {
    read("{\"id\": \"a\", \"text\": \"t\", \"published\": \"%s\"}".formatted(date));
    assertThat(problems)
        .containsExactly(
            "articles.jsonl: line 1: published: is no date of the form 2025-03-04: '%s'"
                .formatted(date));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": \"a\", \"text\": \"t\"",
        "{\"id\": \"a\", \"text\": \"t\"} {\"id\": \"b\"}",
        "{\"id\": \"a\", \"id\": \"b\", \"text\": \"t\"}",
        "{'id': 'a'}",
        "plain words"
      })
  void saysThatALineIsNoJson(String line) throws IOException {
    read(line);
    assertThat(problems)
        .singleElement()
        .asString()
        .startsWith("articles.jsonl: line 1: is not JSON: ");
    assertThat(documents).isEmpty();
  }

  @Test
  void losesNoGoodLineAmongBadOnes() throws IOException {
    read(good("a") + "{broken\n" + good("b") + "{\"id\": \"c\"}\n\n" + good("d").strip());
    assertThat(documents).extracting(Document::id).containsExactly("a", "b", "d");
    assertThat(problems).hasSize(2).first().asString().contains("line 2");
    assertThat(problems.get(1)).isEqualTo("articles.jsonl: line 4: text: is missing");
  }

  @Test
  void aLineOfBrokenUtf8HarmsNoOther() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(good("a").getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(
        "{\"id\": \"b\", \"text\": \"caf\u00e9\"}\n".getBytes(StandardCharsets.ISO_8859_1));
    bytes.writeBytes(good("c").getBytes(StandardCharsets.UTF_8));
    read(new DocumentReader(), new ByteArrayInputStream(bytes.toByteArray()));
    assertThat(documents).extracting(Document::id).containsExactly("a", "c");
    assertThat(problems).containsExactly("articles.jsonl: line 2: is not UTF-8");
  }

  @Test
  void aLineThatIsTooLongIsPassedOverWithoutKeepingIt() throws IOException {
    String longLine = "{\"id\": \"b\", \"text\": \"%s\"}\n".formatted("x".repeat(100));
    read(new DocumentReader(50), stream(good("a") + longLine + good("c")));
    assertThat(documents).extracting(Document::id).containsExactly("a", "c");
    assertThat(problems).containsExactly("articles.jsonl: line 2: is longer than 50 bytes");
  }

  @Test
  void anIdIsGivenOnceInARun() throws IOException {
    DocumentReader reader = new DocumentReader();
    assertThat(reader.takeId("page.txt")).isTrue();
    assertThat(reader.takeId("page.txt")).isFalse();
    read(reader, stream(good("a") + good("page.txt")));
    reader.read("more.jsonl", stream(good("b") + good("a")), documents::add, this::note);
    assertThat(documents).extracting(Document::id).containsExactly("a", "b");
    assertThat(problems)
        .containsExactly(
            "articles.jsonl: line 2: id: 'page.txt' was there before: another file",
            "more.jsonl: line 2: id: 'a' was there before: articles.jsonl line 1");
  }

  @Test
  void anEmptyFileHasNoDocumentsAndNoProblems() throws IOException {
    read("");
    assertThat(documents).isEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void documentsAreHandedOnBeforeTheNextLineIsRead() {
    InputStream brokenBehindOneLine =
        new SequenceInputStream(
            stream(good("a")),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("the disk is gone");
              }
            });
    assertThatThrownBy(() -> read(new DocumentReader(), brokenBehindOneLine))
        .isInstanceOf(IOException.class)
        .hasMessage("the disk is gone");
    assertThat(documents).extracting(Document::id).containsExactly("a");
  }

  @Test
  void deepNestingIsNoDanger() throws IOException {
    read("[".repeat(100_000) + "\n" + good("a"));
    assertThat(problems).hasSize(1);
    assertThat(documents).hasSize(1);
  }

  private static String good(String id) {
    return "{\"id\": \"%s\", \"text\": \"5 km\"}\n".formatted(id);
  }

  private void read(String lines) throws IOException {
    read(new DocumentReader(), stream(lines));
  }

  private void read(DocumentReader reader, InputStream in) throws IOException {
    reader.read("articles.jsonl", in, documents::add, this::note);
  }

  private void note(Problem problem) {
    problems.add(problem.toString());
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}

package org.quibble.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quibble.check.Finding;
import org.quibble.claim.Claim;
import org.quibble.claim.Direction;
import org.quibble.claim.Kind;
import org.quibble.claim.Modality;
import org.quibble.claim.Qualifier;
import org.quibble.claim.Reading;
import org.quibble.claim.Role;
import org.quibble.claim.Subject;
import org.quibble.quantity.Modifier;
import org.quibble.text.Document;
import org.quibble.text.Span;

/**
 * Holds every kind of line against the published schemas. The schemas let users' files have further
 * fields; here they are closed, so that no field is written that they don't name.
 */
class SchemasTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  private static final Schema DOCUMENT = closed("document.schema.json");
  private static final Schema CLAIM = closed("claim.schema.json");
  private static final Schema FINDING = closed("finding.schema.json");

  static Stream<Claim> claims() {
    Claim bare = Samples.bare();
    return Stream.of(
            Stream.of(
                Samples.full(),
                bare,
                Samples.range(),
                Samples.ambiguous(),
                Samples.garbled(),
                Samples.hopeless()),
            Arrays.stream(Kind.values()).map(Samples::ofKind),
            Arrays.stream(Role.values()).map(role -> bare.toBuilder().role(role).build()),
            Arrays.stream(Direction.values()).map(one -> bare.toBuilder().direction(one).build()),
            Arrays.stream(Modality.values()).map(one -> bare.toBuilder().modality(one).build()),
            Arrays.stream(Modifier.values()).map(SchemasTest::modified),
            Arrays.stream(Subject.Basis.values()).map(SchemasTest::restingOn),
            Arrays.stream(Qualifier.Key.values()).map(SchemasTest::limitedBy))
        .flatMap(claims -> claims);
  }

  private static Claim modified(Modifier modifier) {
    return Samples.claim("5", new Reading.Clean(Samples.millions("5").modified(modifier))).build();
  }

  private static Claim restingOn(Subject.Basis basis) {
    Subject subject = new Subject("Lumen-2", "it", new Span(0, 2), basis);
    return Samples.bare().toBuilder().subject(subject).build();
  }

  private static Claim limitedBy(Qualifier.Key key) {
    List<Qualifier> two = List.of(new Qualifier(key, "this"), new Qualifier(key, "that"));
    return Samples.bare().toBuilder().qualifiers(two).build();
  }

  @ParameterizedTest
  @MethodSource("claims")
  void everyKindOfClaimConforms(Claim claim) {
    assertThat(faults(CLAIM, JsonLines.line(claim))).isEmpty();
  }

  static Stream<Finding> findings() {
    return Stream.of(Samples.conflict(), Samples.lonely());
  }

  @ParameterizedTest
  @MethodSource("findings")
  void everyKindOfFindingConforms(Finding finding) {
    assertThat(faults(FINDING, JsonLines.line(finding))).isEmpty();
  }

  static Stream<Document> documents() {
    Document bare = Document.of("a-1", "");
    return Stream.of(
        bare, bare.inLanguage("nl").published(LocalDate.of(2025, 3, 4)).from("Example").in("all"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyKindOfDocumentConforms(Document document) {
    assertThat(faults(DOCUMENT, JsonLines.line(document))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"id\": \"\", \"text\": \"t\"}",
        "{\"id\": \"a\", \"text\": 5}",
        "{\"id\": \"a\", \"text\": \"t\", \"published\": \"2025-02-30\"}"
      })
  void theSchemaOfDocumentsRejectsWhatTheReaderRejects(String line) {
    assertThat(faults(DOCUMENT, line)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"low\":\"5500000\"|\"low\":5500000",
        "\"low\":\"5500000\"|\"low\":\"5.5E6\"",
        "\"low\":\"5500000\"|\"low\":\"5500000.0\"",
        "\"low\":\"5500000\",|",
        "\"unit\":\"USD\"|\"unit\":\"\"",
        "\"modifier\":\"exact\"|\"modifier\":\"about\"",
        "\"modifier\":\"exact\"|\"modifier\":\"exact\",\"garbled\":true",
        "\"role\":\"level\"|\"role\":\"LEVEL\"",
        "\"start\":32|\"start\":-1"
      })
  void theSchemaOfClaimsRejectsWhatTheFormatForbids(String change) {
    List<String> sides = List.of(change.split("\\|", -1));
    String line = JsonLines.line(Samples.bare()).replace(sides.get(0), sides.get(1));
    assertThat(line).isNotEqualTo(JsonLines.line(Samples.bare()));
    assertThat(faults(CLAIM, line)).isNotEmpty();
  }

  private static List<Error> faults(Schema schema, String line) {
    return schema.validate(line, InputFormat.JSON);
  }

  private static Schema closed(String resource) {
    try (InputStream in = SchemasTest.class.getResourceAsStream(resource)) {
      JsonNode schema = MAPPER.readTree(requireNonNull(in, resource));
      schema.findParents("properties").forEach(SchemasTest::close);
      return REGISTRY.getSchema(schema);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void close(JsonNode schema) {
    ((ObjectNode) schema).put("additionalProperties", false);
  }
}

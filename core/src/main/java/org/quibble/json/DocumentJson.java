package org.quibble.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quibble.text.Document;

/** A document as an object of its format. */
final class DocumentJson {

  private static final String ID = "id";
  private static final String TEXT = "text";
  private static final String LANGUAGE = "language";
  private static final String PUBLISHED = "published";
  private static final String SOURCE = "source";
  private static final String COLLECTION = "collection";

  private DocumentJson() {}

  static ObjectNode write(Document document) {
    ObjectNode object = Json.object().put(ID, document.id()).put(TEXT, document.text());
    LocalDate published = document.origin().published();
    Json.putKnown(object, LANGUAGE, document.origin().language());
    Json.putKnown(object, PUBLISHED, published == null ? null : published.toString());
    Json.putKnown(object, SOURCE, document.origin().source());
    Json.putKnown(object, COLLECTION, document.origin().collection());
    return object;
  }

  static Document read(String line) throws LineFault {
    JsonNode object = parse(line);
    if (!object.isObject()) {
      throw new LineFault("must be a JSON object, not " + kind(object));
    }
    return Document.of(id(object), required(object, TEXT))
        .inLanguage(language(object))
        .published(published(object))
        .from(known(object, SOURCE))
        .in(known(object, COLLECTION));
  }

  private static JsonNode parse(String line) throws LineFault {
    try {
      return Json.read(line);
    } catch (JsonProcessingException odd) {
      throw new LineFault("is not JSON: " + odd.getOriginalMessage() + column(odd.getLocation()));
    }
  }

  private static String column(@Nullable JsonLocation location) {
    return location == null ? "" : " (column %d)".formatted(location.getColumnNr());
  }

  private static String id(JsonNode object) throws LineFault {
    String id = required(object, ID);
    if (id.isBlank()) {
      throw new LineFault(ID, "must not be empty");
    }
    return id;
  }

  private static @Nullable String language(JsonNode object) throws LineFault {
    String tag = known(object, LANGUAGE);
    try {
      return tag == null ? null : new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    } catch (IllformedLocaleException odd) {
      throw new LineFault(LANGUAGE, "is no BCP 47 tag: '%s'".formatted(tag));
    }
  }

  private static @Nullable LocalDate published(JsonNode object) throws LineFault {
    String date = known(object, PUBLISHED);
    try {
      return date == null ? null : LocalDate.parse(date);
    } catch (DateTimeException odd) {
      throw new LineFault(PUBLISHED, "is no date of the form 2025-03-04: '%s'".formatted(date));
    }
  }

  private static String required(JsonNode object, String field) throws LineFault {
    String value = text(object, field);
    if (value == null) {
      throw new LineFault(field, "is missing");
    }
    return value;
  }

  /** Programs that know nothing often say so with an empty string. */
  private static @Nullable String known(JsonNode object, String field) throws LineFault {
    String value = text(object, field);
    return value == null || value.isBlank() ? null : value;
  }

  private static @Nullable String text(JsonNode object, String field) throws LineFault {
    JsonNode value = object.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw new LineFault(field, "must be a string, not " + kind(value));
    }
    return value.textValue();
  }

  private static String kind(JsonNode value) {
    return switch (value.getNodeType()) {
      case ARRAY -> "an array";
      case BOOLEAN -> "a boolean";
      case NUMBER -> "a number";
      case OBJECT -> "an object";
      case STRING -> "a string";
      default -> "null";
    };
  }
}

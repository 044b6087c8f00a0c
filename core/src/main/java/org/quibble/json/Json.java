package org.quibble.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.quibble.text.Span;

/** JSON as this library reads and writes it. Thread-safe. */
final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  // The length of lines is bounded before they get here.
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private Json() {}

  /** Returns an object without fields. */
  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static JsonNode read(String line) throws JsonProcessingException {
    return MAPPER.readTree(line);
  }

  /** Returns the value on one line. */
  static String line(JsonNode value) {
    try {
      return escapingLoneSurrogates(MAPPER.writeValueAsString(value));
    } catch (JsonProcessingException impossible) {
      throw new AssertionError("a tree of values can always be written", impossible);
    }
  }

  /** Returns a number as plain digits without superfluous zeros: "5500000", not "5.5E6". */
  static String decimal(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** Adds a field, unless its value is unknown. */
  static void putKnown(ObjectNode object, String field, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      object.put(field, value);
    }
  }

  static ObjectNode putSpan(ObjectNode object, Span span) {
    return object.put("start", span.start()).put("end", span.end());
  }

  /** Half a character can stand in a text but not in UTF-8, so it is written as an escape. */
  private static String escapingLoneSurrogates(String line) {
    if (line.codePoints().noneMatch(Json::isLoneSurrogate)) {
      return line;
    }
    StringBuilder escaped = new StringBuilder(line.length() + 16);
    line.codePoints().forEach(point -> append(escaped, point));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int point) {
    if (isLoneSurrogate(point)) {
      escaped.append("\\u%04x".formatted(point));
    } else {
      escaped.appendCodePoint(point);
    }
  }

  private static boolean isLoneSurrogate(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}

package org.quibble.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.quibble.check.Evidence;
import org.quibble.check.Finding;
import org.quibble.check.Suggestion;

/** A finding as an object of its format. */
final class FindingJson {

  private FindingJson() {}

  static ObjectNode write(Finding finding) {
    ObjectNode object = Json.object().put("id", finding.id()).put("check", finding.check());
    object.put("severity", finding.severity().formatName());
    object.put("confidence", finding.confidence());
    Json.putKnown(object, "collection", finding.collection());
    object.put("message", finding.message());
    Json.putKnown(object, "explanation", finding.explanation());
    ArrayNode evidence = object.putArray("evidence");
    finding.evidence().forEach(one -> add(evidence, one));
    ArrayNode suggestions = object.putArray("suggestions");
    finding.suggestions().forEach(one -> add(suggestions, one));
    putWords(object, "assumptions", finding.assumptions());
    putWords(object, "notEstablished", finding.notEstablished());
    return object;
  }

  private static void add(ArrayNode evidence, Evidence one) {
    ObjectNode object = evidence.addObject().put("document", one.origin().document());
    Json.putSpan(object, one.span()).put("text", one.text());
    Json.putKnown(object, "claim", one.claim());
    Json.putKnown(object, "part", one.part());
  }

  private static void add(ArrayNode suggestions, Suggestion one) {
    ObjectNode object = suggestions.addObject().put("document", one.document());
    Json.putSpan(object, one.span()).put("replacement", one.replacement());
  }

  private static void putWords(ObjectNode object, String field, List<String> words) {
    if (!words.isEmpty()) {
      ArrayNode array = object.putArray(field);
      words.forEach(array::add);
    }
  }
}

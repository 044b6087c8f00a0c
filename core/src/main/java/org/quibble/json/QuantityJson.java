package org.quibble.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.quibble.claim.Mention;
import org.quibble.claim.Reading;
import org.quibble.quantity.Quantity;

/**
 * The {@code quantity} of a claim. A garbled one has no {@code low} and {@code high} but what its
 * author may have meant; an ambiguous one has its first reading there and the others beside it.
 */
final class QuantityJson {

  private QuantityJson() {}

  static ObjectNode write(Mention mention) {
    ObjectNode object = Json.object();
    if (mention.reading() instanceof Reading.Garbled garbled) {
      return garbled(object, mention, garbled);
    }
    List<Quantity> readings = mention.reading().candidates();
    clean(object, readings.get(0));
    if (readings.size() > 1) {
      putAll(object.putArray("alternatives"), readings.subList(1, readings.size()));
    }
    return object;
  }

  private static void clean(ObjectNode object, Quantity quantity) {
    putEnds(object, quantity);
    object.put("modifier", quantity.modifier().formatName());
    object.put("granularity", Json.decimal(quantity.granularity()));
  }

  private static ObjectNode garbled(ObjectNode object, Mention mention, Reading.Garbled garbled) {
    object.put("garbled", true).put("unit", mention.unit().code());
    garbled.candidates().stream()
        .findFirst()
        .ifPresent(first -> object.put("modifier", first.modifier().formatName()));
    Json.putKnown(object, "fault", garbled.fault());
    putAll(object.putArray("candidates"), garbled.candidates());
    return object;
  }

  private static void putAll(ArrayNode array, List<Quantity> quantities) {
    quantities.forEach(one -> putEnds(array.addObject(), one));
  }

  private static void putEnds(ObjectNode object, Quantity quantity) {
    object.put("low", Json.decimal(quantity.low()));
    object.put("high", Json.decimal(quantity.high()));
    object.put("unit", quantity.unit().code());
  }
}

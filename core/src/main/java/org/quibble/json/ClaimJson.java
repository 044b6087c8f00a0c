package org.quibble.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.quibble.claim.Claim;
import org.quibble.claim.Direction;
import org.quibble.claim.Period;
import org.quibble.claim.Property;
import org.quibble.claim.Qualifier;
import org.quibble.claim.Subject;

/** A claim as an object of its format. */
final class ClaimJson {

  private ClaimJson() {}

  static ObjectNode write(Claim claim) {
    ObjectNode object = Json.object().put("id", claim.id());
    object.put("document", claim.origin().document());
    Json.putSpan(object, claim.span()).put("text", claim.mention().text());
    object.put("language", claim.sentence().language());
    object.set("quantity", QuantityJson.write(claim.mention()));
    object.put("kind", claim.kind().formatName());
    object.put("role", claim.role().formatName());
    putDirection(object, claim);
    putSubject(object, claim);
    putProperty(object, claim);
    putTime(object, claim);
    object.put("modality", claim.modality().formatName());
    Json.putKnown(object, "attribution", claim.attribution());
    putQualifiers(object, claim.qualifiers());
    Json.putSpan(object.putObject("sentence"), claim.sentence().span());
    return object.put("rule", claim.mention().rule());
  }

  private static void putDirection(ObjectNode object, Claim claim) {
    Direction direction = claim.direction();
    if (direction != null) {
      object.put("direction", direction.formatName());
    }
  }

  private static void putSubject(ObjectNode object, Claim claim) {
    Subject subject = claim.subject();
    if (subject != null) {
      ObjectNode inner = object.putObject("subject").put("name", subject.name());
      Json.putSpan(inner.put("text", subject.text()), subject.span());
      inner.put("basis", subject.basis().name().toLowerCase(Locale.ROOT));
    }
  }

  private static void putProperty(ObjectNode object, Claim claim) {
    Property property = claim.property();
    if (property != null) {
      ObjectNode inner = object.putObject("property").put("name", property.name());
      Json.putKnown(inner, "text", property.text());
      Json.putKnown(inner, "concept", property.concept());
    }
  }

  private static void putTime(ObjectNode object, Claim claim) {
    Period period = claim.period();
    if (period != null) {
      ObjectNode inner = object.putObject("time").put("start", period.start().toString());
      Json.putKnown(inner.put("end", period.end().toString()), "text", period.text());
    }
  }

  private static void putQualifiers(ObjectNode object, List<Qualifier> qualifiers) {
    if (!qualifiers.isEmpty()) {
      ObjectNode inner = object.putObject("qualifiers");
      qualifiers.forEach(one -> inner.withArray(name(one.key())).add(one.value()));
    }
  }

  private static String name(Qualifier.Key key) {
    return key.name().toLowerCase(Locale.ROOT);
  }
}

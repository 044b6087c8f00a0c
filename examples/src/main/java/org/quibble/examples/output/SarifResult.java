package org.quibble.examples.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.quibble.check.Evidence;
import org.quibble.check.Finding;
import org.quibble.check.Severity;
import org.quibble.check.Suggestion;

/** A finding as a result of SARIF: its first figure is the place, its others are related places. */
final class SarifResult {

  private final SarifPlaces places;
  private final ObjectNode result;

  SarifResult(SarifPlaces places, ObjectNode result) {
    this.places = places;
    this.result = result;
  }

  void put(Finding finding) {
    List<Evidence> others = finding.evidence().subList(1, finding.evidence().size());
    result.putObject("message").put("text", message(finding, others));
    places.putPlace(result.putArray("locations").addObject(), finding.evidence().get(0));
    putRelated(others);
    result.putObject("partialFingerprints").put("quibble/v1", finding.id());
    putFix(finding);
    putProperties(finding);
  }

  /** The others are linked by the ids of their related places, "[6 million](1)". */
  private static String message(Finding finding, List<Evidence> others) {
    StringBuilder text = new StringBuilder(escaped(finding.message()));
    for (int i = 0; i < others.size(); i++) {
      text.append(i == 0 ? " – see " : ", ")
          .append("[%s](%d)".formatted(escaped(others.get(i).text()), i + 1));
    }
    return finding.explanation().isEmpty()
        ? text.toString()
        : text.append("\n\n").append(escaped(finding.explanation())).toString();
  }

  /** Brackets would begin a link, braces a placeholder. */
  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("[", "\\[")
        .replace("]", "\\]")
        .replace("{", "{{")
        .replace("}", "}}");
  }

  private void putRelated(List<Evidence> others) {
    if (others.isEmpty()) {
      return;
    }
    ArrayNode related = result.putArray("relatedLocations");
    for (Evidence other : others) {
      ObjectNode location = related.addObject().put("id", related.size());
      places.putPlace(location, other);
      location.putObject("message").put("text", escaped(other.part() + ": " + other.text()));
    }
  }

  /** Viewers apply fixes at a click, so only a sure finding with a single way out has one. */
  private void putFix(Finding finding) {
    if (finding.severity() != Severity.ERROR || finding.suggestions().size() != 1) {
      return;
    }
    Suggestion only = finding.suggestions().get(0);
    ObjectNode fix = result.putArray("fixes").addObject();
    fix.putObject("description").put("text", "Write " + escaped(only.replacement()));
    ObjectNode change = fix.putArray("artifactChanges").addObject();
    places.putFile(change, only.document());
    ObjectNode replacement = change.putArray("replacements").addObject();
    places.putRegion(replacement, "deletedRegion", only.document(), only.span());
    replacement.putObject("insertedContent").put("text", only.replacement());
  }

  private void putProperties(Finding finding) {
    ObjectNode properties = result.putObject("properties");
    properties.put("confidence", finding.confidence());
    ArrayNode suggestions = properties.putArray("suggestions");
    finding.suggestions().forEach(one -> suggestions.add(one.replacement()));
    ArrayNode assumptions = properties.putArray("assumptions");
    finding.assumptions().forEach(assumptions::add);
    ArrayNode open = properties.putArray("notEstablished");
    finding.notEstablished().forEach(open::add);
  }
}

package org.quibble.examples.output;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quibble.Report;
import org.quibble.check.Check;
import org.quibble.check.Finding;

/**
 * Findings as a log of SARIF 2.1.0, which editors and build servers show beside the text.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">the standard</a>
 */
final class SarifLog {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final List<Check> checks;
  private final SarifPlaces places;
  private final Map<String, Integer> ruleNumbers = new HashMap<>();

  SarifLog(Places places, List<Check> checks) {
    this.checks = checks;
    this.places = new SarifPlaces(places);
    checks.forEach(check -> ruleNumbers.put(check.id(), ruleNumbers.size()));
  }

  String write(Report report) {
    ObjectNode log = MAPPER.createObjectNode().put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    putTool(run);
    run.put("columnKind", "utf16CodeUnits");
    places.putArtifacts(run);
    ArrayNode results = run.putArray("results");
    report.findings().forEach(finding -> add(results, finding));
    return log.toPrettyString();
  }

  private void putTool(ObjectNode run) {
    ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "Quibble");
    ArrayNode rules = driver.putArray("rules");
    checks.forEach(check -> SarifRule.add(rules, check));
  }

  private void add(ArrayNode results, Finding finding) {
    ObjectNode result = results.addObject().put("ruleId", finding.check());
    Integer rule = ruleNumbers.get(finding.check());
    if (rule != null) {
      result.put("ruleIndex", rule);
    }
    result.put("level", finding.severity().formatName());
    new SarifResult(places, result).put(finding);
  }
}

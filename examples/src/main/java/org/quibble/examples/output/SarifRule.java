package org.quibble.examples.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.quibble.check.Check;
import org.quibble.check.Example;

/** A check as a rule of SARIF, with its examples as help. */
final class SarifRule {

  private SarifRule() {}

  static void add(ArrayNode rules, Check check) {
    ObjectNode rule = rules.addObject().put("id", check.id()).put("name", name(check.id()));
    putText(rule, "shortDescription", check.summary() + ".");
    rule.putObject("defaultConfiguration").put("level", check.severity().formatName());
    putText(rule, "help", help(check));
  }

  /** Returns the name that SARIF's viewers expect: "GarbledFigure" for "garbled-figure". */
  private static String name(String id) {
    StringBuilder name = new StringBuilder();
    for (String part : id.split("-", -1)) {
      name.append(part.substring(0, 1).toUpperCase(java.util.Locale.ROOT))
          .append(part.substring(1));
    }
    return name.toString();
  }

  private static String help(Check check) {
    StringBuilder help = new StringBuilder(check.summary()).append(".\n");
    append(help, "Fires on:", check.examples().stream().filter(Example::fires).toList());
    append(help, "Is silent on:", check.examples().stream().filter(one -> !one.fires()).toList());
    return help.toString();
  }

  private static void append(StringBuilder help, String title, List<Example> examples) {
    if (!examples.isEmpty()) {
      help.append('\n').append(title).append('\n');
      examples.forEach(example -> help.append("- ").append(words(example)).append('\n'));
    }
  }

  private static String words(Example example) {
    String texts = String.join(" / ", example.texts());
    return example.why().map(why -> texts + " (" + why + ")").orElse(texts);
  }

  private static void putText(ObjectNode rule, String field, String text) {
    rule.putObject(field).put("text", text);
  }
}

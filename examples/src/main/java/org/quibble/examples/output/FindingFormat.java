package org.quibble.examples.output;

import java.util.List;
import java.util.Locale;
import org.quibble.Report;
import org.quibble.check.Check;
import org.quibble.json.JsonLines;

/** The formats that findings are written in. */
public enum FindingFormat {
  /** For people: place, message, the quoted line, and the comparison in words. */
  TEXT {
    @Override
    public void write(
        Report report, List<Check> checks, Places places, Output out, Colours colours) {
      new TextFindings(places, out, colours).write(report);
    }
  },
  /** One JSON object a line. */
  JSON {
    @Override
    public void write(
        Report report, List<Check> checks, Places places, Output out, Colours colours) {
      report.findings().forEach(finding -> out.line(JsonLines.line(finding)));
    }
  },
  /** SARIF 2.1.0, for editors and build servers. */
  SARIF {
    @Override
    public void write(
        Report report, List<Check> checks, Places places, Output out, Colours colours) {
      out.line(new SarifLog(places, checks).write(report));
    }
  };

  /**
   * Writes the findings of a report.
   *
   * @param checks the checks that were made
   * @param places the texts that were checked
   * @param colours whether the output shows colours
   */
  public abstract void write(
      Report report, List<Check> checks, Places places, Output out, Colours colours);

  /** Returns the name that users choose the format by. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

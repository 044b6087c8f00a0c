package org.quibble.examples.output;

import java.util.List;
import org.quibble.Report;
import org.quibble.check.Evidence;
import org.quibble.check.Finding;
import org.quibble.check.Suggestion;

/**
 * Findings for people: {@code path:line:column: severity: message [check]} as compilers write it,
 * the quoted line with a caret under the figure, and what the finding rests on.
 */
final class TextFindings {

  private static final String INDENT = "    ";

  private final Places places;
  private final Output out;
  private final Colours colours;

  TextFindings(Places places, Output out, Colours colours) {
    this.places = places;
    this.out = out;
    this.colours = colours;
  }

  void write(Report report) {
    report.findings().forEach(this::write);
  }

  private void write(Finding finding) {
    Evidence first = finding.evidence().get(0);
    writeHead(finding, first);
    writeQuote(finding, first);
    for (Evidence other : finding.evidence().subList(1, finding.evidence().size())) {
      out.line("  and " + place(other) + ":");
      writeQuote(finding, other);
    }
    writeReasons(finding);
    out.line("");
  }

  private void writeHead(Finding finding, Evidence first) {
    String severity = finding.severity().formatName();
    out.line(
        colours.bold(place(first) + ":")
            + " "
            + colours.severity(finding.severity(), severity + ":")
            + " %s [%s]".formatted(Printable.of(finding.message()), finding.check()));
  }

  private String place(Evidence evidence) {
    SourceText text = places.in(evidence.origin().document());
    return Printable.of(text.path()) + ":" + text.place(evidence.span().start());
  }

  private void writeQuote(Finding finding, Evidence evidence) {
    Quote quote =
        places
            .in(evidence.origin().document())
            .quote(evidence.span())
            .orElseGet(() -> new Quote("", Printable.of(evidence.text()), ""));
    out.line(INDENT + quote.before() + quote.figure() + quote.after());
    out.line(INDENT + quote.indent() + colours.severity(finding.severity(), quote.caret()));
  }

  private void writeReasons(Finding finding) {
    finding.explanation().lines().forEach(this::writeReason);
    finding.suggestions().stream().map(TextFindings::words).forEach(this::writeReason);
    writeList("Assumed: ", finding.assumptions());
    writeList("Not established: ", finding.notEstablished());
  }

  private static String words(Suggestion suggestion) {
    return "Perhaps: " + suggestion.replacement();
  }

  private void writeList(String title, List<String> words) {
    if (!words.isEmpty()) {
      writeReason(title + String.join(", ", words));
    }
  }

  private void writeReason(String words) {
    out.line(INDENT + Printable.of(words));
  }
}

package org.quibble.json;

import org.quibble.check.Finding;
import org.quibble.claim.Claim;
import org.quibble.text.Document;

/**
 * Writes documents, claims and findings as lines of JSON, without the line end.
 *
 * <p>The same value always gives the same line. Numbers are plain decimal strings, and what is
 * unknown is absent.
 */
public final class JsonLines {

  private JsonLines() {}

  /** Returns the document as a line that {@link DocumentReader} reads. */
  public static String line(Document document) {
    return Json.line(DocumentJson.write(document));
  }

  /** Returns the claim as a line that conforms to {@code claim.schema.json}. */
  public static String line(Claim claim) {
    return Json.line(ClaimJson.write(claim));
  }

  /** Returns the finding as a line that conforms to {@code finding.schema.json}. */
  public static String line(Finding finding) {
    return Json.line(FindingJson.write(finding));
  }
}

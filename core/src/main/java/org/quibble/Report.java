package org.quibble;

import java.util.List;
import java.util.stream.Stream;
import org.quibble.check.Finding;
import org.quibble.check.Severity;
import org.quibble.claim.Article;
import org.quibble.claim.Claim;

/**
 * What was read in documents, and what is doubtful about it. Immutable and thread-safe.
 *
 * @param articles what was read, in the order of the documents
 * @param findings what is doubtful, in {@link Finding#ORDER}
 */
public record Report(List<Article> articles, List<Finding> findings) {

  public Report {
    articles = List.copyOf(articles);
    findings = findings.stream().sorted(Finding.ORDER).toList();
  }

  /** Returns the claims of all documents. */
  public Stream<Claim> claims() {
    return articles.stream().flatMap(article -> article.claims().stream());
  }

  /** Returns the findings that are at least so severe. */
  public Stream<Finding> findings(Severity least) {
    return findings.stream().filter(finding -> finding.severity().isAtLeast(least));
  }

  /** Whether nothing is wrong or worth an editor's look; notes don't count. */
  public boolean isClean() {
    return findings(Severity.WARNING).findAny().isEmpty();
  }
}

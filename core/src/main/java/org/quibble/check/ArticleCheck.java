package org.quibble.check;

import java.util.stream.Stream;
import org.quibble.claim.Article;

/** A check of single figures, or of the relations that one article states between its own. */
public non-sealed interface ArticleCheck extends Check {

  /** Returns what is doubtful in the article. */
  Stream<Finding> check(Article article);
}

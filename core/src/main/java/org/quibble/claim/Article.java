package org.quibble.claim;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.quibble.text.Origin;

/**
 * What was read in one document. It holds no text, so that it can be kept when the text is gone.
 *
 * @param origin the document
 * @param claims its claims, in the order of the text
 * @param relations what the text says to hold between them
 * @param names the capitalised words of the text, in lower case: articles that share rare ones tell
 *     one story
 */
public record Article(
    Origin origin, List<Claim> claims, List<Relation> relations, Set<String> names)
    implements Serializable {

  public Article {
    requireNonNull(origin, "origin");
    claims = List.copyOf(claims);
    relations = List.copyOf(relations);
    names = Set.copyOf(names);
  }

  /** Makes an article of which no names are known. */
  public Article(Origin origin, List<Claim> claims, List<Relation> relations) {
    this(origin, claims, relations, Set.of());
  }
}

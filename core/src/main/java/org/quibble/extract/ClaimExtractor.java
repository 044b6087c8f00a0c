package org.quibble.extract;

import org.quibble.claim.Article;
import org.quibble.text.Document;

/**
 * Reads the claims of a document.
 *
 * <p>Implementations are immutable or confine what changes to a thread: one extractor serves many
 * threads. Odd text is no error: what can't be read is not read. Those listed under {@code
 * META-INF/services} are found by name.
 */
public interface ClaimExtractor {

  /** Returns the name that users choose this engine by, such as {@code opennlp}. */
  String name();

  /** Returns what the document claims, in the order of its text. */
  Article extract(Document document);

  /** Loads ahead what the first document would otherwise wait for. */
  default void warmUp() {}
}

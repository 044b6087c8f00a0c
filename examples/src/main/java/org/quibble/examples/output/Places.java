package org.quibble.examples.output;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.quibble.claim.Article;
import org.quibble.examples.input.Source;

/** What is kept of the texts of a run, by the ids of their documents. Not thread-safe. */
public final class Places {

  private final Map<String, SourceText> texts = new LinkedHashMap<>();

  /** Notes a document and what was read in it. */
  public void add(Source source, Article article) {
    texts.put(source.document().id(), SourceText.of(source, article));
  }

  /** Returns what is kept of a document, which must have been added. */
  SourceText in(String document) {
    return requireNonNull(texts.get(document), document);
  }

  /** Returns what is kept of all documents, in the order in which they were added. */
  Collection<SourceText> texts() {
    return texts.values();
  }
}

package org.quibble.extractors;

import org.quibble.claim.Article;
import org.quibble.extract.ClaimExtractor;
import org.quibble.extractors.text.LexiconTagger;
import org.quibble.text.Document;

/** The engine {@code light}: tags by tables alone, so that it needs no model and starts at once. */
public final class LightExtractor implements ClaimExtractor {

  private final Extraction extraction = new Extraction(LexiconTagger::of);

  @Override
  public String name() {
    return "light";
  }

  @Override
  public Article extract(Document document) {
    return extraction.article(document);
  }
}

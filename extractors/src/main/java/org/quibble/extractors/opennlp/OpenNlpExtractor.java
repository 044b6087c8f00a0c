package org.quibble.extractors.opennlp;

import org.quibble.claim.Article;
import org.quibble.extract.ClaimExtractor;
import org.quibble.extractors.Extraction;
import org.quibble.extractors.language.Language;
import org.quibble.extractors.text.LexiconTagger;
import org.quibble.extractors.text.Tagger;
import org.quibble.text.Document;

/**
 * The engine {@code opennlp}: tags by OpenNLP's models where there is one for the language, else by
 * tables. Models are loaded with the first sentence that needs them and shared by all instances.
 */
public final class OpenNlpExtractor implements ClaimExtractor {

  private final Extraction extraction = new Extraction(OpenNlpExtractor::tagger);

  private static Tagger tagger(Language language) {
    return language.derived(Choice.class, Choice::of).tagger();
  }

  /**
   * The tagger of a language.
   *
   * @param tagger a model's if there is one
   */
  private record Choice(Tagger tagger) {

    static Choice of(Language language) {
      return new Choice(OpenNlpTagger.of(language).orElseGet(() -> LexiconTagger.of(language)));
    }
  }

  @Override
  public String name() {
    return "opennlp";
  }

  @Override
  public Article extract(Document document) {
    return extraction.article(document);
  }

  @Override
  public void warmUp() {
    Language.available().forEach(tag -> tagger(Language.of(tag).orElseThrow()));
  }
}

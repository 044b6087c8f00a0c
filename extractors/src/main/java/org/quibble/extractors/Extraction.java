package org.quibble.extractors;

import java.util.List;
import java.util.function.Function;
import org.quibble.claim.Article;
import org.quibble.claim.Claim;
import org.quibble.extractors.claim.ClaimBuilder;
import org.quibble.extractors.figure.Conventions;
import org.quibble.extractors.figure.FigureReader;
import org.quibble.extractors.figure.ReadSentence;
import org.quibble.extractors.language.Language;
import org.quibble.extractors.relation.RelationReader;
import org.quibble.extractors.text.Reader;
import org.quibble.extractors.text.TaggedSentence;
import org.quibble.extractors.text.Tagger;
import org.quibble.text.Document;

/** The way from a document to its claims, which the engines share; they differ in their taggers. */
public final class Extraction {

  private final Reader reader;

  /** Makes an extraction that tags with what {@code taggers} has for a language. */
  public Extraction(Function<Language, Tagger> taggers) {
    reader = new Reader(taggers);
  }

  /** Returns what a document claims. */
  public Article article(Document document) {
    List<TaggedSentence> sentences = reader.read(document);
    Conventions conventions = Conventions.of(sentences);
    List<ReadSentence> read = FigureReader.of(conventions).read(sentences);
    List<Claim> claims = ClaimBuilder.claims(document.origin(), read);
    return new Article(
        document.origin(), claims, RelationReader.read(read, claims), Names.of(sentences));
  }
}

package org.quibble.extractors.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quibble.extractors.language.Language;
import org.quibble.extractors.token.Tokens;
import org.quibble.text.Document;
import org.quibble.text.Sentence;
import org.quibble.text.Span;

/**
 * Cuts a document into sentences, each with its language and tokens.
 *
 * <p>A paragraph has the language that its function words speak for; one with too few of them has
 * the document's. Paragraphs in a language that has no folder are left out: their figures would be
 * read by another language's conventions, and the words around them not at all.
 */
public final class Reader {

  /** A paragraph outvotes the language that its document is said to be in from this length on. */
  private static final int LONG = 200;

  private final Function<Language, Tagger> taggers;

  /** Makes a reader that tags with what {@code taggers} has for a language. */
  public Reader(Function<Language, Tagger> taggers) {
    this.taggers = taggers;
  }

  /** Returns a document's sentences that are in a language we know, in order. */
  public List<TaggedSentence> read(Document document) {
    String text = document.text();
    List<Span> paragraphs = Segmenter.paragraphs(text);
    String main = mainLanguage(document);
    List<TaggedSentence> sentences = new ArrayList<>();
    for (Span paragraph : paragraphs) {
      Language.of(languageOf(text, paragraph, document, main))
          .ifPresent(language -> addSentences(text, paragraph, language, sentences));
    }
    return sentences;
  }

  /** Returns the BCP 47 tag of the language that most of a document is in. */
  public static String mainLanguage(Document document) {
    String stated = document.origin().language();
    String text = document.text();
    return stated != null
        ? stated
        : LanguageVote.of(text, new Span(0, Math.min(text.length(), 20_000)))
            .orElse(LanguageVote.FALLBACK);
  }

  private static String languageOf(String text, Span paragraph, Document document, String main) {
    @Nullable String stated = document.origin().language();
    boolean trusted = stated == null || paragraph.length() >= LONG;
    return trusted ? LanguageVote.of(text, paragraph, main) : main;
  }

  private void addSentences(
      String text, Span paragraph, Language language, List<TaggedSentence> sentences) {
    boolean splitsPossessive = language.tag().equals("en");
    Tagger tagger = taggers.apply(language);
    for (Span span : Segmenter.of(language).sentences(text, paragraph)) {
      Tokens tokens = Tokens.of(text, span, splitsPossessive);
      if (tokens.size() > 0) {
        sentences.add(
            new TaggedSentence(new Sentence(span, language.tag()), tokens, language, tagger));
      }
    }
  }
}

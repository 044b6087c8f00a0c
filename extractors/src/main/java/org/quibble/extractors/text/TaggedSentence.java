package org.quibble.extractors.text;

import org.jspecify.annotations.Nullable;
import org.quibble.extractors.language.Language;
import org.quibble.extractors.token.Tokens;
import org.quibble.text.Sentence;

/**
 * A sentence with its tokens, and their parts of speech once somebody asks for them: most sentences
 * hold no figure and are never tagged. Confined to the thread that reads the document.
 */
public final class TaggedSentence {

  private final Sentence sentence;
  private final Tokens tokens;
  private final Language language;
  private final Tagger tagger;
  private Tag @Nullable [] tags;

  public TaggedSentence(Sentence sentence, Tokens tokens, Language language, Tagger tagger) {
    this.sentence = sentence;
    this.tokens = tokens;
    this.language = language;
    this.tagger = tagger;
  }

  /** Returns the sentence's place and language. */
  public Sentence sentence() {
    return sentence;
  }

  /** Returns its tokens. */
  public Tokens tokens() {
    return tokens;
  }

  /** Returns the tables of its language. */
  public Language language() {
    return language;
  }

  /** Returns a token's part of speech. */
  public Tag tag(int token) {
    Tag[] known = tags;
    if (known == null) {
      known = tagger.tag(tokens);
      tags = known;
    }
    return known[token];
  }

  /** Returns a token's dictionary form. */
  public String lemma(int token) {
    return tagger.lemma(tokens.text(token), tag(token));
  }
}

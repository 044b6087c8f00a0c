package org.quibble.extractors.claim;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.quibble.extractors.figure.ReadSentence;
import org.quibble.extractors.figure.ReadSentence.ReadFigure;
import org.quibble.extractors.text.Tag;
import org.quibble.extractors.text.TaggedSentence;
import org.quibble.extractors.token.Tokens;

/**
 * A sentence with its noun phrases, clauses and figures, each in the order of the text. Confined to
 * the thread that reads the document.
 */
final class Parse {

  private final TaggedSentence sentence;
  private final WordClasses words;
  private final List<NounPhrase> phrases;
  private final List<Clause> clauses;
  private final List<ReadFigure> figures;
  private final int[] phraseOf;
  private final int[] clauseOf;
  private final int[] figureOf;

  private Parse(ReadSentence read) {
    sentence = read.sentence();
    words = WordClasses.of(sentence.language());
    figures = read.figures();
    phrases = NounPhrases.of(read);
    clauses = Clauses.of(read, phrases);
    phraseOf = places(phrases, NounPhrase::from, NounPhrase::to);
    clauseOf = places(clauses, Clause::from, Clause::to);
    figureOf = places(figures, ReadFigure::phraseFrom, ReadFigure::to);
  }

  /** Returns for each token the number of the thing that holds it, or -1. */
  private <T> int[] places(List<T> things, ToIntFunction<T> from, ToIntFunction<T> to) {
    int[] places = new int[sentence.tokens().size()];
    Arrays.fill(places, -1);
    for (int i = 0; i < things.size(); i++) {
      Arrays.fill(places, from.applyAsInt(things.get(i)), to.applyAsInt(things.get(i)), i);
    }
    return places;
  }

  static Parse of(ReadSentence read) {
    return new Parse(read);
  }

  TaggedSentence sentence() {
    return sentence;
  }

  /** Returns the words that the language's grammar goes by. */
  WordClasses words() {
    return words;
  }

  /** Returns the noun phrases; no figure is part of one. */
  List<NounPhrase> phrases() {
    return phrases;
  }

  List<Clause> clauses() {
    return clauses;
  }

  List<ReadFigure> figures() {
    return figures;
  }

  Tokens tokens() {
    return sentence.tokens();
  }

  int size() {
    return sentence.tokens().size();
  }

  boolean isEnglish() {
    return sentence.language().tag().equals("en");
  }

  /** Returns a token in lower case, or an empty string outside the sentence. */
  String lower(int token) {
    return token >= 0 && token < size() ? tokens().lower(token) : "";
  }

  /** Returns a token's tag, or that of a mark outside the sentence. */
  Tag tag(int token) {
    return token >= 0 && token < size() ? sentence.tag(token) : Tag.PUNCT;
  }

  /** Whether a token is a word that does this. */
  boolean is(String what, int token) {
    return words.is(what, lower(token));
  }

  /** Whether a token is a mark. */
  boolean isMark(int token) {
    return tag(token) == Tag.PUNCT;
  }

  /** Returns the phrase that holds a token, or null. */
  @Nullable NounPhrase phraseAt(int token) {
    int place = token >= 0 && token < size() ? phraseOf[token] : -1;
    return place < 0 ? null : phrases.get(place);
  }

  /** Returns the phrase that starts at a token, or null. */
  @Nullable NounPhrase phraseFrom(int token) {
    NounPhrase phrase = phraseAt(token);
    return phrase != null && phrase.from() == token ? phrase : null;
  }

  /** Returns the phrase whose last token is right before this one, or null. */
  @Nullable NounPhrase phraseBefore(int token) {
    return phraseAt(token - 1);
  }

  /** Returns the figure that holds a token, or null. */
  @Nullable ReadFigure figureAt(int token) {
    int place = token >= 0 && token < size() ? figureOf[token] : -1;
    return place < 0 ? null : figures.get(place);
  }

  /** Returns the number of the clause that holds a token. */
  int clauseAt(int token) {
    return token >= 0 && token < size() ? clauseOf[token] : clauses.size() - 1;
  }

  /** Whether a phrase names a time: "last year", "Tuesday". */
  boolean isTime(NounPhrase phrase) {
    return is("time", phrase.head()) && !is("of", phrase.to())
        || phrase.to() - phrase.from() == 1 && tag(phrase.head()) == Tag.NUM;
  }

  boolean isPronoun(NounPhrase phrase) {
    return phrase.to() - phrase.from() == 1 && is("pronoun", phrase.head());
  }

  /**
   * Returns the phrase that belongs to what ends before a token: "of coal" of "the price of coal".
   */
  @Nullable NounPhrase attachedAt(int token) {
    if (is("attached", token) && tag(token) == Tag.ADP) {
      return phraseFrom(token + 1);
    }
    NounPhrase next = words.has("genitive") && is("genitive", token) ? phraseFrom(token) : null;
    return next != null && next.to() - next.from() > 1 ? next : null;
  }

  /**
   * Returns the token after a phrase and all that belongs to it: "the price of a tonne of coal".
   */
  int chainEnd(NounPhrase phrase) {
    int end = phrase.to();
    for (NounPhrase next = attachedAt(end); next != null; next = attachedAt(end)) {
      end = next.to();
    }
    return end;
  }

  /** Returns the phrase that one belongs to: "orders" of "orders from banks in Asia". */
  NounPhrase chainHead(NounPhrase phrase) {
    NounPhrase head = phrase;
    NounPhrase next = phrase;
    while (next != null) {
      head = next;
      int preposition = head.preposition();
      next = preposition >= 0 && is("attached", preposition) ? phraseBefore(preposition) : null;
    }
    return head;
  }

  /** Returns the first token of a phrase that isn't an article, possessive or other opener. */
  int withoutDeterminer(NounPhrase phrase) {
    int i = phrase.from();
    while (i < phrase.head()
        && (tag(i) == Tag.DET
            || is("possessive", i)
            || is("definite", i)
            || isMark(i) && !isPossessive(i))) {
      i++;
    }
    return i;
  }

  private boolean isPossessive(int token) {
    return tokens().text(token).length() > 1;
  }

  /** Returns how the language says that one thing is another's: "Nordwind's plant". */
  String owned(String owner, String thing) {
    return isEnglish()
        ? owner + "'s " + thing
        : thing + " " + words.any("owner-joint") + " " + owner;
  }

  String text(int from, int to) {
    return Names.plain(tokens().text(from, to));
  }
}

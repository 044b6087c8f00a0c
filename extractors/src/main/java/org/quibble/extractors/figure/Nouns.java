package org.quibble.extractors.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.quibble.extractors.language.Phrases;
import org.quibble.extractors.text.Tag;
import org.quibble.extractors.text.TaggedSentence;
import org.quibble.extractors.token.Tokens;
import org.quibble.extractors.token.Tokens.Type;

/** Finds the noun that a number counts: "574 Chinese engineers". */
final class Nouns {

  /** A noun phrase with more words between number and head is a mistake of the tagger's. */
  private static final int LONGEST = 6;

  private final TaggedSentence sentence;
  private final Tokens tokens;
  private final Phrases invariable;

  Nouns(TaggedSentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.invariable = sentence.language().phrases("invariable");
  }

  /**
   * A counted noun.
   *
   * @param lemma its head in the singular
   * @param to the token after the head
   */
  record Noun(String lemma, int to) {}

  /** Returns the noun whose phrase starts at a token, or empty if none does. */
  Optional<Noun> at(int token) {
    int head = -1;
    for (int i = token; i < tokens.size() && i < token + LONGEST; i++) {
      if (isQuote(i)) {
        continue;
      }
      if (tokens.type(i) != Type.WORD) {
        break;
      }
      Tag tag = tag(i);
      if (tag.isNoun()) {
        if (head >= 0 && !continues(head, i)) {
          break;
        }
        head = i;
      } else if (head >= 0 ? !isStillBeforeHead(head, i) : !canPrecede(tag, i)) {
        break;
      }
    }
    return head < 0 ? Optional.empty() : Optional.of(new Noun(sentence.lemma(head), head + 1));
  }

  /** No German noun is printed small, whatever the tagger makes of an adjective. */
  private Tag tag(int token) {
    Tag tag = sentence.tag(token);
    boolean small =
        sentence.language().tag().equals("de") && Character.isLowerCase(tokens.first(token));
    return small && tag.isNoun() ? Tag.ADJ : tag;
  }

  private boolean isQuote(int token) {
    return tokens.is(token, '"')
        || tokens.is(token, '\u201c')
        || tokens.is(token, '\u201d')
        || tokens.is(token, '\u201e');
  }

  /** English heads stand last ("job categories"); a plural ends the phrase. Others stand first. */
  private boolean continues(int head, int next) {
    if (sentence.language().tag().equals("nl")) {
      return sentence.tag(next) == Tag.NOUN
          && (sentence.tag(head) == Tag.PROPN || tokens.lower(head).endsWith("e"));
    }
    return sentence.language().tag().equals("en")
        && !isPlural(head)
        && tokens.start(next) - tokens.end(head) <= 2
        && !(sentence.tag(head) == Tag.NOUN && sentence.tag(next) == Tag.PROPN);
  }

  private boolean isPlural(int token) {
    String word = tokens.lower(token);
    return sentence.tag(token) == Tag.NOUN && !sentence.lemma(token).equalsIgnoreCase(word);
  }

  private boolean canPrecede(Tag tag, int token) {
    return tag == Tag.ADJ || (tag == Tag.VERB || tag == Tag.ADV) && isBeforeNoun(token + 1);
  }

  /** "Key meteorological elements": an English singular and an adjective, with the head to come. */
  private boolean isStillBeforeHead(int noun, int token) {
    return sentence.language().tag().equals("en")
        && sentence.tag(token) == Tag.ADJ
        && !isPlural(noun)
        && token + 1 < tokens.size()
        && tokens.type(token + 1) == Type.WORD
        && sentence.tag(token + 1) == Tag.NOUN
        && isPlural(token + 1);
  }

  /** Whether a noun is in the plural, as English nouns behind any number but one are. */
  boolean canBeCounted(Noun noun, NumberPhrase number) {
    int head = noun.to() - 1;
    return !sentence.language().tag().equals("en")
        || number.figure().value().compareTo(BigDecimal.ONE) == 0
        || isPlural(head)
        || tokens.lower(head).endsWith("s")
        || invariable.startingAt(tokens, head).isPresent();
  }

  /** Returns the first noun of the phrase that starts at a token: "share" of "share price". */
  Optional<Noun> first(int token) {
    for (int i = token; i < tokens.size() && i < token + 2 && tokens.type(i) == Type.WORD; i++) {
      if (tag(i).isNoun()) {
        return Optional.of(new Noun(sentence.lemma(i), i + 1));
      }
      if (tag(i) != Tag.ADJ) {
        break;
      }
    }
    return Optional.empty();
  }

  /** Whether a phrase that starts at a token has its head in the plural. */
  boolean isPluralAt(int token) {
    return at(token)
        .filter(noun -> isPlural(noun.to() - 1) || !sentence.language().tag().equals("en"))
        .isPresent();
  }

  /** "Flying taxis", "sold cars": a participle or adverb counts as an adjective before a noun. */
  private boolean isBeforeNoun(int token) {
    String word = tokens.lower(token - 1);
    boolean participle =
        word.endsWith("ing")
            || word.endsWith("ed")
            || word.endsWith("en")
            || word.endsWith("e")
            || word.endsWith("de")
            || word.endsWith("er");
    return participle
        && token < tokens.size()
        && tokens.type(token) == Type.WORD
        && (sentence.tag(token).isNoun() || sentence.tag(token) == Tag.ADJ);
  }
}

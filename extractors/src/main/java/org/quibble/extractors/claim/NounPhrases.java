package org.quibble.extractors.claim;

import java.util.ArrayList;
import java.util.List;
import org.quibble.extractors.figure.ReadSentence;
import org.quibble.extractors.figure.ReadSentence.ReadFigure;
import org.quibble.extractors.text.Tag;
import org.quibble.extractors.text.TaggedSentence;
import org.quibble.extractors.token.Tokens;

/** Finds the noun phrases of a sentence, in one pass from left to right. */
final class NounPhrases {

  private final TaggedSentence sentence;
  private final Tokens tokens;
  private final WordClasses words;
  private final boolean isVerbSecond;
  private final boolean[] figure;
  private final List<NounPhrase> phrases = new ArrayList<>();

  private NounPhrases(ReadSentence read) {
    sentence = read.sentence();
    tokens = sentence.tokens();
    words = WordClasses.of(sentence.language());
    isVerbSecond = !sentence.language().tag().equals("en");
    figure = new boolean[tokens.size()];
    for (ReadFigure one : read.figures()) {
      for (int i = one.phraseFrom(); i < one.to(); i++) {
        figure[i] = true;
      }
    }
  }

  /** Returns the noun phrases of a sentence, in order; no figure is part of one. */
  static List<NounPhrase> of(ReadSentence read) {
    NounPhrases result = new NounPhrases(read);
    int i = 0;
    while (i < result.tokens.size()) {
      i = result.read(i);
    }
    return result.phrases;
  }

  /** Adds the phrase that starts at a token, if one does, and returns where to go on. */
  private int read(int start) {
    if (figure[start]) {
      return start + 1;
    }
    if (isPronoun(start)) {
      add(start, start + 1, start);
      return start + 1;
    }
    int i = start;
    int own = start;
    int lastNoun = -1;
    while (i < tokens.size() && !figure[i] && continues(start, i, lastNoun)) {
      if (isPossessiveMark(i)) {
        own = i + 1;
      } else if (isNoun(i)) {
        lastNoun = i;
      }
      i++;
    }
    if (lastNoun < 0) {
      return Math.max(i, start + 1);
    }
    int end = lastNoun + 1;
    add(start, end, own > lastNoun ? start : own(start, own, end));
    return end;
  }

  /** German and Dutch set a name with an s before what it owns: "Nordwinds Umsatz". */
  private int own(int start, int own, int end) {
    if (own > start || sentence.language().tag().equals("en")) {
      return own;
    }
    String first = tokens.text(start);
    boolean genitive = first.length() > 3 && first.endsWith("s") && isName(start);
    return genitive && end > start + 1 && !isName(start + 1) ? start + 1 : own;
  }

  private boolean isName(int i) {
    return sentence.tag(i) == Tag.PROPN;
  }

  private void add(int from, int to, int own) {
    int before = from - 1;
    boolean governed = before >= 0 && !figure[before] && sentence.tag(before) == Tag.ADP;
    phrases.add(new NounPhrase(from, to, own, governed ? before : sharedPreposition(before)));
  }

  /** "in Ghent and Bruges": the preposition governs both. */
  private int sharedPreposition(int before) {
    NounPhrase last = phrases.isEmpty() ? null : phrases.get(phrases.size() - 1);
    boolean joined =
        last != null && before >= 0 && last.to() == before && sentence.tag(before) == Tag.CCONJ;
    return joined && last != null && !isClauseAhead() ? last.preposition() : -1;
  }

  /** "in May and sales rose" joins no two things. */
  private boolean isClauseAhead() {
    NounPhrase last = phrases.get(phrases.size() - 1);
    return words.is("time", tokens.lower(last.head()));
  }

  private boolean isPronoun(int i) {
    if (sentence.tag(i) != Tag.PRON
        && !(sentence.tag(i) == Tag.DET && words.is("pronoun", tokens.lower(i)))) {
      return false;
    }
    boolean relativeOnly =
        words.is("relative", tokens.lower(i)) && !words.is("pronoun", tokens.lower(i));
    return !relativeOnly
        && !isPossessive(i)
        && !words.is("expletive", tokens.lower(i))
        && !isFollowedByNoun(i);
  }

  private boolean isFollowedByNoun(int i) {
    return i + 1 < tokens.size()
        && !figure[i + 1]
        && sentence.tag(i) == Tag.DET
        && (sentence.tag(i + 1).isNoun() || sentence.tag(i + 1) == Tag.ADJ);
  }

  private boolean isPossessive(int i) {
    return words.is("possessive", tokens.lower(i));
  }

  private boolean isNoun(int i) {
    return sentence.tag(i).isNoun();
  }

  private boolean continues(int start, int i, int lastNoun) {
    if (i > start && startsNext(i, lastNoun)) {
      return false;
    }
    return switch (sentence.tag(i)) {
      case NOUN, PROPN, ADJ -> true;
      case DET -> i == start || lastNoun < 0;
      case PRON -> isPossessive(i) && lastNoun < 0;
      case NUM -> i > start && !isYear(i);
      case VERB, ADV ->
          i > start && lastNoun < i - 1 && isAttribute(i) || i == start && isLeadingParticiple(i);
      case CCONJ, ADP -> i > start && isNameJoint(i);
      case PUNCT, PART, AUX, SYM, X -> i > start && (isPossessiveMark(i) || isInnerMark(i));
      default -> false;
    };
  }

  /** Whether a determiner or a phrase's pronoun begins another thing behind a noun. */
  private boolean startsNext(int i, int lastNoun) {
    Tag tag = sentence.tag(i);
    boolean apart = isVerbSecond && lastNoun == i - 1 && words.is("time", tokens.lower(lastNoun));
    return apart
        || lastNoun == i - 1 && (tag == Tag.DET || tag == Tag.PRON) && !isPossessiveMark(i);
  }

  private boolean isYear(int i) {
    String text = tokens.text(i);
    return text.length() == 4 && (text.startsWith("19") || text.startsWith("20"));
  }

  /** "the rapidly growing market", "its braking distance": a verb or adverb before a noun. */
  private boolean isAttribute(int i) {
    Tag before = sentence.tag(i - 1);
    boolean open =
        before == Tag.DET
            || before == Tag.ADJ
            || before == Tag.ADV
            || isPossessive(i - 1)
            || isPossessiveMark(i - 1);
    return open && i + 1 < tokens.size() && !figure[i + 1] && isAttributed(sentence.tag(i + 1));
  }

  private static boolean isAttributed(Tag tag) {
    return tag.isNoun() || tag == Tag.ADJ || tag == Tag.VERB;
  }

  /** "charging costs" at the start of a sentence. */
  private boolean isLeadingParticiple(int i) {
    return i == 0
        && tokens.lower(i).endsWith("ing")
        && i + 1 < tokens.size()
        && !figure[i + 1]
        && sentence.tag(i + 1) == Tag.NOUN;
  }

  private boolean isPossessiveMark(int i) {
    String word = tokens.lower(i);
    boolean apostrophe =
        word.length() <= 2 && Tokens.isApostrophe(tokens.first(i)) && tokens.isGlued(i);
    return apostrophe && i > 0 && isNoun(i - 1) && (word.length() == 2 || isNounAt(i + 1));
  }

  private boolean isNounAt(int i) {
    return i < tokens.size() && !figure[i] && (isNoun(i) || sentence.tag(i) == Tag.ADJ);
  }

  /** "University of Ghent": a foreign or inner word of a name. */
  private boolean isNameJoint(int i) {
    boolean between = isName(i - 1) && i + 1 < tokens.size() && !figure[i + 1] && isName(i + 1);
    boolean inner = !words.is("of", tokens.lower(i)) || i > 1 && sentence.tag(i - 2) != Tag.PUNCT;
    return between && inner && words.is("name-joint", tokens.lower(i));
  }

  /** Quotes around a name, and marks inside one: "Smith & Co", "the “green” belt". */
  private boolean isInnerMark(int i) {
    char c = tokens.first(i);
    boolean quote =
        c == '"' || c == '“' || c == '”' || c == '„' || c == '‘' || c == '’' || c == '«'
            || c == '»';
    boolean joint = c == '&' || c == '/' && tokens.isGlued(i) || c == '-' && tokens.isGlued(i);
    return (quote || joint) && isNounAt(i + 1) && sentence.tag(i - 1) != Tag.VERB;
  }
}

package org.quibble.extractors.claim;

import java.util.ArrayList;
import java.util.List;
import org.quibble.extractors.claim.Clause.Kind;
import org.quibble.extractors.figure.ReadSentence;
import org.quibble.extractors.text.Tag;
import org.quibble.extractors.text.TaggedSentence;
import org.quibble.extractors.token.Tokens;

/** Cuts a sentence into clauses at its marks, conjunctions and relative pronouns. */
final class Clauses {

  private final TaggedSentence sentence;
  private final Tokens tokens;
  private final WordClasses words;
  private final boolean[] taken;
  private final boolean verbFinal;

  private Clauses(ReadSentence read) {
    sentence = read.sentence();
    tokens = sentence.tokens();
    words = WordClasses.of(sentence.language());
    verbFinal = !sentence.language().tag().equals("en");
    taken = new boolean[tokens.size()];
    read.figures()
        .forEach(
            figure -> {
              for (int i = figure.phraseFrom(); i < figure.to(); i++) {
                taken[i] = true;
              }
            });
  }

  /** Returns the clauses of a sentence; together they hold each of its tokens once. */
  static List<Clause> of(ReadSentence read, List<NounPhrase> phrases) {
    return new Clauses(read).cut(phrases);
  }

  private List<Clause> cut(List<NounPhrase> phrases) {
    boolean[] inside = new boolean[tokens.size()];
    phrases.forEach(
        phrase -> {
          for (int i = phrase.from() + 1; i < phrase.to(); i++) {
            inside[i] = true;
          }
        });
    List<Clause> clauses = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      if (i == tokens.size() || !inside[i] && !taken[i] && opens(i, start)) {
        clauses.add(clause(start, i, inside));
        start = i;
      }
    }
    return clauses;
  }

  private Clause clause(int from, int to, boolean[] inside) {
    int verb = -1;
    for (int i = to - 1; i >= from; i--) {
      if (isVerb(i) && !inside[i]) {
        verb = i;
      }
    }
    return new Clause(from, to, kind(from, to, verb), verb);
  }

  private boolean isVerb(int i) {
    return !taken[i] && sentence.tag(i).isVerb();
  }

  private Kind kind(int from, int to, int verb) {
    if (verb < 0) {
      return Kind.VERBLESS;
    }
    int first = first(from, to);
    if (isRelative(first)) {
      return Kind.RELATIVE;
    }
    if (isSubordinator(first)) {
      return Kind.SUBORDINATE;
    }
    return firstWord(first, to) >= verb && from > 0 ? Kind.CONTINUED : Kind.MAIN;
  }

  /** Skips the mark, and the preposition of "of which", that a clause starts with. */
  private int first(int from, int to) {
    int i = from;
    while (i + 1 < to
        && (sentence.tag(i) == Tag.PUNCT || sentence.tag(i) == Tag.ADP && isRelative(i + 1))) {
      i++;
    }
    return i;
  }

  private int firstWord(int from, int to) {
    int i = from;
    while (i + 1 < to
        && (sentence.tag(i) == Tag.CCONJ
            || sentence.tag(i) == Tag.ADV
            || sentence.tag(i) == Tag.PART)) {
      i++;
    }
    return i;
  }

  private boolean opens(int i, int start) {
    Tag tag = sentence.tag(i);
    if (tag == Tag.PUNCT) {
      return isBreak(tokens.first(i));
    }
    if (sentence.tag(i - 1) == Tag.PUNCT && i - 1 == start) {
      return false;
    }
    if (tag == Tag.CCONJ) {
      return opensAfterConjunction(i);
    }
    boolean afterThing =
        sentence.tag(i - 1).isNoun()
            || sentence.tag(i - 1) == Tag.ADJ
            || verbFinal && sentence.tag(i - 1) == Tag.VERB;
    return (isSubordinator(i) || isRelative(i) && afterThing) && isVerbAhead(i);
  }

  private static boolean isBreak(char c) {
    return c == ',' || c == ';' || c == ':' || c == '(' || c == ')' || c == '–' || c == '—'
        || c == '-' || c == '"' || c == '“' || c == '”' || c == '„';
  }

  private boolean isSubordinator(int i) {
    Tag tag = sentence.tag(i);
    boolean comparing =
        words.is("comparing", tokens.lower(i)) && (i == 0 || sentence.tag(i - 1) != Tag.PUNCT);
    boolean possible = tag != Tag.NOUN && tag != Tag.PROPN && tag != Tag.VERB && !comparing;
    return possible && !taken[i] && words.is("subordinator", tokens.lower(i)) && !isDeterminer(i);
  }

  /** "that company": no clause opens before a noun that the word belongs to. */
  private boolean isDeterminer(int i) {
    return sentence.tag(i) == Tag.DET
        && i + 1 < tokens.size()
        && sentence.tag(i + 1).isNoun()
        && (i == 0
            || !sentence.tag(i - 1).isVerb()
                && !sentence.tag(i - 1).isNoun()
                && sentence.tag(i - 1) != Tag.PUNCT);
  }

  private boolean isRelative(int i) {
    Tag tag = sentence.tag(i);
    if (taken[i] || !words.is("relative", tokens.lower(i)) || tag.isNoun() || tag == Tag.SCONJ) {
      return false;
    }
    boolean article = tag == Tag.DET || tag == Tag.PRON;
    return !verbFinal || !article || isVerbLast(i) && !isConjunction(i);
  }

  /** Dutch "dat" is a pronoun behind a neuter noun only: "het huis dat", but "meent Jan dat". */
  private boolean isConjunction(int i) {
    if (!words.is("conjunction-or-relative", tokens.lower(i))) {
      return false;
    }
    int noun = i - 1;
    while (noun > 0 && (sentence.tag(noun).isNoun() || sentence.tag(noun) == Tag.ADJ)) {
      noun--;
    }
    return noun < 0 || !words.is("neuter", tokens.lower(noun));
  }

  /** In German and Dutch an article is a relative pronoun if its clause has the verb at its end. */
  private boolean isVerbLast(int i) {
    int end = i + 1;
    while (end < tokens.size()
        && !(sentence.tag(end) == Tag.PUNCT && isBreak(tokens.first(end)) || isFullStop(end))) {
      end++;
    }
    boolean afterMark =
        i > 0
            && (sentence.tag(i - 1) == Tag.PUNCT
                || sentence.tag(i - 1) == Tag.VERB
                || sentence.tag(i - 1).isNoun()
                || sentence.tag(i - 1) == Tag.ADP);
    int verb = end - 1;
    while (verb > i && !isVerb(verb)) {
      verb--;
    }
    boolean last = verb == end - 1 || sentence.tag(verb + 1) == Tag.ADP;
    return afterMark && verb > i + 1 && last && !sentence.tag(i + 1).isVerb();
  }

  private boolean isFullStop(int i) {
    char c = tokens.first(i);
    return sentence.tag(i) == Tag.PUNCT && (c == '.' || c == '!' || c == '?');
  }

  private boolean isVerbAhead(int i) {
    for (int j = i + 1; j < tokens.size(); j++) {
      if (isVerb(j)) {
        return true;
      }
      if (sentence.tag(j) == Tag.PUNCT && isBreak(tokens.first(j))) {
        return false;
      }
    }
    return false;
  }

  /** "and cut its weight", "and profit rose": a verb follows, at once or behind one thing. */
  private boolean opensAfterConjunction(int i) {
    int j = i + 1;
    while (j < tokens.size() && (sentence.tag(j) == Tag.ADV || sentence.tag(j) == Tag.PART)) {
      j++;
    }
    if (j < tokens.size() && isVerb(j)) {
      return !isLast(j);
    }
    while (j < tokens.size()
        && !isVerb(j)
        && sentence.tag(j) != Tag.CCONJ
        && sentence.tag(j) != Tag.PUNCT
        && !taken[j]) {
      j++;
    }
    return j < tokens.size() && isVerb(j) && !isLast(j);
  }

  /** A participle or infinitive that closes a German or Dutch clause opens none. */
  private boolean isLast(int verb) {
    return verbFinal && (verb + 1 == tokens.size() || sentence.tag(verb + 1) == Tag.PUNCT);
  }
}

package org.quibble.extractors.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quibble.claim.Kind;
import org.quibble.extractors.figure.ReadSentence.ReadFigure;
import org.quibble.extractors.text.Tag;
import org.quibble.quantity.Unit;

/**
 * A figure among the words around it.
 *
 * @param parse the sentence
 * @param figure the figure
 * @param left the last token before the figure, its modifier, and the articles, adjectives and
 *     adverbs between ("only an impressive 46 km"); -1 if there is none
 * @param clause the number of its clause
 */
record Setting(Parse parse, ReadFigure figure, int left, int clause) {

  static Setting of(Parse parse, ReadFigure figure) {
    int left = figure.phraseFrom() - 1;
    while (left >= 0 && isFiller(parse, left)) {
      left--;
    }
    return new Setting(parse, figure, left, clauseOf(parse, figure));
  }

  /** "the 5 million that the ship will cost" belongs to the clause behind it. */
  private static int clauseOf(Parse parse, ReadFigure figure) {
    int behind = figure.to() < parse.size() ? parse.clauseAt(figure.to()) : -1;
    boolean relative =
        behind >= 0
            && parse.clauses().get(behind).from() == figure.to()
            && parse.clauses().get(behind).kind() == Clause.Kind.RELATIVE
            && !parse.isMark(figure.to())
            && new ClauseSubjects(parse).own(behind) != null;
    return relative ? behind : parse.clauseAt(figure.from());
  }

  private static boolean isFiller(Parse parse, int token) {
    Tag tag = parse.tag(token);
    boolean light = tag == Tag.ADV || tag == Tag.DET || tag == Tag.ADJ || parse.is("own", token);
    return light
        && parse.figureAt(token) == null
        && !parse.is("comparative", token)
        && !parse.is("worth", token);
  }

  Unit unit() {
    return figure.mention().unit();
  }

  Kind kind() {
    return Kind.of(unit());
  }

  /** Whether the figure is a part of something as a ratio can be. */
  boolean isRatio() {
    return unit().equals(Unit.PERCENT) || kind() == Kind.MULTIPLE && isPart();
  }

  private boolean isPart() {
    return figure
        .mention()
        .reading()
        .quantity()
        .filter(quantity -> quantity.high().compareTo(BigDecimal.ONE) <= 0)
        .isPresent();
  }

  /** Whether the figure can say how much more or less there is. */
  boolean isDifference() {
    return isRatio()
        || kind() == Kind.MULTIPLE
        || unit().equals(Unit.PERCENTAGE_POINT)
        || unit().equals(Unit.BASIS_POINT);
  }

  Clause ownClause() {
    return parse.clauses().get(clause);
  }

  /** Whether the word before the figure is a preposition that does this. */
  boolean isAfter(String what) {
    return parse.is(what, left) && !parse.tag(left).isNoun();
  }

  /**
   * Returns the phrase before the preposition that the figure follows: "a debt" of "a debt of 5".
   */
  @Nullable NounPhrase measured() {
    boolean governed = parse.tag(left) == Tag.ADP || isAfter("measuring") || isAfter("worth");
    return governed ? parse.phraseBefore(left) : null;
  }

  /**
   * Returns the phrase that follows with nothing between: "loss" of "a 5 million loss", or null.
   */
  @Nullable NounPhrase attributed() {
    NounPhrase next = parse.phraseFrom(figure.to());
    boolean articled =
        next == null
            || parse.tag(next.from()) == Tag.DET
            || parse.isTime(next)
            || parse.isPronoun(next)
            || parse.is("own", next.from());
    return articled ? null : next;
  }

  /** Returns the phrase of the whole: "its staff" of "30 % of its staff"; or null. */
  @Nullable NounPhrase whole() {
    int next = figure.to();
    if (parse.is("of", next)) {
      return parse.phraseFrom(next + 1);
    }
    NounPhrase genitive =
        parse.words().has("genitive") && parse.is("genitive", next) ? parse.phraseFrom(next) : null;
    return genitive != null && genitive.to() - genitive.from() > 1 ? genitive : null;
  }

  /** Returns the phrase of a whole at the clause's start: "Of the 300 men, 40 …"; or null. */
  @Nullable NounPhrase frontedWhole() {
    for (int i = clause; i >= 0; i--) {
      int start = parse.clauses().get(i).from();
      int word = parse.isMark(start) ? start + 1 : start;
      if (parse.is("of", word) && parse.tag(word) == Tag.ADP && word < figure.from()) {
        return parse.phraseFrom(word + 1);
      }
    }
    return null;
  }

  /** Returns the last verb before the figure in its clause, else the first one behind it, or -1. */
  int verb() {
    List<Integer> verbs = verbs();
    return verbs.isEmpty() ? -1 : verbs.get(0);
  }

  /**
   * Returns the full verbs of the clause: those before the figure, the nearest first, then the
   * others.
   */
  List<Integer> verbs() {
    Clause own = ownClause();
    List<Integer> verbs = new ArrayList<>();
    if (parse.tag(figure.to()) == Tag.VERB && parse.is("agent", figure.to() + 1)) {
      verbs.add(figure.to());
    }
    for (int i = figure.phraseFrom() - 1; i >= own.from(); i--) {
      if (isFullVerb(i)) {
        verbs.add(i);
      }
    }
    for (int i = figure.to(); i < own.to() && (verbs.isEmpty() || !parse.isEnglish()); i++) {
      if (isFullVerb(i) && (!parse.isEnglish() || isPassive(i) || own.from() >= figure.to())) {
        verbs.add(i);
      }
    }
    return verbs;
  }

  /**
   * "5 people were killed", "5 people work": the verbs that say something of the figure before
   * them.
   */
  private boolean isPassive(int token) {
    return parse.tag(token - 1) == Tag.AUX
        || parse.is("intransitive", token)
        || parse.is("agent", token + 1);
  }

  private boolean isFullVerb(int token) {
    return parse.tag(token) == Tag.VERB && parse.phraseAt(token) == null;
  }

  /** Whether the verb stands before the figure. */
  boolean isVerbBefore() {
    return verb() >= 0 && verb() < figure.from();
  }
}

package org.quibble.extractors.claim;

import org.jspecify.annotations.Nullable;
import org.quibble.extractors.claim.Clause.Kind;
import org.quibble.extractors.figure.ReadSentence.ReadFigure;
import org.quibble.extractors.text.Tag;

/**
 * Finds the grammatical subject of a clause, in the clauses around it if it has none of its own.
 */
final class ClauseSubjects {

  private final Parse parse;

  ClauseSubjects(Parse parse) {
    this.parse = parse;
  }

  /** Returns the subject of a clause, or null if the sentence names none. */
  @Nullable NounPhrase of(int clause) {
    NounPhrase own = own(clause);
    if (own != null) {
      return own;
    }
    if (parse.clauses().get(clause).kind() == Kind.RELATIVE) {
      return antecedent(parse.clauses().get(clause).from());
    }
    NounPhrase before = before(clause);
    before = before != null || !isOpen(parse.clauses().get(clause)) ? before : behind(clause);
    return before != null ? before : role();
  }

  /** "In May", "Reaching 350 km/h": the subject of what has no full verb can still come. */
  private boolean isOpen(Clause clause) {
    return !clause.hasVerb()
        || parse.lower(clause.verb()).endsWith("ing")
        || clause.kind() == Kind.SUBORDINATE;
  }

  /** "As the largest desert, …": what a sentence without another subject is about. */
  @Nullable NounPhrase role() {
    return parse.is("as", 0) ? parse.phraseFrom(1) : null;
  }

  /** Looks back: "GWT, a maker of pumps, which …, sold 500" is about the first of them. */
  private @Nullable NounPhrase before(int clause) {
    NounPhrase found = null;
    for (int i = clause - 1; i >= 0; i--) {
      Clause one = parse.clauses().get(i);
      if (found != null && one.hasVerb()) {
        return found;
      }
      NounPhrase own = one.kind() == Kind.RELATIVE ? null : own(i);
      if (own != null && one.hasVerb()) {
        return own;
      }
      found = own != null ? own : found;
    }
    return found;
  }

  private @Nullable NounPhrase behind(int clause) {
    for (int i = clause + 1; i < parse.clauses().size(); i++) {
      NounPhrase own = parse.clauses().get(i).hasVerb() ? own(i) : null;
      if (own != null) {
        return own;
      }
    }
    return null;
  }

  /** Returns the thing that a relative pronoun stands for: the nearest one before it. */
  private @Nullable NounPhrase antecedent(int token) {
    NounPhrase nearest = null;
    for (NounPhrase phrase : parse.phrases()) {
      boolean apart = phrase.to() < token && parse.tag(token - 1) == Tag.VERB;
      if (phrase.to() <= token
          && !parse.isTime(phrase)
          && (!apart || phrase.isBare() && !parse.isPronoun(phrase))) {
        nearest = phrase;
      }
    }
    return nearest;
  }

  /** Returns the subject that stands in a clause itself, or null. */
  @Nullable NounPhrase own(int number) {
    Clause clause = parse.clauses().get(number);
    return switch (clause.kind()) {
      case VERBLESS ->
          isAfterVerb(number) ? null : notBeforeFigure(bare(clause.from(), clause.to()));
      case SUBORDINATE ->
          bare(clause.from() + 1, parse.isEnglish() ? clause.verb() : clause.to(), true);
      case RELATIVE -> inRelative(clause);
      case MAIN -> inMain(clause);
      case CONTINUED ->
          parse.isEnglish() || opensWithConjunction(clause)
              ? null
              : bare(clause.verb() + 1, clause.to());
    };
  }

  /** "…, a mast and 5 sails": what is added behind a clause is no subject. */
  private boolean isAfterVerb(int number) {
    for (int i = 0; i < number; i++) {
      if (parse.clauses().get(i).hasVerb()) {
        return true;
      }
    }
    return false;
  }

  /** "a mere 5 % increase" has no subject; "a bridge 300 metres long" has. */
  private @Nullable NounPhrase notBeforeFigure(@Nullable NounPhrase phrase) {
    ReadFigure figure = phrase == null ? null : parse.figureAt(phrase.to());
    boolean modifies = figure != null && parse.tag(figure.to()) != Tag.ADJ;
    return modifies ? null : phrase;
  }

  private boolean opensWithConjunction(Clause clause) {
    return parse.tag(clause.from()) == Tag.CCONJ || parse.tag(clause.from() + 1) == Tag.CCONJ;
  }

  private @Nullable NounPhrase inMain(Clause clause) {
    NounPhrase before = bare(clause.from(), clause.verb());
    if (before == null && !parse.isEnglish() && isFigureAhead(clause)) {
      return null;
    }
    return before != null || parse.isEnglish() && !isQuestion(clause)
        ? before
        : bare(clause.verb() + 1, clause.to());
  }

  /** "Zwei Boote zogen Netze": the figure is the subject. */
  private boolean isFigureAhead(Clause clause) {
    return parse.figures().stream()
        .anyMatch(
            figure ->
                figure.phraseFrom() >= clause.from()
                    && figure.to() == clause.verb()
                    && parse.tag(figure.phraseFrom() - 1) != Tag.ADP);
  }

  private boolean isQuestion(Clause clause) {
    return clause.verb() == clause.from();
  }

  /** "which the firm sold" has a subject of its own; "which sold well" has not. */
  private @Nullable NounPhrase inRelative(Clause clause) {
    int pronoun = clause.from();
    while (pronoun < clause.verb() && !parse.is("relative", pronoun)) {
      pronoun++;
    }
    NounPhrase first = bare(pronoun + 1, clause.verb());
    boolean isSubject =
        first != null
            && (parse.isEnglish() || first.from() == pronoun + 1 && parse.isPronoun(first));
    return isSubject ? first : null;
  }

  /** Returns the first phrase between two tokens that can be a subject. */
  private @Nullable NounPhrase bare(int from, int to) {
    return bare(from, to, false);
  }

  private @Nullable NounPhrase bare(int from, int to, boolean afterConjunction) {
    for (NounPhrase phrase : parse.phrases()) {
      if (phrase.from() >= from
          && phrase.to() <= to
          && (phrase.isBare() || afterConjunction && followsAs(phrase))
          && canBeSubject(phrase)
          && (afterConjunction || !followsAs(phrase))) {
        return phrase;
      }
    }
    return null;
  }

  private boolean canBeSubject(NounPhrase phrase) {
    boolean relative =
        parse.isEnglish() && parse.is("relative", phrase.from()) && parse.isPronoun(phrase);
    if (relative || parse.isTime(phrase)) {
      return false;
    }
    return !parse.is("oblique", phrase.from()) && !isGenitive(phrase);
  }

  private boolean isGenitive(NounPhrase phrase) {
    return parse.words().has("genitive")
        && parse.is("genitive", phrase.from())
        && (parse.tag(phrase.from() - 1).isNoun() || parse.figureAt(phrase.from() - 1) != null);
  }

  /** "As the largest maker, …": the subject comes later. */
  private boolean followsAs(NounPhrase phrase) {
    return parse.is("as", phrase.from() - 1);
  }
}

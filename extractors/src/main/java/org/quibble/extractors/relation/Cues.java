package org.quibble.extractors.relation;

import java.util.Optional;
import org.quibble.extractors.language.Phrases;
import org.quibble.extractors.language.Phrases.Match;
import org.quibble.extractors.text.Tag;
import org.quibble.extractors.token.Tokens;

/** Finds the words of change of a sentence. */
final class Cues {

  /** A verb further back belongs to something else. */
  private static final int REACH = 14;

  private final Passage passage;
  private final Tokens tokens;
  private final Phrases changes;

  Cues(Passage passage) {
    this.passage = passage;
    this.tokens = passage.tokens();
    this.changes = passage.sentence().language().phrases("changes");
  }

  /** Returns the word of change that starts at a token, words of comparison among them. */
  Optional<Cue> at(int token) {
    Optional<Cue> more = passage.find("more", token).map(match -> cue("up", match));
    Optional<Cue> fewer = passage.find("fewer", token).map(match -> cue("down", match));
    return more.or(() -> fewer).or(() -> verb(token));
  }

  private static Cue cue(String direction, Match match) {
    return Cue.of(direction, match.from(), match.to());
  }

  private Optional<Cue> verb(int token) {
    return changes.startingAt(tokens, token).map(Cues::cue);
  }

  /** Returns the word of change that ends before a token. */
  Optional<Cue> before(int token) {
    return changes
        .endingAt(tokens, token - 1)
        .filter(match -> !passage.is("weak", match.from()))
        .map(Cues::cue);
  }

  private static Cue cue(Match match) {
    return Cue.of(match.meaning(), match.from(), match.to());
  }

  /** Returns the word that says what a chain of amounts did. */
  Optional<Cue> of(Chain chain) {
    return multiple(chain)
        .or(() -> inside(chain))
        .or(() -> backwards(chain.first().from()))
        .or(() -> inFrontOf(chain.last().to()));
  }

  /** "Doubled" is the amount and the word at once. */
  private Optional<Cue> multiple(Chain chain) {
    return chain.amounts().stream()
        .filter(Amount::isMultiple)
        .map(amount -> changes.startingAt(tokens, amount.figure().from()).map(Cues::cue))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** "Up 12 %", "20 % fewer", "ein Minus von 5 %" between the first amount and the last. */
  private Optional<Cue> inside(Chain chain) {
    for (int i = 0; i < chain.amounts().size(); i++) {
      Amount amount = chain.amounts().get(i);
      boolean last = i + 1 == chain.amounts().size();
      int end = last ? amount.to() + 1 : chain.amounts().get(i + 1).from();
      for (int token = amount.to(); token < Math.min(end, passage.size()); token++) {
        Optional<Cue> cue = at(token);
        boolean weak =
            passage.is("weak", token) && !(chain.slot(i) == Slot.BY && token == amount.to());
        if (cue.isPresent() && !weak) {
          return cue;
        }
      }
    }
    return Optional.empty();
  }

  /** The nearest verb before decides: if it is none of change, there is none. */
  private Optional<Cue> backwards(int from) {
    for (int i = from - 1; i >= clauseStart(from); i--) {
      Optional<Cue> cue = before(i + 1);
      if (cue.isPresent()) {
        return cue;
      }
      if (passage.tag(i) == Tag.VERB) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "von 5 auf 7 Prozent gestiegen". */
  private Optional<Cue> inFrontOf(int from) {
    int token = passage.skip(from, passage.size());
    return token < passage.size() && !passage.is("weak", token) && !passage.isMark(token, ",")
        ? at(token)
        : Optional.empty();
  }

  /** Returns where the clause that ends before a token starts. */
  int clauseStart(int before) {
    int i = before;
    while (i > 0
        && before - i < REACH
        && !passage.isMark(i - 1, ",;:.()–—\"“”")
        && !passage.is("break", i - 1)
        && !passage.hasAmount(i - 1, i)) {
      i--;
    }
    return i;
  }
}

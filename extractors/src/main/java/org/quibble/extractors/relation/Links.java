package org.quibble.extractors.relation;

import java.util.Optional;
import org.quibble.extractors.language.Phrases.Match;
import org.quibble.extractors.text.Tag;

/** Says from the words around an amount which slot of a change it takes. */
final class Links {

  /** "113 deals in the sector, the agency said, 20 % fewer". */
  private static final int REACH_OF_A_LEVEL = 12;

  /** "7 % above the issue price of 20". */
  private static final int REACH_OF_A_COMPARISON = 6;

  private final Passage passage;
  private final Cues cues;

  Links(Passage passage, Cues cues) {
    this.passage = passage;
    this.cues = cues;
  }

  /** Returns the slot of an amount with which a chain may start. */
  Slot first(Amount amount) {
    if (isCompared(amount) || isMultipleVerb(amount)) {
      return Slot.BY;
    }
    int before = passage.withoutArticle(amount.from());
    Optional<Slot> said = preposition(before);
    if (said.isPresent()) {
      return said.get();
    }
    boolean changed = cues.before(withoutSmallWords(before)).isPresent();
    return changed ? Slot.BY : Slot.LEVEL;
  }

  private boolean isMultipleVerb(Amount amount) {
    return amount.isMultiple()
        && passage.tokens().type(amount.figure().from())
            == org.quibble.extractors.token.Tokens.Type.WORD;
  }

  /** Whether the word before an amount may also join it to its noun. */
  boolean isOf(Amount amount) {
    return passage.endsWith("of", passage.withoutArticle(amount.from()));
  }

  private Optional<Slot> preposition(int before) {
    if (passage.endsWith("of", before)
        && cues.before(before - 1).filter(this::isNoun).isPresent()) {
      return Optional.of(Slot.BY);
    }
    if (passage.endsWith("to", before)) {
      return Optional.of(Slot.TO);
    }
    if (passage.endsWith("from", before)) {
      return Optional.of(Slot.FROM);
    }
    return passage.endsWith("by", before) ? Optional.of(Slot.BY) : Optional.empty();
  }

  /** "Fell only", "daalde juist". */
  private int withoutSmallWords(int token) {
    int i = token;
    while (i > 0 && (passage.tag(i - 1) == Tag.ADV && cues.before(i).isEmpty())) {
      i--;
    }
    return i;
  }

  /** "20 % fewer", "a 5 % increase". */
  private boolean isCompared(Amount amount) {
    return cues.at(amount.to())
        .filter(
            cue -> passage.is("more", cue.from()) || passage.is("fewer", cue.from()) || isNoun(cue))
        .isPresent();
  }

  private boolean isNoun(Cue cue) {
    return passage.tag(cue.from()).isNoun();
  }

  /** Returns the slot of an amount behind another one of its chain, if words join them. */
  Optional<Slot> next(Chain chain, Amount last, Amount amount) {
    if (chain.size() == 1 && chain.slot(0) == Slot.LEVEL) {
      return afterLevel(last, amount);
    }
    int from = behindComparison(last);
    int before = passage.withoutArticle(amount.from());
    if (isEarlier(passage, from, amount.from())) {
      return Optional.of(Slot.FROM);
    }
    return joined(last, from, before, amount).or(() -> compared(last, before, amount));
  }

  /** Skips the "fewer" of "20 % fewer". */
  private int behindComparison(Amount amount) {
    return isCompared(amount) ? cues.at(amount.to()).map(Cue::to).orElse(amount.to()) : amount.to();
  }

  private Optional<Slot> joined(Amount last, int from, int before, Amount amount) {
    if (before > from && isOnlyBracket(from, before)) {
      boolean compared = isCompared(last) && before - from > 1;
      return Optional.of(compared ? Slot.FROM : Slot.BY)
          .filter(slot -> slot == Slot.FROM || isSize(amount));
    }
    int gap = passage.skip(from, before);
    if (gap == before) {
      return isSize(amount) && (isCompared(amount) || amount.isMultiple())
          ? Optional.of(Slot.BY)
          : Optional.empty();
    }
    return connector(gap, before, amount);
  }

  /** "(+48 %", "than in 2024 (5.4 million". */
  private boolean isOnlyBracket(int from, int before) {
    int i = from;
    if (passage.is("than", i)) {
      i = passage.skip(i + 1, before);
    }
    while (i < before && passage.isMark(i, ")")) {
      i++;
    }
    return i < before && passage.isMark(i, "(") && isSign(i + 1, before);
  }

  private boolean isSign(int from, int before) {
    return from == before || from + 1 == before && passage.isMark(from, "+-−–±");
  }

  private static boolean isSize(Amount amount) {
    return amount.isPercent() || amount.isPoints() || amount.isRatio();
  }

  private Optional<Slot> connector(int gap, int before, Amount amount) {
    int i = gap;
    while (i < before && passage.isMark(i, ")")) {
      i = passage.skip(i + 1, before);
    }
    Optional<Cue> cue = i < before ? cues.at(i) : Optional.empty();
    if (cue.isPresent() && cue.get().to() == before) {
      return passage.isWhole("to", i, before)
          ? Optional.of(Slot.TO)
          : Optional.of(Slot.BY).filter(by -> isSize(amount));
    }
    int start = cue.isPresent() ? passage.skip(cue.get().to(), before) : i;
    if (cue.isPresent() && passage.isWhole("of", start, before)) {
      return Optional.of(Slot.BY);
    }
    for (Slot slot : new Slot[] {Slot.TO, Slot.FROM, Slot.BY}) {
      if (passage.isWhole(slot.name().toLowerCase(java.util.Locale.ROOT), start, before)) {
        return Optional.of(slot);
      }
    }
    return passage.isWhole("restating", start, before) && isSize(amount)
        ? Optional.of(Slot.BY)
        : Optional.empty();
  }

  /** "fewer than the 143", "above the issue price of 20". */
  private Optional<Slot> compared(Amount last, int before, Amount amount) {
    int from = behindComparison(last);
    if (!isCompared(last) || before - from > REACH_OF_A_COMPARISON) {
      return Optional.empty();
    }
    if (passage.is("than", from)) {
      int than = passage.find("than", from).map(Match::to).orElse(from);
      boolean plain = passage.skip(than, before) == before;
      return plain || isEarlier(passage, than, amount.from()) || isName(than, before)
          ? Optional.of(Slot.FROM)
          : Optional.empty();
    }
    return isName(from, before) && passage.is("above", from - 1)
        ? Optional.of(Slot.FROM)
        : Optional.empty();
  }

  /** "The issue price of". */
  private boolean isName(int from, int to) {
    return to > from
        && passage.is("of", to - 1)
        && !passage.hasVerb(from, to)
        && !passage.hasMark(",;:()", from, to);
  }

  /** "113 deals, 20 % fewer": the amount in apposition says how the level changed. */
  private Optional<Slot> afterLevel(Amount last, Amount amount) {
    int from = last.to();
    int before = passage.withoutArticle(amount.from());
    if (before - from > REACH_OF_A_LEVEL) {
      return Optional.empty();
    }
    if (isSize(amount) || isCompared(amount)) {
      boolean apposed = before > from && passage.isMark(before - 1, ",–—") || isUpBy(from, before);
      return apposed && isCalm(from, before) && (isCompared(amount) || isUpBy(from, before))
          ? Optional.of(Slot.BY)
          : Optional.empty();
    }
    return isUpFrom(from, before) ? Optional.of(Slot.FROM) : Optional.empty();
  }

  private boolean isUpBy(int from, int before) {
    return cues.before(before)
        .filter(cue -> cue.from() > from && passage.isMark(cue.from() - 1, ",(–—"))
        .isPresent();
  }

  /** ", up from 5.4 million". */
  private boolean isUpFrom(int from, int before) {
    boolean said = passage.endsWith("from", before);
    return said
        && cues.before(before - 1)
            .filter(cue -> cue.from() > from && passage.isMark(cue.from() - 1, ",(–—"))
            .filter(cue -> isCalm(from, cue.from()))
            .isPresent();
  }

  /** Whether no verb but one of saying stands between, and nothing is added. */
  private boolean isCalm(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean verb =
          passage.tag(i) == Tag.VERB && !passage.is("saying", i) && !passage.is("filler", i);
      if (verb || passage.is("break", i) || passage.isMark(i, ";:()")) {
        return false;
      }
    }
    return true;
  }

  /** Returns the level that a sentence gives for an earlier time, if it starts with that. */
  static Optional<Amount> earlier(Passage passage) {
    return passage.amounts().stream()
        .findFirst()
        .filter(amount -> isEarlier(passage, 0, amount.from()))
        .filter(amount -> passage.skip(0, amount.from()) > 0);
  }

  /** "; five years ago it was". */
  private static boolean isEarlier(Passage passage, int from, int to) {
    int i = from;
    while (i < to && (passage.isMark(i, ";.–—") || passage.is("than", i))) {
      i++;
    }
    int was = passage.skip(i, to);
    return passage
        .find("earlier", was)
        .filter(match -> passage.skip(match.to(), to) == to)
        .isPresent();
  }
}

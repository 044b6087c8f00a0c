package org.quibble.extractors.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quibble.claim.Relation;
import org.quibble.claim.Relation.Share;
import org.quibble.extractors.language.Phrases;
import org.quibble.extractors.language.Phrases.Match;

/** Reads a part, its whole, and the ratio of the two: "30 of the 120 members (25 %)". */
final class ShareReader {

  /** "of the 40 million shares on the market, 32 %". */
  private static final int REACH = 4;

  private final Passage passage;
  private final Phrases joints;

  ShareReader(Passage passage) {
    this.passage = passage;
    this.joints = passage.sentence().language().phrases("joints");
  }

  List<Relation> read() {
    List<Relation> relations = new ArrayList<>();
    List<Amount> amounts = passage.amounts();
    for (int i = 0; i + 2 < amounts.size(); i++) {
      share(amounts.get(i), amounts.get(i + 1), amounts.get(i + 2)).ifPresent(relations::add);
    }
    return relations;
  }

  private Optional<Relation> share(Amount a, Amount b, Amount c) {
    if (isRatio(c) && isSameUnit(a, b)) {
      return isOf(a, b) && isApposed(b, c)
          ? share(new Share(a.claim(), b.claim(), c.claim()))
          : afterWhole(a, b, c);
    }
    if (isRatio(b) && isSameUnit(a, c)) {
      return isOf(b, c) && isSaidOf(a, b)
          ? share(new Share(a.claim(), c.claim(), b.claim()))
          : beforePart(a, b, c);
    }
    return Optional.empty();
  }

  private static Optional<Relation> share(Share share) {
    return Optional.of(share);
  }

  /** "Of the 120 members 30 (25 %) voted". */
  private Optional<Relation> afterWhole(Amount whole, Amount part, Amount ratio) {
    boolean said = isWhole(whole) && isClose(whole, part) && isApposed(part, ratio);
    return said ? share(new Share(part.claim(), whole.claim(), ratio.claim())) : Optional.empty();
  }

  /** "Of the 120 members a quarter, 30, voted". */
  private Optional<Relation> beforePart(Amount whole, Amount ratio, Amount part) {
    boolean said =
        isWhole(whole)
            && isClose(whole, ratio)
            && part.from() - ratio.to() == 1
            && passage.isMark(ratio.to(), ",(")
            && isClosed(part.to());
    return said ? share(new Share(part.claim(), whole.claim(), ratio.claim())) : Optional.empty();
  }

  private boolean isWhole(Amount whole) {
    return joints
        .endingAt(passage.tokens(), whole.from() - 1)
        .filter(match -> isPart(match) && match.from() == 0)
        .isPresent();
  }

  private boolean isClose(Amount a, Amount b) {
    return b.from() - a.to() <= REACH && !passage.hasMark(",;:()", a.to(), b.from());
  }

  /** "30 of the 120". */
  private boolean isOf(Amount part, Amount whole) {
    return joints
        .startingAt(passage.tokens(), part.to())
        .filter(match -> isPart(match) || passage.is("of", match.from()))
        .filter(match -> match.to() == whole.from() || match.to() == whole.figure().from())
        .isPresent();
  }

  private static boolean isPart(Match match) {
    return match.meaning().equals("part");
  }

  /** "(25 %)", ", 25 %," or ", or a quarter". */
  private boolean isApposed(Amount amount, Amount ratio) {
    int from = amount.to();
    int mark = ratio.from() - 1;
    while (mark > from && passage.is("restating", mark)) {
      mark--;
    }
    boolean calm =
        mark >= from
            && mark - from <= REACH
            && !passage.hasVerb(from, mark)
            && !passage.has("break", from, mark)
            && !passage.hasMark(",;:()", from, mark);
    return calm && passage.isMark(mark, ",(–—") && isClosed(ratio.to());
  }

  private boolean isClosed(int token) {
    return token >= passage.size()
        || passage.isMark(token, ",).;:–—")
        || passage.is("of-whole", token);
  }

  /** "14.42 dollars, less than 8 % of 195". */
  private boolean isSaidOf(Amount part, Amount ratio) {
    int from = part.to();
    boolean joined = passage.isMark(from, ",(–—") || passage.is("restating", from);
    int i = from;
    while (i < ratio.from() && (passage.isMark(i, ",(–—") || passage.is("restating", i))) {
      i = passage.find("restating", i).map(Match::to).orElse(i + 1);
    }
    return joined && i >= ratio.from();
  }

  private static boolean isRatio(Amount amount) {
    return amount.isPercent() || amount.isFraction();
  }

  private static boolean isSameUnit(Amount a, Amount b) {
    return !isRatio(a) && !a.isPoints() && a.agreesWith(b);
  }
}

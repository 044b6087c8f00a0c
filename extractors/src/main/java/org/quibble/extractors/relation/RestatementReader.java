package org.quibble.extractors.relation;

import java.util.ArrayList;
import java.util.List;
import org.quibble.claim.Relation;
import org.quibble.extractors.text.Tag;
import org.quibble.quantity.Dimension;
import org.quibble.quantity.Unit;

/**
 * Reads one amount given in two units: "26 miles (42 km)", "5 million pounds, or 6 million euros".
 */
final class RestatementReader {

  /** "96 meters long (315 feet)". */
  private static final int WORDS_BEFORE_BRACKET = 2;

  private final Passage passage;

  RestatementReader(Passage passage) {
    this.passage = passage;
  }

  List<Relation> read() {
    List<Relation> relations = new ArrayList<>();
    List<Amount> amounts = passage.amounts();
    for (int i = 0; i + 1 < amounts.size(); i++) {
      Amount stated = amounts.get(i);
      Amount restated = amounts.get(i + 1);
      if (isOtherUnit(stated, restated) && isJoined(stated, restated)) {
        relations.add(new Relation.Restatement(stated.claim(), restated.claim()));
      }
    }
    return relations;
  }

  private static boolean isOtherUnit(Amount stated, Amount restated) {
    Unit one = stated.unit();
    Unit other = restated.unit();
    if (stated.isFraction() && restated.isPercent()) {
      return true;
    }
    return !one.equals(other)
        && one.dimension().equals(other.dimension())
        && !one.dimension().equals(Dimension.COUNT)
        && (one.factorTo(other).isPresent() || isMoneyTwice(one, other));
  }

  private static boolean isMoneyTwice(Unit one, Unit other) {
    return one.isMoney()
        && other.isMoney()
        && !one.numerator().equals(other.numerator())
        && one.denominator().equals(other.denominator());
  }

  private boolean isJoined(Amount stated, Amount restated) {
    return isInBrackets(stated, restated) || isSaidAgain(stated, restated);
  }

  /** Nothing but the amount stands in the brackets, and they belong to the amount before. */
  private boolean isInBrackets(Amount stated, Amount restated) {
    int open = restated.from() - 1;
    while (open >= stated.to() && passage.is("restating", open)) {
      open--;
    }
    boolean near = open >= stated.to() && open - stated.to() <= WORDS_BEFORE_BRACKET;
    return near
        && passage.isMark(open, "([")
        && isClosed(restated.to())
        && isPartOfName(stated.to(), open);
  }

  private boolean isClosed(int token) {
    return passage.isMark(token, ")];,")
        || passage.skip(token, passage.size()) < passage.size()
            && passage.isMark(passage.skip(token, passage.size()), ")]");
  }

  private boolean isPartOfName(int from, int to) {
    for (int i = from; i < to; i++) {
      Tag tag = passage.tag(i);
      if (!tag.isNoun() && tag != Tag.ADJ && tag != Tag.ADV) {
        return false;
      }
    }
    return true;
  }

  /** ", or 42 km"; of times and money "or" alone may be a choice. */
  private boolean isSaidAgain(Amount stated, Amount restated) {
    int from = stated.to();
    boolean comma = passage.isMark(from, ",–—;");
    int word = comma ? from + 1 : from;
    if (word >= restated.from() || !restates(word, restated.from())) {
      return false;
    }
    boolean choice = passage.is("or", word);
    boolean needsComma =
        stated.unit().isMoney() || stated.unit().dimension().equals(Dimension.TIME);
    return !choice || comma || !needsComma;
  }

  private boolean restates(int from, int to) {
    return passage.isWhole("restating", from, to);
  }
}

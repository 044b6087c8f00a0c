package org.quibble.extractors.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quibble.claim.Relation;
import org.quibble.claim.Relation.Product;
import org.quibble.extractors.language.Phrases;
import org.quibble.extractors.language.Phrases.Match;
import org.quibble.quantity.Unit;

/** Reads a number of things at an amount each, and what they come to. */
final class ProductReader {

  private static final int REACH = 8;

  private final Passage passage;
  private final Phrases per;

  ProductReader(Passage passage) {
    this.passage = passage;
    this.per = passage.sentence().language().phrases("per");
  }

  List<Relation> read() {
    List<Relation> relations = new ArrayList<>();
    List<Amount> amounts = passage.amounts();
    for (int i = 0; i + 2 < amounts.size(); i++) {
      List<Amount> three = amounts.subList(i, i + 3);
      byRate(three).or(() -> byPrice(three)).ifPresent(relations::add);
    }
    return relations;
  }

  /** "For 300 square metres 165 euros, that is 55 cents a square metre": the units tell. */
  private Optional<Relation> byRate(List<Amount> three) {
    for (int rate = 0; rate < three.size(); rate++) {
      Amount each = three.get(rate);
      Amount one = three.get(rate == 0 ? 1 : 0);
      Amount other = three.get(rate == 2 ? 1 : 2);
      Optional<Relation> product = product(each, one, other).or(() -> product(each, other, one));
      if (product.isPresent() && areJoined(three, rate)) {
        return product;
      }
    }
    return Optional.empty();
  }

  private Optional<Relation> product(Amount each, Amount count, Amount total) {
    boolean fits = isEach(each, count.unit()) && converts(total.unit(), each.unit().numerator());
    return fits
        ? Optional.of(new Product(count.claim(), each.claim(), total.claim()))
        : Optional.empty();
  }

  /** "55 cents a square metre", "75,000 per shop". */
  private boolean isEach(Amount each, Unit counted) {
    if (each.unit().denominator().isPresent()) {
      return each.unit().denominator().filter(unit -> converts(counted, unit)).isPresent();
    }
    int noun = per.startingAt(passage.tokens(), each.to()).map(Match::to).orElse(-1);
    return noun > 0
        && noun < passage.size()
        && counted.noun().filter(passage.sentence().lemma(noun)::equals).isPresent();
  }

  private static boolean converts(Unit unit, Unit other) {
    return unit.factorTo(other).isPresent();
  }

  /** Whether the rate is tied to its neighbour by words that say it is the same again. */
  private boolean areJoined(List<Amount> three, int rate) {
    boolean near = isNear(three.get(0), three.get(1)) && isNear(three.get(1), three.get(2));
    return near
        && (rate > 0 && isJoint(three.get(rate - 1), three.get(rate))
            || rate < 2 && isJoint(three.get(rate), three.get(rate + 1)));
  }

  private boolean isNear(Amount a, Amount b) {
    return b.from() - a.to() <= REACH && !passage.hasMark(";:.", a.to(), b.from());
  }

  private boolean isJoint(Amount a, Amount b) {
    int mark = passage.isMark(a.to(), ",–—(") ? a.to() + 1 : a.to();
    return isJoint(mark, b.from()) || isJoint(passage.skip(a.to(), b.from()), b.from());
  }

  private boolean isJoint(int from, int to) {
    return Stream.of("restating", "at", "makes")
        .anyMatch(meaning -> passage.isWhole(meaning, from, to));
  }

  /** "5 million shares at 3.28 dollars, or 16.4 million". */
  private Optional<Relation> byPrice(List<Amount> three) {
    Amount count = three.get(0);
    Amount each = three.get(1);
    Amount total = three.get(2);
    boolean fits =
        count.unit().isCount()
            && count.unit().denominator().isEmpty()
            && isPrice(each)
            && each.unit().equals(total.unit());
    return fits && isAt(count, each) && isTotal(each, total)
        ? Optional.of(new Product(count.claim(), each.claim(), total.claim()))
        : Optional.empty();
  }

  private static boolean isPrice(Amount amount) {
    return amount.unit().isMoney() && amount.unit().denominator().isEmpty();
  }

  private boolean isAt(Amount count, Amount each) {
    int from = count.to();
    return passage.isWhole("at", from, each.from());
  }

  private boolean isTotal(Amount each, Amount total) {
    int i = each.to();
    int before = -1;
    while (i < total.from() && i > before) {
      before = i;
      i = passage.isMark(i, ",–—(") ? i + 1 : totalWord(i);
    }
    return i == total.from() && i > each.to();
  }

  private int totalWord(int token) {
    return Stream.of("each", "restating", "makes", "sum", "at")
        .flatMap(meaning -> passage.find(meaning, token).stream())
        .mapToInt(Match::to)
        .max()
        .orElse(token);
  }
}

package org.quibble.extractors.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quibble.extractors.language.Language;
import org.quibble.extractors.language.Phrases;
import org.quibble.extractors.language.Phrases.Match;
import org.quibble.extractors.text.TaggedSentence;
import org.quibble.extractors.token.Tokens;
import org.quibble.quantity.Dimension;
import org.quibble.quantity.Figure;
import org.quibble.quantity.Unit;

/**
 * Joins the figures of a sentence: two ends of a range become one figure, and a number without a
 * unit shares that of its neighbour, or is dropped.
 */
final class Joints {

  /** A verb of change further back than this belongs to another clause. */
  private static final int REACH_OF_A_VERB = 14;

  /** "Fell by a tenth, to 270,000; five years ago there were still 300,000". */
  private static final int REACH_OF_A_CHANGE = 20;

  /** "Two or three", "two or four": the wider "two or ten" are two amounts. */
  private static final BigDecimal WIDEST_CHOICE = BigDecimal.valueOf(3);

  /** "Rose 20 % to 5,000": nothing comes to thousands of per cent. */
  private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

  /** The length of "1,000": a year has no mark in it. */
  private static final int GROUPED = 5;

  private static final Unit FEET = Unit.of("[ft_i]");
  private static final Unit INCHES = Unit.of("[in_i]");
  private static final BigDecimal INCHES_A_FOOT = BigDecimal.valueOf(12);

  private final TaggedSentence sentence;
  private final Tokens tokens;
  private final Phrases joints;
  private final Phrases changes;
  private final Phrases relations;

  Joints(TaggedSentence sentence) {
    Language language = sentence.language();
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.joints = language.phrases("joints");
    this.changes = language.phrases("changes");
    this.relations = language.phrases("relations");
  }

  /**
   * Returns the figures of the sentence, each with a unit.
   *
   * @param before the last sum of money with a scale word in the sentences before, or {@code null}
   */
  List<Draft> join(List<Draft> drafts, @Nullable Draft before) {
    List<Draft> ranges = ranges(drafts);
    List<Draft> joined = new ArrayList<>();
    Draft left = before;
    Draft level = null;
    boolean far = true;
    for (int i = 0; i < ranges.size(); i++) {
      Draft draft = ranges.get(i);
      Draft right = i + 1 < ranges.size() ? ranges.get(i + 1) : null;
      Optional<Draft> measured =
          draft.isBare()
              ? sharing(draft, lender(draft, left, level), right, far)
              : Optional.of(draft);
      measured.ifPresent(joined::add);
      far &= measured.isEmpty();
      left = measured.orElse(left);
      level = measured.filter(one -> isAmount(one) && !isPercent(one)).orElse(level);
    }
    return joined;
  }

  /** "4,592 cars, 12 % more than the 4,100 of last year": the cars are lent, not the per cent. */
  private @Nullable Draft lender(Draft bare, @Nullable Draft left, @Nullable Draft level) {
    boolean skips = left != null && level != null && (isPercent(left) || !isAmount(left));
    boolean large = isLarge(bare) && (bare.number().scaled() || isGrouped(bare));
    return skips && large && bare.isBare() ? level : left;
  }

  private List<Draft> ranges(List<Draft> drafts) {
    List<Draft> result = new ArrayList<>();
    for (Draft draft : drafts) {
      Draft last = result.isEmpty() ? null : result.get(result.size() - 1);
      Optional<Draft> range =
          last == null ? Optional.empty() : feetAndInches(last, draft).or(() -> range(last, draft));
      if (range.isPresent()) {
        result.set(result.size() - 1, range.get());
      } else {
        result.add(draft);
      }
    }
    return result;
  }

  /** "31 feet 6 inches" is one length, in feet. */
  private static Optional<Draft> feetAndInches(Draft feet, Draft inches) {
    boolean joined =
        FEET.equals(feet.unit())
            && INCHES.equals(inches.unit())
            && feet.to() == inches.from()
            && feet.lowEnd() == null
            && inches.lowEnd() == null;
    if (!joined) {
      return Optional.empty();
    }
    BigDecimal part =
        inches.number().figure().value().divide(INCHES_A_FOOT, 2, RoundingMode.HALF_UP);
    BigDecimal sum = feet.number().figure().value().add(part).stripTrailingZeros();
    NumberPhrase number =
        NumberPhrase.of(
            feet.number().from(), inches.number().to(), feet.number().form(), Figure.of(sum));
    return Optional.of(feet.of(number).endingAt(inches.to()));
  }

  private Optional<Draft> range(Draft low, Draft printedHigh) {
    Draft high =
        printedHigh.isBare() && isPrintedBefore(low) ? printedHigh.sharing(low) : printedHigh;
    Unit unit = high.unit();
    boolean possible =
        unit != null
            && low.lowEnd() == null
            && high.lowEnd() == null
            && (low.isBare() || unit.equals(low.unit()) || isUnitOfRate(low, unit))
            && low.number().figures().size() == 1;
    return possible && isRangeJoint(low, high)
        ? Optional.of(high.rangeFrom(low, scaledLike(low, high), name(low)))
        : Optional.empty();
  }

  /** "$150–210": a sign before the first number counts for both. */
  private static boolean isPrintedBefore(Draft draft) {
    return !draft.isBare() && draft.from() < draft.number().from();
  }

  private static boolean isUnitOfRate(Draft low, Unit rate) {
    return rate.denominator().isPresent() && rate.numerator().equals(low.unit());
  }

  private boolean isRangeJoint(Draft low, Draft high) {
    Optional<Match> joint =
        joints.startingAt(tokens, low.to()).filter(match -> match.to() == high.from());
    if (joint.isEmpty()) {
      return false;
    }
    boolean between = isBefore(low.from(), "between");
    String meaning = joint.get().meaning();
    if (isScore(low, high)) {
      return false;
    }
    if (between) {
      return meaning.equals("range") || tokens.lower(low.to()).equals(and());
    }
    return meaning.equals("range") ? !isChange(low) : isChoice(low, high, joint.get());
  }

  private String and() {
    return sentence.language().table("and").rows().get(0).phrases().get(0);
  }

  private String name(Draft low) {
    return isBefore(low.from(), "between") ? "between <number> and " : "<number> to ";
  }

  /** "6-4": a range with a hyphen never falls. */
  private boolean isScore(Draft low, Draft high) {
    return tokens.type(low.to()) != Tokens.Type.WORD
        && low.number().figure().digits().compareTo(high.number().figure().digits()) > 0
        && !low.number().scaled()
        && !high.number().scaled();
  }

  private boolean isBefore(int token, String meaning) {
    return joints
        .endingAt(tokens, token - 1)
        .filter(match -> match.meaning().equals(meaning))
        .isPresent();
  }

  /** "From 5 to 10" is a range, "rose from 5 to 10" isn't, nor is "rose 5 % to 10 %". */
  private boolean isChange(Draft low) {
    boolean hyphen = tokens.type(low.to()) != Tokens.Type.WORD;
    if (hyphen) {
      return false;
    }
    if (changes.endingAt(tokens, low.from() - 1).isPresent()) {
      return true;
    }
    if (low.isBare() && !isBefore(low.from(), "from") && !isStart(low)) {
      return false;
    }
    for (int i = low.from() - 1; i >= Math.max(0, low.from() - REACH_OF_A_VERB); i--) {
      if (changes.startingAt(tokens, i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "From 22,000 to 36,000": the word for it joins lists too. */
  private boolean isStart(Draft low) {
    return relations
        .endingAt(tokens, low.from() - 1)
        .filter(match -> List.of(match.meaning().split(" ", -1)).contains("from"))
        .isPresent();
  }

  private boolean isChoice(Draft low, Draft high, Match joint) {
    boolean or = joint.to() == joint.from() + 1 && isOr(tokens.lower(joint.from()));
    BigDecimal small = low.number().figure().value();
    BigDecimal large = high.number().figure().value();
    return or
        && low.isBare()
        && small.compareTo(large) < 0
        && small.multiply(WIDEST_CHOICE).compareTo(large) >= 0;
  }

  private boolean isOr(String word) {
    return sentence.language().phrases("and").meaning(word).filter("or"::equals).isPresent();
  }

  /** "5 to 6 million": the scale word counts for both, unless that turns the range upside down. */
  private static NumberPhrase scaledLike(Draft low, Draft high) {
    NumberPhrase number = low.number();
    if (number.scaled() || !high.number().scaled() || number.isFaulty()) {
      return number;
    }
    BigDecimal scale = high.number().figure().scale();
    boolean rising = number.figure().digits().compareTo(high.number().figure().digits()) <= 0;
    boolean printedUnit = low.from() < number.from();
    return scale.compareTo(BigDecimal.ONE) > 0 && (rising || !printedUnit)
        ? number.scaledBy(scale, number.to())
        : number;
  }

  private Optional<Draft> sharing(
      Draft bare, @Nullable Draft left, @Nullable Draft right, boolean leftIsFar) {
    if (right != null && lends(right) && isJoint(bare.to(), right)) {
      return Optional.of(bare.sharing(right));
    }
    if (left != null && !leftIsFar && canShare(bare, left)) {
      return Optional.of(bare.sharing(left));
    }
    boolean far = left != null && bare.number().scaled() && isScaledMoney(left) && !isPercent(left);
    if (far && left != null) {
      return Optional.of(bare.sharing(left));
    }
    return bare.number().scaled()
            || bare.number().isFaulty() && bare.number().provable()
            || isChangedLevel(bare)
        ? Optional.of(bare.measuredIn(Unit.ONE, BigDecimal.ONE, bare.from(), bare.to(), "<number>"))
        : Optional.empty();
  }

  private static boolean lends(Draft draft) {
    return !draft.isBare() && draft.from() == draft.number().from() && !draft.rule().contains("-<");
  }

  private boolean isJoint(int token, Draft right) {
    return joints
        .startingAt(tokens, token)
        .filter(
            match ->
                !match.meaning().equals("range") || tokens.type(match.from()) == Tokens.Type.WORD)
        .filter(match -> match.to() == right.phraseFrom() || match.to() == right.from())
        .filter(match -> !match.meaning().equals("part") || isAmount(right))
        .isPresent();
  }

  /** "Rose by 608,000", "grew 30 %, from 12,500 to 14,400": large, grouped, and said to change. */
  private boolean isChangedLevel(Draft bare) {
    if (!isGrouped(bare)) {
      return false;
    }
    boolean related = relations.endingAt(tokens, bare.phraseFrom() - 1).isPresent();
    for (int i = bare.from() - 1; i >= Math.max(0, bare.from() - REACH_OF_A_CHANGE); i--) {
      if (changes.startingAt(tokens, i).isPresent()) {
        return related || changes.endingAt(tokens, bare.from() - 1).isPresent();
      }
    }
    return false;
  }

  private boolean isGrouped(Draft bare) {
    return isLarge(bare) && tokens.text(bare.number().from()).length() >= GROUPED;
  }

  private static boolean isLarge(Draft bare) {
    NumberPhrase number = bare.number();
    return !number.isFaulty() && number.figure().value().compareTo(LARGE) >= 0;
  }

  /** A bare number behind a figure of its own sort: both scaled or both not, both plain counts. */
  private boolean canShare(Draft bare, Draft left) {
    if (!isAmount(left) || isPercent(left) && isLarge(bare)) {
      return false;
    }
    if (isBetweenHyphens(bare) || tokens.is(bare.from() - 1, '-')) {
      return false;
    }
    if (bare.number().form() == NumberPhrase.Form.WORDS && !bare.number().scaled()) {
      return isListed(left, bare);
    }
    return bare.number().scaled() == left.number().scaled() || isListed(left, bare);
  }

  private boolean isListed(Draft left, Draft bare) {
    return joints.endingAt(tokens, bare.from() - 1).isPresent()
        && bare.from() - left.to() <= REACH_OF_A_VERB;
  }

  /** Whether a figure is money with a scale word, whose currency a later "4.9 million" can lack. */
  static boolean isScaledMoney(Draft draft) {
    Unit unit = draft.unit();
    return draft.number().scaled() && unit != null && unit.isMoney();
  }

  private static boolean isAmount(Draft draft) {
    Unit unit = draft.unit();
    return unit != null && !unit.equals(Unit.ONE) && !unit.dimension().equals(Dimension.TIME);
  }

  private static boolean isPercent(Draft draft) {
    return Unit.PERCENT.equals(draft.unit());
  }

  private boolean isBetweenHyphens(Draft bare) {
    int next = bare.to();
    return next < tokens.size()
            && tokens.isGlued(next)
            && tokens.type(next) != Tokens.Type.WORD
            && !tokens.is(next, ',')
            && !tokens.is(next, '.')
            && !tokens.is(next, ')')
            && !tokens.is(next, ';')
            && !tokens.is(next, ':')
            && !tokens.is(next, '"')
        || tokens.isGlued(bare.from()) && !tokens.is(bare.from() - 1, '(');
  }
}

package org.quibble.extractors.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.quibble.extractors.figure.Measures.Measure;
import org.quibble.extractors.language.Phrases;
import org.quibble.extractors.text.TaggedSentence;
import org.quibble.extractors.token.Tokens;
import org.quibble.extractors.token.Tokens.Type;
import org.quibble.quantity.Dimension;
import org.quibble.quantity.Unit;

/** Finds what an amount is an amount for each of: "per kilogram", "a day", "je Kilowattstunde". */
final class Rates {

  private final Tokens tokens;
  private final Measures measures;
  private final Nouns nouns;
  private final Phrases joints;

  Rates(TaggedSentence sentence, Measures measures, Nouns nouns) {
    this.tokens = sentence.tokens();
    this.measures = measures;
    this.nouns = nouns;
    this.joints = sentence.language().phrases("per");
  }

  /** Returns the figure as a rate, if what it is for each of stands behind it. */
  Draft applied(Draft draft) {
    Unit unit = draft.unit();
    if (unit == null
        || unit.dimension().equals(Dimension.PERCENTAGE)
        || unit.denominator().isPresent()) {
      return draft;
    }
    return joints
        .startingAt(tokens, draft.to())
        .flatMap(joint -> denominator(joint).map(each -> rate(draft, unit, each)))
        .orElse(draft);
  }

  private static Draft rate(Draft draft, Unit unit, Measure each) {
    BigDecimal factor = draft.factor();
    return draft.measuredIn(
        unit.per(each.unit()), factor, draft.from(), each.to(), draft.rule() + " per <unit>");
  }

  /** An article ("a day") takes units only; "per" takes nouns too. */
  private Optional<Measure> denominator(Phrases.Match joint) {
    int token = joint.to();
    boolean slash = tokens.is(joint.from(), '/');
    Optional<Measure> unit =
        (slash ? measures.atOrLetter(tokens, token) : measures.at(tokens, token))
            .filter(measure -> measure.factor().compareTo(BigDecimal.ONE) == 0)
            .filter(measure -> !measure.unit().equals(Unit.PERCENT));
    if (unit.isPresent()
        || joint.meaning().equals("a")
        || token >= tokens.size()
        || tokens.type(token) != Type.WORD) {
      return unit;
    }
    return nouns
        .first(token)
        .map(noun -> new Measure(Unit.counting(noun.lemma()), BigDecimal.ONE, noun.to()));
  }
}

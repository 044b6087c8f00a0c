package org.quibble.extractors.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quibble.claim.Mention;
import org.quibble.claim.Reading;
import org.quibble.extractors.token.Tokens;
import org.quibble.quantity.Extent;
import org.quibble.quantity.Figure;
import org.quibble.quantity.Modifier;
import org.quibble.quantity.Quantity;
import org.quibble.quantity.Unit;
import org.quibble.text.Span;

/**
 * A figure while its sentence is being read: a number, and what has been found around it so far.
 *
 * @param number the number, or a range's upper end
 * @param lowEnd the lower end of a range, or {@code null} if it is none
 * @param from the first token, a currency before the number included
 * @param to the token after the last, the unit included
 * @param unit the unit, or {@code null} while none is known
 * @param factor what one of the printed unit is in {@code unit}
 * @param modifier how the words around it bound it
 * @param phraseFrom the first token of the words that bound it, or {@code from}
 * @param fault what is wrong, or {@code null} if nothing is
 * @param rule the name of the rule that found the unit
 */
record Draft(
    NumberPhrase number,
    @Nullable NumberPhrase lowEnd,
    int from,
    int to,
    @Nullable Unit unit,
    BigDecimal factor,
    Modifier modifier,
    int phraseFrom,
    @Nullable String fault,
    String rule) {

  /** Returns a number with nothing around it. */
  static Draft bare(NumberPhrase number) {
    return new Draft(
        number,
        null,
        number.from(),
        number.to(),
        null,
        BigDecimal.ONE,
        Modifier.EXACT,
        number.from(),
        number.fault(),
        "<number>");
  }

  boolean isBare() {
    return unit == null;
  }

  Draft measuredIn(Unit other, BigDecimal by, int start, int end, String name) {
    return new Draft(
        number, lowEnd, start, end, other, by, modifier, Math.min(phraseFrom, start), fault, name);
  }

  Draft measuredIn(Measures.Measure measure, int end, String name) {
    return measuredIn(measure.unit(), measure.factor(), from, end, name);
  }

  Draft endingAt(int end) {
    return new Draft(number, lowEnd, from, end, unit, factor, modifier, phraseFrom, fault, rule);
  }

  Draft of(NumberPhrase other) {
    return new Draft(
        other,
        lowEnd,
        Math.min(from, other.from()),
        Math.max(to, other.to()),
        unit,
        factor,
        modifier,
        phraseFrom,
        fault,
        rule);
  }

  Draft faulty(String what) {
    return new Draft(number, lowEnd, from, to, unit, factor, modifier, phraseFrom, what, rule);
  }

  Draft modified(Modifier other, int start) {
    return new Draft(number, lowEnd, from, to, unit, factor, other, start, fault, rule);
  }

  /** Returns the range from another draft's number to this one's. */
  Draft rangeFrom(Draft low, NumberPhrase lowNumber, String name) {
    return new Draft(
        number,
        lowNumber,
        low.from,
        to,
        unit,
        factor,
        modifier,
        low.phraseFrom,
        low.fault != null ? low.fault : fault,
        name + rule);
  }

  /** Returns the unit and factor of another draft with this number. */
  Draft sharing(Draft other) {
    return new Draft(
        number,
        lowEnd,
        from,
        to,
        other.unit,
        other.factor,
        modifier,
        phraseFrom,
        fault,
        "<number>, shared unit");
  }

  /** Returns the mention, once a unit is known. */
  Mention mention(Tokens tokens) {
    Unit known = unit == null ? Unit.ONE : unit;
    Span span = tokens.span(from, to);
    return new Mention(span, span.of(tokens.wholeText()), reading(known), known, rule);
  }

  private Reading reading(Unit known) {
    List<Quantity> quantities = new ArrayList<>();
    for (Figure figure : number.figures()) {
      quantities.add(new Quantity(extent(figure), known, modifier));
    }
    if (fault != null) {
      return new Reading.Garbled(fault, quantities);
    }
    return quantities.size() > 1
        ? new Reading.Ambiguous(quantities)
        : new Reading.Clean(quantities.get(0));
  }

  private Extent extent(Figure figure) {
    Figure high = inUnit(figure);
    return lowEnd == null
        ? new Extent.Printed(high)
        : new Extent.Between(inUnit(lowEnd.figure()), high);
  }

  private Figure inUnit(Figure figure) {
    return factor.compareTo(BigDecimal.ONE) == 0 ? figure : figure.scaledBy(factor);
  }
}

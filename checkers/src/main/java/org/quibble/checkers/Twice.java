package org.quibble.checkers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quibble.claim.Article;
import org.quibble.claim.Relation;
import org.quibble.claim.Role;
import org.quibble.quantity.Extent;
import org.quibble.quantity.Interval;
import org.quibble.quantity.Modifier;
import org.quibble.quantity.Quantity;
import org.quibble.quantity.Tolerance;
import org.quibble.quantity.Unit;

/**
 * One amount that is printed in two units.
 *
 * @param stated the amount printed first
 * @param restated the same amount again
 */
record Twice(Term stated, Term restated) {

  /** How far off a conversion is beyond doubt. */
  private static final BigDecimal FAR = new BigDecimal("0.2");

  /** Units that one word is used for: tons, miles, gallons, pints, ounces, horsepower, bytes. */
  private static final List<Set<String>> NAMESAKES =
      List.of(
          Set.of("t", "[ston_av]", "[lton_av]"),
          Set.of("[mi_i]", "[nmi_i]"),
          Set.of("[mi_i]/h", "[kn_i]"),
          Set.of("[gal_us]", "[gal_br]"),
          Set.of("[qt_us]", "[qt_br]"),
          Set.of("[pt_us]", "[pt_br]"),
          Set.of("[oz_av]", "[oz_tr]"),
          Set.of("W*745.69987158227022", "W*735.49875", "[HP]"));

  /** Returns the restatements of an article whose figures can be reckoned with. */
  static Stream<Twice> in(Article article) {
    return article.relations().stream()
        .filter(Relation.Restatement.class::isInstance)
        .map(Relation.Restatement.class::cast)
        .flatMap(relation -> of(relation).stream());
  }

  private static Optional<Twice> of(Relation.Restatement relation) {
    return Term.of(relation.stated())
        .flatMap(
            stated ->
                Term.of(relation.restated())
                    .map(restated -> new Twice(unbounded(stated), unbounded(restated))));
  }

  /** "Over 1,800 km (2,900 miles)": the number itself is converted, whatever it bounds. */
  private static Term unbounded(Term term) {
    Quantity quantity = term.quantity();
    return quantity.modifier().isBound()
        ? new Term(term.claim(), quantity.modified(Modifier.EXACT))
        : term;
  }

  /** Whether the units differ and have a factor between them. */
  boolean isConvertible() {
    return !stated.unit().equals(restated.unit())
        && stated.unit().factorTo(restated.unit()).isPresent();
  }

  /** Returns the amount stated, in the unit that it is restated in. */
  Worked converted(Tolerance tolerance) {
    Unit target = restated.unit();
    return new Worked(stated.quantity().in(target).orElseThrow().interval(tolerance), target);
  }

  /** Whether an end of the amount is more than a fifth away from what is printed. */
  boolean isFarOff() {
    Quantity there = stated.quantity().in(restated.unit()).orElseThrow();
    return isFar(there.low(), restated.quantity().low())
        || isFar(there.high(), restated.quantity().high());
  }

  private static boolean isFar(BigDecimal worked, BigDecimal printed) {
    return worked.subtract(printed).abs().compareTo(printed.abs().multiply(FAR)) > 0;
  }

  /** Whether both can be one amount, by some meaning of their units' names. */
  boolean agrees(Tolerance tolerance) {
    return meanings(stated.quantity())
        .anyMatch(one -> meanings(restated.quantity()).anyMatch(two -> agree(one, two, tolerance)));
  }

  private boolean agree(Quantity one, Quantity two, Tolerance tolerance) {
    Optional<Quantity> there = one.in(two.unit());
    return there.filter(same -> overlap(same, two, tolerance)).isPresent()
        || (isDifference() && differencesAgree(one, two, tolerance));
  }

  /** Two ranges agree if both of their ends do. */
  private static boolean overlap(Quantity one, Quantity two, Tolerance tolerance) {
    if (one.extent().isRange() && two.extent().isRange()) {
      return one.extent().low().interval(tolerance).overlaps(two.extent().low().interval(tolerance))
          && one.extent()
              .high()
              .interval(tolerance)
              .overlaps(two.extent().high().interval(tolerance));
    }
    return one.interval(tolerance).overlaps(two.interval(tolerance));
  }

  /** Warming by 18 °F is warming by 10 °C, though 18 °F is no 10 °C. */
  private boolean isDifference() {
    return stated.claim().role() == Role.CHANGE || restated.claim().role() == Role.CHANGE;
  }

  private static boolean differencesAgree(Quantity one, Quantity two, Tolerance tolerance) {
    return one.unit()
        .factorTo(two.unit())
        .filter(
            factor ->
                one.interval(tolerance)
                    .times(Interval.of(factor))
                    .overlaps(two.interval(tolerance)))
        .isPresent();
  }

  /** Returns the amount in each of the units that the word of its own unit is used for. */
  private static Stream<Quantity> meanings(Quantity quantity) {
    String code = quantity.unit().code();
    Stream<String> namesakes =
        NAMESAKES.stream()
            .filter(names -> names.contains(code))
            .flatMap(Set::stream)
            .filter(name -> !name.equals(code));
    Extent extent = quantity.extent();
    return Stream.concat(
        Stream.of(quantity),
        namesakes.map(name -> new Quantity(extent, Unit.of(name), quantity.modifier())));
  }
}

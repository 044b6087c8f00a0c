package org.quibble.compare;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quibble.claim.Claim;
import org.quibble.quantity.Agreement;
import org.quibble.quantity.Quantity;
import org.quibble.quantity.Unit;

/**
 * Two comparable claims.
 *
 * @param first the one that stands in the earlier document or place
 * @param second the other
 * @param comparability what makes them comparable
 */
public record ClaimPair(Claim first, Claim second, Comparability comparability)
    implements Serializable {

  public ClaimPair {
    requireNonNull(first, "first");
    requireNonNull(second, "second");
    requireNonNull(comparability, "comparability");
  }

  /** Whether both stand in one document. */
  public boolean isWithinOneDocument() {
    return first.origin().document().equals(second.origin().document());
  }

  /**
   * Whether one figure stands for a rise or a gain and the other for a fall or a loss, whatever
   * their size.
   */
  public boolean isOfOppositeSigns() {
    boolean turned =
        first.direction() != null
            && second.direction() != null
            && first.direction() != second.direction();
    return turned != (isLoss(first) != isLoss(second));
  }

  private static boolean isLoss(Claim claim) {
    return claim.concept().filter("loss"::equals).isPresent();
  }

  /**
   * Returns whether the two figures can state one amount, by the readings of them that agree best;
   * or empty if a figure is garbled or their units have no factor between them. Counts of two nouns
   * that are comparable, "5,800 flats" and "8,500 homes", are held against each other as numbers.
   */
  public Optional<Agreement> agreement() {
    List<Quantity> readings = readings(second);
    return readings(first).stream()
        .flatMap(one -> readings.stream().flatMap(two -> agreement(one, two).stream()))
        .min(Comparator.naturalOrder());
  }

  private static List<Quantity> readings(Claim claim) {
    return claim.quantity().isEmpty() ? List.of() : claim.mention().reading().candidates();
  }

  private Optional<Agreement> agreement(Quantity one, Quantity two) {
    if (two.in(one.unit()).isPresent()) {
      return Optional.of(one.agreementWith(two));
    }
    return countOneThing(one.unit(), two.unit())
        ? Optional.of(one.agreementWith(new Quantity(two.extent(), one.unit(), two.modifier())))
        : Optional.empty();
  }

  private boolean countOneThing(Unit one, Unit two) {
    return comparability.matched().contains(Key.UNIT)
        && one.isCount()
        && two.isCount()
        && one.denominator().equals(two.denominator());
  }
}

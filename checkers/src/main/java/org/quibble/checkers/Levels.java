package org.quibble.checkers;

import java.util.Optional;
import org.quibble.claim.Claim;
import org.quibble.quantity.Quantity;

/**
 * What a thing was and what it became, in one unit.
 *
 * @param from the level before
 * @param to the level after, in the unit of the level before
 */
record Levels(Quantity from, Quantity to) {

  /** Returns the levels, or empty if one is not clear or their units have nothing in common. */
  static Optional<Levels> of(Claim from, Claim to) {
    return Clear.quantity(from)
        .flatMap(
            before ->
                Clear.quantity(to)
                    .flatMap(after -> after.in(before.unit()))
                    .map(after -> new Levels(before, after)));
  }
}

package org.quibble.checkers;

import java.util.Optional;
import org.quibble.claim.Claim;
import org.quibble.claim.Reading;
import org.quibble.quantity.Quantity;

/** Figures that are good enough for sums. */
final class Clear {

  private Clear() {}

  /** Returns the quantity of a figure that can be read in one way only. */
  static Optional<Quantity> quantity(Claim claim) {
    return claim.mention().reading() instanceof Reading.Clean clean
        ? Optional.of(clean.only())
        : Optional.empty();
  }
}

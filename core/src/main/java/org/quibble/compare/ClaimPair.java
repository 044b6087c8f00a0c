package org.quibble.compare;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.quibble.claim.Claim;

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
}

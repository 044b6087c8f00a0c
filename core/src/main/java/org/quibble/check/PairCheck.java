package org.quibble.check;

import java.util.Optional;
import org.quibble.compare.ClaimPair;

/**
 * A check of two claims that are comparable. The first check that doubts a pair has the say; no
 * pair is reported twice.
 */
public non-sealed interface PairCheck extends Check {

  /** Returns what is doubtful about the pair, or empty if nothing is. */
  Optional<Finding> check(ClaimPair pair);
}

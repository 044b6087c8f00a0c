package org.quibble.compare;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Set;

/**
 * The judgement whether two claims speak of one thing, with its reasons. A key that neither claim
 * states is in none of the sets.
 *
 * @param matched keys that both claims state alike
 * @param differing keys that both state, differently: one is enough to make them incomparable
 * @param open keys that only one of them states, so that nobody knows
 */
public record Comparability(Set<Key> matched, Set<Key> differing, Set<Key> open)
    implements Serializable {

  public Comparability {
    matched = Set.copyOf(requireNonNull(matched, "matched"));
    differing = Set.copyOf(requireNonNull(differing, "differing"));
    open = Set.copyOf(requireNonNull(open, "open"));
  }

  /** Whether no key is known to differ. */
  public boolean isComparable() {
    return differing.isEmpty();
  }
}

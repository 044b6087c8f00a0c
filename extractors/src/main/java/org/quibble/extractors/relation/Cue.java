package org.quibble.extractors.relation;

import org.jspecify.annotations.Nullable;
import org.quibble.claim.Direction;

/**
 * A word of change.
 *
 * @param direction what it says, or {@code null} for "went" and "revised"
 * @param from its first token
 * @param to the token after its last
 */
record Cue(@Nullable Direction direction, int from, int to) {

  static Cue of(String meaning, int from, int to) {
    return new Cue(
        switch (meaning) {
          case "up" -> Direction.UP;
          case "down" -> Direction.DOWN;
          default -> null;
        },
        from,
        to);
  }
}

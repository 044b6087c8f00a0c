package org.quibble.checkers.compare;

import java.util.Map;
import org.quibble.compare.Comparability;
import org.quibble.compare.Key;

/**
 * How much is left open between two claims. One ordinary key that only one of them states takes a
 * finding one severity down, two make it a note, more than that and nothing is said. Some keys
 * count double: who names a part, a record or an earlier version nearly always speaks of something
 * else than who names none. Who says it counts nothing: articles put their own facts into quotes.
 */
public final class OpenKeys {

  /** The most that may be open between two claims that are compared at all. */
  public static final int MOST = 2;

  private static final Map<Key, Integer> WEIGHTS =
      Map.of(
          Key.VOICE, 0,
          Key.SEGMENT, 2,
          Key.BASIS, 2,
          Key.STATISTIC, 2,
          Key.EXTENT_OF_TIME, 2,
          Key.VERSION, 2);

  private OpenKeys() {}

  /** Returns how much is open: 0 if nothing is that matters. */
  public static int weight(Comparability comparability) {
    return comparability.open().stream().mapToInt(key -> WEIGHTS.getOrDefault(key, 1)).sum();
  }
}

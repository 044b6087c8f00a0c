package org.quibble.checkers.compare;

import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.quibble.claim.Claim;
import org.quibble.claim.Modality;
import org.quibble.compare.Comparability;
import org.quibble.compare.Key;

/**
 * What the days of publication say of two claims that name no period. Each speaks of its own day: a
 * closing price of Monday is none of Tuesday, while a bridge keeps its length.
 */
final class Timing {

  /** Sizes that stay, so that articles of any two days speak of one. */
  private static final Set<String> LASTING =
      Set.of("length", "distance", "area", "height", "depth", "width", "diameter", "weight");

  /** What is another figure every day. */
  private static final Set<String> FLEETING =
      Set.of(
          "price",
          "market-value",
          "deaths",
          "injured",
          "votes",
          "interest-rate",
          "temperature",
          "attendance",
          "unemployment",
          "inflation");

  private static final long ONE_STORY_DAYS = 7;
  private static final long ONE_STATE_DAYS = 30;

  private Timing() {}

  static Comparability applied(Comparability judged, Claim one, Claim two) {
    long days = daysBetween(one, two);
    if (days == 0) {
      return judged;
    }
    Set<Key> differing = copy(judged.differing());
    Set<Key> open = copy(judged.open());
    if (one.modality() != Modality.REPORTED) {
      open.add(Key.MODALITY);
    }
    if ((one.period() == null || two.period() == null) && !isOf(LASTING, one)) {
      if (days > ONE_STATE_DAYS) {
        differing.add(Key.PERIOD);
      } else if (one.period() == null
          && two.period() == null
          && (days > ONE_STORY_DAYS || isOf(FLEETING, one))) {
        open.add(Key.PERIOD);
      }
    }
    return new Comparability(judged.matched(), differing, open);
  }

  private static Set<Key> copy(Set<Key> keys) {
    Set<Key> copy = EnumSet.noneOf(Key.class);
    copy.addAll(keys);
    return copy;
  }

  private static boolean isOf(Set<String> concepts, Claim claim) {
    return claim.concept().filter(concepts::contains).isPresent();
  }

  private static long daysBetween(Claim one, Claim two) {
    return one.origin().published() == null || two.origin().published() == null
        ? 0
        : Math.abs(ChronoUnit.DAYS.between(one.origin().published(), two.origin().published()));
  }
}

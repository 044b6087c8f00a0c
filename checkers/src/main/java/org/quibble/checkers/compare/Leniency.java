package org.quibble.checkers.compare;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.quibble.claim.Claim;
import org.quibble.claim.Subject;
import org.quibble.compare.Comparability;
import org.quibble.compare.Key;

/**
 * Judges two claims whose figures alone say that they may be one: what differs between them and may
 * have been read wrongly is then open, not different.
 */
final class Leniency {

  /** What is read wrongly now and then, or worded in two ways. */
  private static final Set<Key> UNSURE =
      ImmutableSet.of(Key.SUBJECT, Key.PROPERTY, Key.MODALITY, Key.VOICE);

  private Leniency() {}

  /**
   * Returns the judgement on two claims, or empty if something that is known of both tells them
   * apart.
   *
   * @param mayDiffer keys in which they may differ, and are still said to
   */
  static Optional<Comparability> judged(Claim one, Claim two, Set<Key> mayDiffer) {
    Comparability strict = Judgement.of(Topic.of(one), Topic.of(two));
    if (!Sets.union(UNSURE, mayDiffer).containsAll(strict.differing())
        || areNamedApart(one, two)
        || areToldApart(strict, one, two)) {
      return Optional.empty();
    }
    Set<Key> open = EnumSet.noneOf(Key.class);
    strict.differing().stream()
        .filter(key -> UNSURE.contains(key) && !mayDiffer.contains(key))
        .forEach(open::add);
    open.addAll(strict.open());
    Set<Key> differing = Sets.intersection(strict.differing(), mayDiffer);
    return Optional.of(new Comparability(strict.matched(), differing, open));
  }

  /** "Line A" and "Line B": two names, each printed beside its own figure. */
  private static boolean areNamedApart(Claim one, Claim two) {
    return isStated(one)
        && isStated(two)
        && name(one).named()
        && name(two).named()
        && name(one).likeness(name(two)) == Name.Likeness.OTHER;
  }

  /**
   * "The mill cost 7.2 million. The barn cost 2.7 million": one article, one property, two things.
   */
  private static boolean areToldApart(Comparability strict, Claim one, Claim two) {
    return one.origin().document().equals(two.origin().document())
        && !one.mention().unit().isCount()
        && isStated(one)
        && isStated(two)
        && strict.differing().contains(Key.SUBJECT)
        && strict.matched().contains(Key.PROPERTY);
  }

  private static boolean isStated(Claim claim) {
    return claim.subject() != null && claim.subject().basis() == Subject.Basis.STATED;
  }

  private static Name name(Claim claim) {
    Subject subject = claim.subject();
    return subject == null ? Name.UNKNOWN : Name.of(subject.name(), claim.sentence().language());
  }
}

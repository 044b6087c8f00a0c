package org.quibble.checkers.compare;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quibble.claim.Modality;
import org.quibble.claim.Qualifier;
import org.quibble.compare.Comparability;
import org.quibble.compare.Key;

/** Holds two topics against each other, key by key. Symmetric. */
final class Judgement {

  private final Set<Key> matched = EnumSet.noneOf(Key.class);
  private final Set<Key> differing = EnumSet.noneOf(Key.class);
  private final Set<Key> open = EnumSet.noneOf(Key.class);

  private Judgement() {}

  static Comparability of(Topic one, Topic two) {
    Judgement judgement = new Judgement();
    judgement.subject(one, two);
    judgement.property(one, two);
    judgement.key(Key.UNIT, one.unit().exact(), two.unit().exact());
    judgement.key(Key.ROLE, one.role(), two.role());
    judgement.period(one, two);
    judgement.modality(one, two);
    judgement.voice(one.voice(), two.voice());
    judgement.qualifiers(one, two);
    return new Comparability(judgement.matched, judgement.differing, judgement.open);
  }

  private void subject(Topic one, Topic two) {
    if (!one.name().isKnown() || !two.name().isKnown()) {
      open.add(Key.SUBJECT);
      return;
    }
    switch (one.name().likeness(two.name())) {
      case SAME -> (one.guessed() || two.guessed() ? open : matched).add(Key.SUBJECT);
      case PERHAPS -> open.add(Key.SUBJECT);
      case OTHER -> differing.add(Key.SUBJECT);
    }
  }

  private void property(Topic one, Topic two) {
    if (one.property().differsFrom(two.property())) {
      differing.add(Key.PROPERTY);
    } else if (one.property().leavesOpen(two.property())) {
      open.add(Key.PROPERTY);
    } else if (one.property().isKnown()) {
      matched.add(Key.PROPERTY);
    }
  }

  /** A change over an unknown time may be over any. */
  private void period(Topic one, Topic two) {
    key(Key.PERIOD, one.start(), two.start());
    key(Key.PERIOD, one.end(), two.end());
    if (differing.contains(Key.PERIOD)) {
      matched.remove(Key.PERIOD);
    }
    if (one.role() == RoleFamily.CHANGE && one.start() == null && two.start() == null) {
      open.add(Key.PERIOD);
    }
  }

  private void modality(Topic one, Topic two) {
    if (one.modality() == two.modality() || !(one.bound() || two.bound())) {
      key(Key.MODALITY, one.modality(), two.modality());
    } else if (one.modality() == Modality.NEGATED || two.modality() == Modality.NEGATED) {
      differing.add(Key.MODALITY);
    }
  }

  private void voice(Name one, Name two) {
    if (one.isKnown() && two.isKnown()) {
      (one.likeness(two) == Name.Likeness.OTHER ? differing : matched).add(Key.VOICE);
    } else if (one.isKnown() || two.isKnown()) {
      open.add(Key.VOICE);
    }
  }

  private void qualifiers(Topic one, Topic two) {
    for (Qualifier.Key key : Qualifier.Key.values()) {
      key(Key.valueOf(key.name()), one.qualifier(key), two.qualifier(key));
    }
  }

  private void key(Key key, @Nullable Object one, @Nullable Object two) {
    if (one == null && two == null) {
      return;
    }
    if (one == null || two == null) {
      open.add(key);
    } else {
      (Objects.equals(one, two) ? matched : differing).add(key);
    }
  }
}

package org.quibble.extractors.claim;

import org.jspecify.annotations.Nullable;
import org.quibble.claim.Role;
import org.quibble.extractors.claim.PropertyReading.Source;

/**
 * The figure of a unit read last, for one that goes on from it: "…, up from 40", "in 2021 it was
 * 40".
 *
 * @param sentence the number of its sentence
 * @param setting where it stands, or null if none was read yet
 * @param property what it measures
 * @param subject what it is said of
 */
record Earlier(
    int sentence,
    @Nullable Setting setting,
    @Nullable PropertyReading property,
    @Nullable Entity subject) {

  static final Earlier NONE = new Earlier(-1, null, null, null);

  /** Whether a figure without a property of its own has that of this one. */
  boolean isContinuedBy(int there, Setting other, @Nullable PropertyReading own, RoleReading role) {
    boolean same = setting != null && property != null && setting.unit().equals(other.unit());
    boolean open =
        own == null
            || own.concept() == null && own.source() == Source.VERB
            || own.source() == Source.UNIT && !isStated(own);
    boolean end = there == sentence && role.role() == Role.FROM;
    return same && open && (end || there - sentence <= 1 && isAnaphoric(other));
  }

  private static boolean isStated(PropertyReading own) {
    return own.phrase() != null;
  }

  /**
   * Whether the clause speaks of "it" or "that" and says only what it was: "in 2021 that was 40".
   */
  private static boolean isAnaphoric(Setting other) {
    NounPhrase subject = new ClauseSubjects(other.parse()).own(other.clause());
    boolean pronoun = subject != null && other.parse().is("anaphor", subject.head());
    return pronoun && other.verbs().stream().anyMatch(verb -> isCopula(other, verb));
  }

  private static boolean isCopula(Setting other, int verb) {
    String infinitive = new Verbs(other.parse()).plain(verb);
    return infinitive != null && other.parse().words().is("copula", infinitive);
  }
}

package org.quibble.checkers.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quibble.claim.Claim;
import org.quibble.claim.Modality;
import org.quibble.claim.Qualifier;
import org.quibble.claim.Role;
import org.quibble.claim.Subject;

/**
 * All that a claim says but its figure. Claims of one topic are comparable with each other.
 *
 * @param name what the subject is called
 * @param guessed whether the subject is only what the text spoke of before
 * @param document the document, if the subject is unknown and the topic so can't leave it
 * @param property what is measured
 * @param unit what it is counted in
 * @param role what the figure does
 * @param bound whether the figure is a limit, which holds for plans and facts alike
 * @param start the first day of the period, or {@code null}
 * @param end the last day of the period, or {@code null}
 * @param modality whether it is said to be so
 * @param voice who says so, or {@link Name#UNKNOWN}
 * @param qualifiers what else limits it
 */
record Topic(
    Name name,
    boolean guessed,
    @Nullable String document,
    PropertyKey property,
    UnitClass unit,
    RoleFamily role,
    boolean bound,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    Modality modality,
    Name voice,
    List<Qualifier> qualifiers) {

  static Topic of(Claim claim) {
    Subject subject = claim.subject();
    String language = claim.sentence().language();
    Name name = subject == null ? Name.UNKNOWN : Name.of(subject.name(), language);
    String attribution = claim.attribution();
    return new Topic(
        name,
        subject != null && subject.basis() == Subject.Basis.CONTEXT,
        name.isKnown() ? null : claim.origin().document(),
        PropertyKey.of(claim),
        UnitClass.of(claim),
        RoleFamily.of(claim),
        claim.role() == Role.BOUND,
        claim.period() == null ? null : claim.period().start(),
        claim.period() == null ? null : claim.period().end(),
        claim.modality(),
        attribution == null ? Name.UNKNOWN : Name.of(attribution, language),
        claim.qualifiers().stream().map(Topic::folded).toList());
  }

  private static Qualifier folded(Qualifier qualifier) {
    return new Qualifier(qualifier.key(), qualifier.value().strip().toLowerCase(Locale.ROOT));
  }

  @Nullable String qualifier(Qualifier.Key key) {
    return qualifiers.stream()
        .filter(one -> one.key() == key)
        .map(Qualifier::value)
        .sorted()
        .reduce((one, two) -> one + ", " + two)
        .orElse(null);
  }
}

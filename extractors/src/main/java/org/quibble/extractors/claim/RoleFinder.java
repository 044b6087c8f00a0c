package org.quibble.extractors.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quibble.claim.Direction;
import org.quibble.claim.Role;
import org.quibble.extractors.claim.PropertyReading.Source;
import org.quibble.extractors.figure.ReadSentence.ReadFigure;
import org.quibble.extractors.text.Tag;

/** Finds what a figure does in its sentence: states a level, a change, an end of it, a share. */
final class RoleFinder {

  private final Setting setting;
  private final Parse parse;
  private final Concepts concepts;
  private final Verbs verbs;
  private final @Nullable PropertyReading property;

  RoleFinder(Setting setting, @Nullable PropertyReading property) {
    this.setting = setting;
    this.parse = setting.parse();
    this.concepts = Concepts.of(parse.sentence().language());
    this.verbs = new Verbs(parse);
    this.property = property;
  }

  /** Returns the role; the first phrasing that fits has it. */
  RoleReading find() {
    return Stream.<Supplier<Optional<RoleReading>>>of(
            this::comparison,
            this::comparedLevel,
            this::changeNoun,
            this::changeVerb,
            this::fromTo,
            this::earlier,
            this::bound,
            this::partOrTotal,
            this::share)
        .map(Supplier::get)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(RoleReading.LEVEL);
  }

  /** "20 % fewer than", "5 points higher". */
  private Optional<RoleReading> comparison() {
    int next = setting.figure().to();
    boolean compares =
        parse.is("comparative", next) && (setting.isDifference() || isCompared(next));
    return compares ? change(Role.CHANGE, concepts.direction(parse.lower(next))) : Optional.empty();
  }

  /** "50 boats, a fifth fewer than the 62 of May": the level that a comparison leads to. */
  private Optional<RoleReading> comparedLevel() {
    for (ReadFigure other : parse.figures()) {
      boolean next =
          other.from() >= setting.figure().to() && other.phraseFrom() - setting.figure().to() <= 2;
      if (next
          && !setting.isRatio()
          && parse.is("comparative", other.to())
          && isCompared(other.to())) {
        return change(Role.TO, concepts.direction(parse.lower(other.to())));
      }
    }
    return Optional.empty();
  }

  private boolean isCompared(int comparative) {
    for (int i = comparative + 1; i <= comparative + 3; i++) {
      if (parse.is("compared", i)) {
        return true;
      }
    }
    return false;
  }

  /** "a 5 % increase", "a rise of 5 million", "the increase to 5 million". */
  private Optional<RoleReading> changeNoun() {
    NounPhrase next = setting.attributed();
    Direction ahead = next == null ? null : direction(next);
    if (ahead != null) {
      return change(Role.CHANGE, ahead);
    }
    NounPhrase before = setting.measured();
    Direction behind = before == null ? null : direction(before);
    return behind == null ? Optional.empty() : change(ofPreposition().orElse(Role.CHANGE), behind);
  }

  private @Nullable Direction direction(NounPhrase phrase) {
    return concepts.direction(parse.tokens().text(phrase.head()));
  }

  private Optional<Role> ofPreposition() {
    if (setting.isAfter("change-to")) {
      return Optional.of(Role.TO);
    }
    return setting.isAfter("change-by") ? Optional.of(Role.CHANGE) : Optional.empty();
  }

  /** "rose by 5 % to 20 from 19". */
  private Optional<RoleReading> changeVerb() {
    int verb = changeBefore();
    if (verb < 0) {
      return Optional.empty();
    }
    Direction direction = verbs.direction(verb);
    Optional<Role> role = ofPreposition();
    if (role.isEmpty()
        && setting.isAfter("change-from")
        && (setting.measured() == null || isFollowedByEnd())) {
      role = Optional.of(Role.FROM);
    }
    boolean bare = role.isEmpty() && isRightBehind(verb) && (setting.isRatio() || !isFunding());
    return role.isPresent() || bare
        ? change(role.orElse(Role.CHANGE), direction)
        : Optional.empty();
  }

  /** "a share of 19 % to 31 %": the first is no level if an end follows. */
  private boolean isFollowedByEnd() {
    return parse.figures().stream()
        .anyMatch(
            other ->
                other.from() >= setting.figure().to()
                    && Setting.of(parse, other).isAfter("change-to"));
  }

  /** "raised 5 million" is no rise. */
  private boolean isFunding() {
    return property != null && property.source() != Source.SUBJECT;
  }

  private boolean isRightBehind(int verb) {
    int left = setting.left();
    while (left > verb && (parse.tag(left) == Tag.PRON || parse.tag(left) == Tag.PART)) {
      left--;
    }
    return left == verb;
  }

  /**
   * Returns the verb of change that the figure belongs to, in its clause or the one it continues.
   */
  private int changeBefore() {
    for (int i = setting.clause(); i >= 0; i--) {
      Clause clause = parse.clauses().get(i);
      List<Integer> changes = verbs.changes(clause);
      if (!changes.isEmpty()) {
        return nearest(changes);
      }
      if (clause.hasVerb()) {
        return -1;
      }
    }
    return -1;
  }

  private int nearest(List<Integer> changes) {
    return changes.stream()
        .filter(verb -> verb < setting.figure().from())
        .reduce((a, b) -> b)
        .orElse(changes.get(0));
  }

  /** "from 5 to 6" beside any verb. */
  private Optional<RoleReading> fromTo() {
    ReadFigure figure = setting.figure();
    for (ReadFigure other : parse.figures()) {
      boolean after = other.from() >= figure.to() && other.phraseFrom() - figure.to() <= 2;
      if (after
          && setting.isAfter("change-from")
          && Setting.of(parse, other).isAfter("change-to")) {
        return change(Role.FROM, null);
      }
      boolean before = other.to() <= figure.from() && figure.phraseFrom() - other.to() <= 2;
      if (before
          && setting.isAfter("change-to")
          && Setting.of(parse, other).isAfter("change-from")) {
        return change(Role.TO, null);
      }
    }
    return Optional.empty();
  }

  /** "20 million, compared with 19", "up from 19". */
  private Optional<RoleReading> earlier() {
    int left = setting.left();
    boolean since =
        parse.is("compared", left) || parse.is("compared", left - 1) && parse.tag(left) == Tag.ADP;
    boolean upFrom =
        setting.isAfter("change-from") && concepts.direction(parse.lower(left - 1)) != null;
    return upFrom || since && hasEarlierFigure() ? change(Role.FROM, null) : Optional.empty();
  }

  private boolean hasEarlierFigure() {
    return parse.figures().stream()
        .anyMatch(
            other ->
                other.to() <= setting.figure().from()
                    && (other.mention().unit().equals(setting.unit())
                        || other.mention().unit().equals(org.quibble.quantity.Unit.PERCENT)));
  }

  /** "must cost less than 5", "may not exceed 5". */
  private Optional<RoleReading> bound() {
    Clause clause = setting.ownClause();
    boolean limited =
        setting
            .figure()
            .mention()
            .reading()
            .quantity()
            .filter(one -> one.modifier().isBound())
            .isPresent();
    for (int i = clause.from(); limited && i < clause.to(); i++) {
      if (parse.is("must", i)) {
        return Optional.of(new RoleReading(Role.BOUND, null));
      }
    }
    return Optional.empty();
  }

  private Optional<RoleReading> partOrTotal() {
    int opener = partOpener();
    boolean counted =
        setting.kind() == org.quibble.claim.Kind.COUNT
            || setting.kind() == org.quibble.claim.Kind.MONEY;
    if (counted && opener >= 0 && hasWholeBefore(opener) && hasPartAfter(opener)) {
      boolean part = setting.figure().from() > opener;
      return Optional.of(new RoleReading(part ? Role.PART : Role.TOTAL, null));
    }
    boolean total =
        parse.is("total", setting.left())
            || parse.is("total", setting.figure().phraseFrom() - 1)
            || isOfTotal();
    return total ? Optional.of(new RoleReading(Role.TOTAL, null)) : Optional.empty();
  }

  private boolean isOfTotal() {
    NounPhrase before = setting.measured();
    return before != null && parse.is("total", before.head());
  }

  /** Returns the token of "of which", "davon", "waarvan" in the sentence, or -1. */
  private int partOpener() {
    for (int i = 0; i < parse.size(); i++) {
      if (parse.is("part", i)
          && (!parse.isEnglish() || !parse.is("relative", i) || parse.is("of", i - 1))) {
        return i;
      }
    }
    return -1;
  }

  private boolean hasPartAfter(int opener) {
    return parse.figures().stream()
        .anyMatch(other -> other.from() > opener && other.mention().unit().equals(setting.unit()));
  }

  private boolean hasWholeBefore(int opener) {
    return parse.figures().stream()
        .anyMatch(other -> other.to() <= opener && other.mention().unit().equals(setting.unit()));
  }

  private Optional<RoleReading> share() {
    boolean share =
        property != null
            && setting.isRatio()
            && (property.source() == Source.WHOLE || "share".equals(property.concept()));
    return share ? Optional.of(new RoleReading(Role.SHARE, null)) : Optional.empty();
  }

  private static Optional<RoleReading> change(Role role, @Nullable Direction direction) {
    return Optional.of(new RoleReading(role, direction));
  }
}

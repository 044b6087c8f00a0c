package org.quibble.checkers;

import static org.quibble.check.Example.fires;
import static org.quibble.check.Example.passes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quibble.check.ArticleCheck;
import org.quibble.check.Example;
import org.quibble.check.Finding;
import org.quibble.check.PairCheck;
import org.quibble.check.Severity;
import org.quibble.claim.Article;
import org.quibble.claim.Claim;
import org.quibble.claim.Direction;
import org.quibble.claim.Relation;
import org.quibble.compare.ClaimPair;
import org.quibble.quantity.Agreement;
import org.quibble.quantity.Quantity;

/** Finds a rise that is a fall: "fell to 4.6 million from 4.1 million". */
public final class SignDirection implements ArticleCheck, PairCheck {

  /** For the service loader. */
  public SignDirection() {}

  @Override
  public String id() {
    return "sign-direction";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String summary() {
    return "A rise is called a fall, or a profit a loss";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        fires("Revenue fell to [4.6 million euros] from [4.1 million euros]."),
        fires("De omzet daalde van [41 miljoen euro] naar [46 miljoen euro].").in("nl"),
        fires("Der Umsatz stieg von [46 Millionen Euro] auf [41 Millionen Euro].").in("de"),
        passes("Revenue rose to 4.6 million euros from 4.1 million euros."),
        passes("The loss narrowed to 4.1 million euros from 4.6 million euros.")
            .because("a narrower loss is a smaller one"),
        passes("De omzet steeg van 41 miljoen euro naar 46 miljoen euro.").in("nl"),
        passes("Der Umsatz sank von 46 Millionen Euro auf 41 Millionen Euro.").in("de"));
  }

  @Override
  public Stream<Finding> check(Article article) {
    return article.relations().stream()
        .filter(Relation.Change.class::isInstance)
        .map(Relation.Change.class::cast)
        .flatMap(change -> turned(change).stream());
  }

  private Optional<Finding> turned(Relation.Change change) {
    Claim from = change.from();
    Claim to = change.to();
    Direction said = change.direction();
    if (from == null || to == null || said == null || isLoss(to)) {
      return Optional.empty();
    }
    return Levels.of(from, to)
        .filter(levels -> goes(levels).filter(way -> way != said).isPresent())
        .map(levels -> finding(said, from, to));
  }

  /** Returns which way the printed levels go, or empty if they may be one level. */
  private static Optional<Direction> goes(Levels levels) {
    if (!levels.from().agreementWith(levels.to()).isConflict()) {
      return Optional.empty();
    }
    int sign = middle(levels.to()).compareTo(middle(levels.from()));
    return sign == 0 ? Optional.empty() : Optional.of(sign > 0 ? Direction.UP : Direction.DOWN);
  }

  private static BigDecimal middle(Quantity quantity) {
    return quantity.low().add(quantity.high());
  }

  private static boolean isLoss(Claim claim) {
    return claim.concept().filter("loss"::equals).isPresent();
  }

  private Finding finding(Direction said, Claim from, Claim to) {
    return Finding.of(this)
        .saying(
            "From %s to %s is a %s, but the text says it %s."
                .formatted(
                    Wording.quoted(from),
                    Wording.quoted(to),
                    said == Direction.UP ? "fall" : "rise",
                    said == Direction.UP ? "rose" : "fell"))
        .because("%s, %s.".formatted(Wording.standsFor(from), Wording.standsFor(to)))
        .restingOn(from, "before")
        .restingOn(to, "after")
        .build();
  }

  @Override
  public Optional<Finding> check(ClaimPair pair) {
    return pair.comparability().isComparable()
            && pair.isOfOppositeSigns()
            && pair.agreement().filter(one -> one.compareTo(Agreement.AT_THE_EDGE) < 0).isPresent()
        ? Optional.of(finding(pair))
        : Optional.empty();
  }

  private Finding finding(ClaimPair pair) {
    return PairFinding.of(this, pair, severity())
        .saying(
            "The %s is both a gain and a loss: %s."
                .formatted(Wording.topic(pair.first()), PairFinding.both(pair)))
        .because("The number is the same and the sign is not. " + PairFinding.grounds(pair))
        .build();
  }
}

package org.quibble.checkers;

import static org.quibble.check.Example.fires;
import static org.quibble.check.Example.passes;

import java.util.List;
import java.util.Optional;
import org.quibble.check.Example;
import org.quibble.check.Finding;
import org.quibble.check.PairCheck;
import org.quibble.check.Severity;
import org.quibble.compare.ClaimPair;
import org.quibble.compare.Key;

/**
 * Finds one amount printed twice, with digits that one slip of the fingers turns into the other.
 */
public final class LikelyTypo implements PairCheck {

  /** Of shorter numbers the slip is no evidence of its own. */
  private static final int TELLING_DIGITS = 3;

  /** For the service loader. */
  public LikelyTypo() {}

  @Override
  public String id() {
    return "likely-typo";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String summary() {
    return "One amount is given twice, with digits swapped, mistaken, lost or added";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        fires("The peak is [8,568 metres] high. Few climb it. The peak is [8,586 metres] high."),
        fires(
                "De molen kostte [7,2 miljoen euro]. Hij draait weer."
                    + " De molen kostte [2,7 miljoen euro].")
            .in("nl"),
        fires(
                "Das Netz versorgt [5.800 Haushalte]. Es ist neu."
                    + " Das Netz versorgt [8.500 Haushalte].")
            .in("de"),
        passes("Mount Aber is 8,568 metres high. Mount Cor is 8,586 metres high.")
            .because("two peaks"),
        passes("De molen kostte 7,2 miljoen euro. De schuur kostte 2,7 miljoen euro.")
            .in("nl")
            .because("two buildings"),
        passes("Das Netz versorgt 5.800 Haushalte. Nebenan versorgt ein Netz 8.500 Haushalte.")
            .in("de"),
        passes("In 2022 the mill cost 7.2 million euros. In 2023 the mill cost 2.7 million euros.")
            .because("two years"));
  }

  @Override
  public Optional<Finding> check(ClaimPair pair) {
    return Conflict.in(pair)
        .filter(conflict -> conflict.agreement().isConflict() && !conflict.isOfBounds())
        .flatMap(
            conflict ->
                Slip.between(pair.first(), pair.second()).map(slip -> finding(conflict, slip)));
  }

  /** Of two digits a swap tells only where both figures count one noun or measure one property. */
  private static boolean isOfOneThing(ClaimPair pair) {
    return pair.comparability().matched().contains(Key.PROPERTY)
        || pair.first().mention().unit().isCount();
  }

  private Finding finding(Conflict conflict, Slip slip) {
    Finding.Builder finding =
        conflict
            .finding(this)
            .saying(
                "The %s is given as %s: %s?"
                    .formatted(
                        Wording.topic(conflict.pair().first()), conflict.figures(), slip.kind()));
    return slip.digits() >= TELLING_DIGITS || isOfOneThing(conflict.pair())
        ? PairFinding.atLeast(Severity.WARNING, finding)
        : finding.build();
  }
}

package org.quibble.checkers.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.quibble.claim.Claim;
import org.quibble.compare.ClaimPair;

/** Tries every two claims of a block. Blocks are kept small by whoever makes them. */
final class EveryTwo {

  private EveryTwo() {}

  /** Returns the pairs that claims make with those behind them, in their order. */
  static Stream<ClaimPair> of(
      List<Claim> block, BiFunction<Claim, Claim, Optional<ClaimPair>> pairing) {
    List<ClaimPair> pairs = new ArrayList<>();
    for (int i = 0; i < block.size(); i++) {
      for (int j = i + 1; j < block.size(); j++) {
        pairing.apply(block.get(i), block.get(j)).ifPresent(pairs::add);
      }
    }
    return pairs.stream();
  }
}

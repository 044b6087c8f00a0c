package org.quibble.checkers.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quibble.claim.Claim;
import org.quibble.claim.Direction;
import org.quibble.quantity.Modifier;
import org.quibble.quantity.Quantity;
import org.quibble.quantity.Unit;

/** The claims of one topic that print one figure: wire copies and repetitions speak once. */
final class FigureClass {

  /**
   * How many claims of a class are tried before it is given up to find one that may be compared.
   */
  private static final int ENOUGH = 4;

  private final List<Claim> claims = new ArrayList<>();

  /** What makes two figures the same. */
  private record Print(
      Unit unit,
      BigDecimal low,
      BigDecimal high,
      Modifier modifier,
      Optional<Direction> direction,
      Optional<String> concept) {

    static Print of(Claim claim) {
      Quantity quantity = claim.quantity().orElseThrow();
      return new Print(
          quantity.unit(),
          quantity.low().stripTrailingZeros(),
          quantity.high().stripTrailingZeros(),
          quantity.modifier(),
          Optional.ofNullable(claim.direction()),
          claim.concept());
    }
  }

  /** Returns the classes of claims that are in order, in the order of their first claims. */
  static List<FigureClass> of(List<Claim> claims) {
    Map<Print, FigureClass> classes = new LinkedHashMap<>();
    for (Claim claim : claims) {
      classes.computeIfAbsent(Print.of(claim), key -> new FigureClass()).claims.add(claim);
    }
    return List.copyOf(classes.values());
  }

  Claim first() {
    return claims.get(0);
  }

  int documents() {
    return (int) claims.stream().map(claim -> claim.origin().document()).distinct().count();
  }

  /** Returns the first claims of each document, as many as are worth trying. */
  Map<String, List<Claim>> byDocument() {
    Map<String, List<Claim>> documents = new LinkedHashMap<>();
    for (Claim claim : claims) {
      List<Claim> there =
          documents.computeIfAbsent(claim.origin().document(), key -> new ArrayList<>());
      if (there.size() < ENOUGH) {
        there.add(claim);
      }
    }
    return documents;
  }
}

package org.quibble.extractors.language;

import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * What the books say of units, in {@code published-units.tsv}: an amount and a unit, and the same
 * in another, printed to so many places.
 */
final class PublishedUnits {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private PublishedUnits() {}

  /**
   * A row: {@code amount unit = published inUnit}.
   *
   * @param published the amount in the other unit, to its last printed place
   */
  record Row(BigDecimal amount, String unit, BigDecimal published, String inUnit) {

    /** Half of one in the last printed place: what rounding may have taken. */
    BigDecimal slack() {
      return published.ulp().multiply(HALF);
    }
  }

  static Stream<Row> rows() {
    return Table.load("published-units").rows().stream().map(PublishedUnits::row);
  }

  private static Row row(Table.Row row) {
    String[] one = row.key().split(" ");
    String[] other = row.phrases().get(0).split(" ");
    return new Row(new BigDecimal(one[0]), one[1], new BigDecimal(other[0]), other[1]);
  }
}

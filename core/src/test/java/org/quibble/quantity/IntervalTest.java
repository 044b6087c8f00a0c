package org.quibble.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class IntervalTest {

  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  @Test
  void endsBelongToIt() {
    Interval interval = Interval.of(ONE, TWO);
    assertThat(interval.contains(ONE)).isTrue();
    assertThat(interval.contains(TWO)).isTrue();
    assertThat(interval.contains(new BigDecimal("2.0001"))).isFalse();
    assertThat(interval.overlaps(Interval.atLeast(TWO))).isTrue();
  }

  @Test
  void isNeverUpsideDown() {
    assertThatThrownBy(() -> Interval.of(TWO, ONE)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anOpenEndReachesEverything() {
    assertThat(Interval.atLeast(TWO).isBelow(Interval.ALL)).isFalse();
    assertThat(Interval.atMost(ONE).isBelow(Interval.atLeast(TWO))).isTrue();
    assertThat(Interval.atMost(ONE).plus(Interval.of(TWO)).low()).isNull();
    assertThat(Interval.ALL.contains(ONE)).isTrue();
  }

  @Property
  void arithmeticHoldsEveryResult(@ForAll("pairs") Pair here, @ForAll("pairs") Pair there) {
    Interval a = here.interval();
    Interval b = there.interval();
    assertThat(a.plus(b).contains(here.inside().add(there.inside()))).isTrue();
    assertThat(a.minus(b).contains(here.inside().subtract(there.inside()))).isTrue();
    assertThat(a.times(b).contains(here.inside().multiply(there.inside()))).isTrue();
    assertThat(a.negated().contains(here.inside().negate())).isTrue();
  }

  @Property
  void twoOverlapUnlessOneIsBelow(@ForAll("pairs") Pair here, @ForAll("pairs") Pair there) {
    Interval a = here.interval();
    Interval b = there.interval();
    assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
    assertThat(a.overlaps(b)).isEqualTo(!a.isBelow(b) && !b.isBelow(a));
    if (a.overlaps(b)) {
      assertThat(a.overlaps(a.intersection(b))).isTrue();
      assertThat(b.overlaps(a.intersection(b))).isTrue();
    }
  }

  /** An interval and a number in it. */
  record Pair(Interval interval, BigDecimal inside) {}

  @Provide
  Arbitrary<Pair> pairs() {
    Arbitrary<BigDecimal> numbers =
        Arbitraries.bigDecimals().between(new BigDecimal("-999"), new BigDecimal("999")).ofScale(2);
    Arbitrary<BigDecimal> slacks =
        Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.TEN).ofScale(2);
    return Combinators.combine(numbers, slacks, slacks)
        .as(
            (inside, below, above) ->
                new Pair(Interval.of(inside.subtract(below), inside.add(above)), inside));
  }
}

package org.quibble.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void isHalfOpen() {
    Span span = new Span(4, 7);
    assertThat(span.length()).isEqualTo(3);
    assertThat(span.of("the car park")).isEqualTo("car");
    assertThat(span.overlaps(new Span(6, 9))).isTrue();
    assertThat(span.overlaps(new Span(7, 9))).isFalse();
    assertThat(span.contains(new Span(5, 7))).isTrue();
    assertThat(span.contains(new Span(5, 8))).isFalse();
  }

  @Test
  void isNeverUpsideDown() {
    assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Span(-1, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void theUnionHoldsBoth(
      @ForAll @IntRange(max = 50) int start,
      @ForAll @IntRange(max = 50) int length,
      @ForAll @IntRange(max = 50) int otherStart,
      @ForAll @IntRange(max = 50) int otherLength) {
    Span one = new Span(start, start + length);
    Span other = new Span(otherStart, otherStart + otherLength);
    assertThat(one.union(other).contains(one)).isTrue();
    assertThat(one.union(other).contains(other)).isTrue();
    assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
    assertThat(one.shiftedBy(9).compareTo(other.shiftedBy(9))).isEqualTo(one.compareTo(other));
  }
}

package org.quibble.claim;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that a text says to hold between its figures, so that their arithmetic can be checked.
 * Two figures that merely stand near each other have no relation.
 */
public sealed interface Relation extends Serializable {

  /** Returns the claims it holds between, in the order of the text. */
  List<Claim> claims();

  /**
   * A thing that changed: "rose 20 % to 87.1 million from 72.6 million". At least two of the three
   * claims are known.
   *
   * @param by the change, absolute, in percent, in points or as a multiple; or {@code null}
   * @param from the level before, or {@code null}
   * @param to the level after, or {@code null}
   * @param direction whether it rose or fell, or {@code null} if the text says neither
   */
  record Change(
      @Nullable Claim by, @Nullable Claim from, @Nullable Claim to, @Nullable Direction direction)
      implements Relation {

    @Override
    public List<Claim> claims() {
      return inOrder(Stream.of(by, from, to));
    }
  }

  /**
   * A whole and parts of it.
   *
   * @param total the whole, or {@code null} if the text prints only percentages of it
   * @param parts one or more parts, in the order of the text
   * @param complete whether the text gives them as all parts, not as some
   */
  record Parts(@Nullable Claim total, List<Claim> parts, boolean complete) implements Relation {

    public Parts {
      parts = List.copyOf(parts);
      if (parts.isEmpty()) {
        throw new IllegalArgumentException("a whole without parts");
      }
    }

    @Override
    public List<Claim> claims() {
      return inOrder(Stream.concat(Stream.of(total), parts.stream()));
    }
  }

  /**
   * One amount in two units: "26 miles (42 km)", "19.6 billion yuan ($2.7 billion)".
   *
   * @param stated the amount printed first
   * @param restated the same amount again
   */
  record Restatement(Claim stated, Claim restated) implements Relation {

    @Override
    public List<Claim> claims() {
      return List.of(stated, restated);
    }
  }

  /**
   * A part and a whole with their ratio: "30 of the 120 members (25 %)".
   *
   * @param part the part
   * @param whole the whole
   * @param share the part's share of the whole
   */
  record Share(Claim part, Claim whole, Claim share) implements Relation {

    @Override
    public List<Claim> claims() {
      return inOrder(Stream.of(part, whole, share));
    }
  }

  /**
   * A number of things at an amount each, and what they come to: "5 million shares at 3.28 dollars,
   * or 16.4 million".
   *
   * @param count how many
   * @param each the amount of one
   * @param total the amount of all
   */
  record Product(Claim count, Claim each, Claim total) implements Relation {

    @Override
    public List<Claim> claims() {
      return inOrder(Stream.of(count, each, total));
    }
  }

  private static List<Claim> inOrder(Stream<@Nullable Claim> claims) {
    return claims
        .filter(java.util.Objects::nonNull)
        .sorted(java.util.Comparator.comparing(Claim::span))
        .toList();
  }
}

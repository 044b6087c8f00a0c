package org.quibble.check;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.quibble.claim.Claim;
import org.quibble.text.Origin;
import org.quibble.text.Span;

/**
 * A figure that a finding rests on.
 *
 * @param origin the document it stands in
 * @param span its place there
 * @param text the figure as printed
 * @param claim the claim's id, or {@code null} if no claim was made of it
 * @param part what the figure is to the finding: "stated", "total"
 */
public record Evidence(Origin origin, Span span, String text, @Nullable String claim, String part)
    implements Serializable {

  public Evidence {
    requireNonNull(origin, "origin");
    requireNonNull(span, "span");
    requireNonNull(text, "text");
    requireNonNull(part, "part");
  }

  /** Returns a claim's figure as evidence. */
  public static Evidence of(Claim claim, String part) {
    return new Evidence(claim.origin(), claim.span(), claim.mention().text(), claim.id(), part);
  }
}

package org.quibble.claim;

import java.util.Locale;

/** What a figure does in its sentence. */
public enum Role {
  /** An amount as it stands: "costs 5 euros". */
  LEVEL,
  /** An increase or decrease by the figure: "rose by 5 %". */
  CHANGE,
  /** The level before a change. */
  FROM,
  /** The level after a change. */
  TO,
  /** One of the parts of a stated whole. */
  PART,
  /** The whole that parts are stated of. */
  TOTAL,
  /** A part of a whole as a ratio: "30 % of the market". */
  SHARE,
  /** A limit, not an amount that was measured: "may cost at most 5 euros". */
  BOUND;

  /** Returns the value of {@code role} in the JSON formats. */
  public String formatName() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package org.quibble.checkers.compare;

import org.quibble.claim.Claim;

/** Roles whose figures can be held against each other. */
enum RoleFamily {
  /** How much there is: a level, the end of a change, a whole, a share, or a limit on them. */
  STATE,
  /** How much there was. */
  FORMER,
  /** How much came or went. */
  CHANGE,
  /** One of several parts. */
  PART;

  static RoleFamily of(Claim claim) {
    return switch (claim.role()) {
      case LEVEL, TO, TOTAL, SHARE, BOUND -> STATE;
      case FROM -> FORMER;
      case CHANGE -> CHANGE;
      case PART -> PART;
    };
  }
}

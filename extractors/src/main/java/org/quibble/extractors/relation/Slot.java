package org.quibble.extractors.relation;

/** What an amount does in a change. */
enum Slot {
  /** A level with no word that says more: "113 deals, 20 % fewer than the 143". */
  LEVEL,
  BY,
  FROM,
  TO
}

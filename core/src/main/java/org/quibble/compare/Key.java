package org.quibble.compare;

import java.util.Locale;

/** What two claims must share to speak of one thing. */
public enum Key {
  SUBJECT,
  PROPERTY,
  UNIT,
  PERIOD,
  PLACE,
  SEGMENT,
  BASIS,
  DEDUCTION,
  STATISTIC,
  EXTENT_OF_TIME,
  ROLE,
  MODALITY,
  VOICE,
  VERSION;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

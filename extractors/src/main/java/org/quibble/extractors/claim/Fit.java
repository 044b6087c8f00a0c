package org.quibble.extractors.claim;

/** What kind of thing can have the property that a figure measures. */
interface Fit {

  /** Anything can. */
  Fit ANYTHING = (parse, phrase) -> true;

  /** A country or a town can't: no place weighs four tonnes. */
  Fit THING = (parse, phrase) -> !Places.isPlace(parse, phrase);

  /** Whether a phrase can name the thing. */
  boolean accepts(Parse parse, NounPhrase phrase);

  /** Returns the kind of thing that fits both. */
  default Fit and(Fit other) {
    return (parse, phrase) -> accepts(parse, phrase) && other.accepts(parse, phrase);
  }
}

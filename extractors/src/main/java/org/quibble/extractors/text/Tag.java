package org.quibble.extractors.text;

/** Parts of speech: the tags of Universal Dependencies. */
public enum Tag {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  /** Whether this is the tag of a noun, common or proper. */
  public boolean isNoun() {
    return this == NOUN || this == PROPN;
  }

  /** Whether this is the tag of a verb, full or auxiliary. */
  public boolean isVerb() {
    return this == VERB || this == AUX;
  }
}

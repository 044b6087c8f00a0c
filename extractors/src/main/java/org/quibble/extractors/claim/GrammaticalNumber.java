package org.quibble.extractors.claim;

import org.quibble.extractors.text.LexiconTagger;
import org.quibble.extractors.text.Tag;

/** Whether a word speaks of one thing or of several, for pronouns that do only one of the two. */
final class GrammaticalNumber {

  private GrammaticalNumber() {}

  /** Returns what a pronoun can stand for by its number. */
  static Fit of(Parse pronounParse, int pronoun) {
    if (pronounParse.is("plural", pronoun)) {
      return GrammaticalNumber::isPlural;
    }
    return pronounParse.is("singular", pronoun)
        ? (parse, phrase) -> !isPlural(parse, phrase)
        : Fit.ANYTHING;
  }

  /** Returns the same, but lets a name be one of several people: "Nordwind … they". */
  static Fit loosely(Parse pronounParse, int pronoun) {
    Fit strictly = of(pronounParse, pronoun);
    return (parse, phrase) ->
        strictly.accepts(parse, phrase) || Names.proper(parse, phrase) != null;
  }

  private static boolean isPlural(Parse parse, NounPhrase phrase) {
    if (parse.tag(phrase.head()) == Tag.PROPN) {
      return parse.tag(phrase.to()) == Tag.CCONJ && parse.phraseFrom(phrase.to() + 1) != null;
    }
    String noun = parse.tokens().text(phrase.head());
    String singular = LexiconTagger.of(parse.sentence().language()).lemma(noun, Tag.NOUN);
    return !singular.equalsIgnoreCase(noun);
  }
}

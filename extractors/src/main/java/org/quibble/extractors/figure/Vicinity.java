package org.quibble.extractors.figure;

import org.quibble.extractors.language.Language;
import org.quibble.extractors.text.TaggedSentence;
import org.quibble.extractors.token.Tokens;

/**
 * What looks at the surroundings of a number, made once for a sentence and shared by its readers.
 *
 * @param sentence the sentence
 * @param numbers reads numbers
 * @param numerals reads digits and marks
 * @param words reads number words
 * @param currencies finds currencies
 * @param measures finds units
 * @param nouns finds counted nouns
 * @param notFigures tells what is no figure
 * @param rates finds what an amount is for each of
 * @param signs finds what is glued to a number
 */
record Vicinity(
    TaggedSentence sentence,
    NumberReader numbers,
    Numerals numerals,
    NumberWords words,
    Currencies currencies,
    Measures measures,
    Nouns nouns,
    NotFigures notFigures,
    Rates rates,
    Signs signs) {

  static Vicinity of(TaggedSentence sentence, Conventions conventions) {
    Language language = sentence.language();
    Marks marks = conventions.marks(language);
    Measures measures = new Measures(language);
    Nouns nouns = new Nouns(sentence);
    return new Vicinity(
        sentence,
        new NumberReader(language, marks),
        new Numerals(marks),
        NumberWords.of(language),
        new Currencies(language, conventions::currency),
        measures,
        nouns,
        new NotFigures(sentence),
        new Rates(sentence, measures, nouns),
        new Signs(sentence.tokens(), language));
  }

  Tokens tokens() {
    return sentence.tokens();
  }
}

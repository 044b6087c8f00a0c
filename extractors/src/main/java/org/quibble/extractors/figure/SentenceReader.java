package org.quibble.extractors.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quibble.extractors.figure.Measures.Measure;
import org.quibble.extractors.figure.NumberPhrase.Form;
import org.quibble.extractors.language.Phrases;
import org.quibble.extractors.language.Phrases.Match;
import org.quibble.extractors.text.Tag;
import org.quibble.extractors.text.TaggedSentence;
import org.quibble.extractors.token.Tokens;
import org.quibble.extractors.token.Tokens.Type;
import org.quibble.quantity.Figure;
import org.quibble.quantity.Unit;

/** Reads the single figures of a sentence, each with the unit that is printed beside it. */
final class SentenceReader {

  private final TaggedSentence sentence;
  private final Tokens tokens;
  private final NumberReader numbers;
  private final NumberWords words;
  private final Measures measures;
  private final Nouns nouns;
  private final NotFigures notFigures;
  private final Rates rates;
  private final Signs signs;
  private final Starters starters;
  private final MoneyReader money;
  private final CompoundReader compounds;
  private final Phrases multiples;
  private final Phrases joints;

  SentenceReader(TaggedSentence sentence, Conventions conventions) {
    Vicinity vicinity = Vicinity.of(sentence, conventions);
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.numbers = vicinity.numbers();
    this.words = vicinity.words();
    this.measures = vicinity.measures();
    this.nouns = vicinity.nouns();
    this.notFigures = vicinity.notFigures();
    this.rates = vicinity.rates();
    this.signs = vicinity.signs();
    this.starters = Starters.of(sentence.language());
    this.money = new MoneyReader(vicinity);
    this.compounds = new CompoundReader(vicinity);
    this.multiples = sentence.language().phrases("multiples");
    this.joints = sentence.language().phrases("joints");
  }

  /** Returns the sentence's figures, bare numbers among them, in the order of the text. */
  List<Draft> read() {
    List<Draft> drafts = new ArrayList<>();
    int token = 0;
    while (token < tokens.size()) {
      Optional<Draft> draft = starters.canStart(tokens, token) ? at(token) : Optional.empty();
      if (draft.isPresent()) {
        drafts.add(draft.get());
        token = Math.max(token + 1, draft.get().to());
      } else {
        token = next(token);
      }
    }
    return drafts;
  }

  private int next(int token) {
    return tokens.type(token) != Type.NUMBER
        ? token + 1
        : numbers
            .at(tokens, token)
            .map(number -> Math.max(token + 1, notFigures.end(number)))
            .orElse(token + 1);
  }

  private Optional<Draft> at(int token) {
    if (tokens.type(token) == Type.NUMBER) {
      return numbers.at(tokens, token).flatMap(this::digits);
    }
    if (tokens.type(token) != Type.WORD) {
      return Optional.empty();
    }
    return numbers
        .at(tokens, token)
        .flatMap(this::inWords)
        .or(() -> money.codeAndNumber(token))
        .or(() -> compounds.hyphenated(token))
        .or(() -> multipleWord(token));
  }

  private Optional<Draft> digits(NumberPhrase number) {
    if (notFigures.timeEnd(number) > 0 || notFigures.dateEnd(number) > 0) {
      return Optional.empty();
    }
    Optional<Draft> amount = money.read(number);
    if (amount.isPresent()) {
      return amount;
    }
    if (notFigures.end(number) > 0) {
      return Optional.empty();
    }
    Draft draft = signs.signed(Draft.bare(number));
    return measured(draft)
        .or(() -> counted(draft))
        .or(() -> bare(draft))
        .filter(SentenceReader::isBelievable);
  }

  private Optional<Draft> bare(Draft draft) {
    NumberPhrase number = draft.number();
    boolean letters =
        number.to() < tokens.size()
            && tokens.isGlued(number.to())
            && tokens.type(number.to()) == Type.WORD;
    boolean alone = letters || notFigures.isPartOfName(number) || isBesideNumber(number);
    return alone ? Optional.empty() : Optional.of(draft);
  }

  /** Numbers in a row are tables, scores and telephone numbers. */
  private boolean isBesideNumber(NumberPhrase number) {
    int before = number.from() - 1;
    int behind = number.to();
    return before >= 0 && tokens.type(before) == Type.NUMBER
        || behind < tokens.size() && tokens.type(behind) == Type.NUMBER;
  }

  /** A faulty numeral without anything that makes it an amount may be a list or a code. */
  private static boolean isBelievable(Draft draft) {
    return !draft.number().isFaulty()
        || draft.number().provable()
        || !draft.isBare()
        || draft.number().scaled();
  }

  private Optional<Draft> measured(Draft draft) {
    NumberPhrase number = draft.number();
    int next = signs.hyphenAfter(number.to());
    if (next > number.to()) {
      return compounds.compound(draft, next);
    }
    return measure(number, next)
        .filter(measure -> !isScale(number, measure))
        .map(measure -> rates.applied(measured(draft, measure)))
        .or(
            () ->
                compounds.isHyphenated(next)
                    ? compounds.compoundUnit(draft, next)
                    : Optional.empty())
        .or(() -> times(draft, next));
  }

  private Draft measured(Draft draft, Measure measure) {
    Draft read =
        draft.measuredIn(
            measure.unit(), measure.factor(), draft.from(), measure.to(), "<number> <unit>");
    boolean doubled =
        measure.unit().equals(Unit.PERCENT)
            && tokens.is(measure.to() - 1, '%')
            && measures
                .at(tokens, measure.to())
                .filter(again -> again.unit().equals(Unit.PERCENT))
                .isPresent();
    return doubled ? read.endingAt(measure.to() + 1).faulty("two percent signs") : read;
  }

  private Optional<Measure> measure(NumberPhrase number, int next) {
    if (next >= tokens.size() || tokens.start(next) - tokens.end(next - 1) > 2) {
      return Optional.empty();
    }
    boolean letters = number.form() == Form.DIGITS && !notFigures.isBehindName(number);
    return letters ? measures.atOrLetter(tokens, next) : measures.at(tokens, next);
  }

  /** "1.5m people": a letter that no unit needs, before a noun. */
  private boolean isScale(NumberPhrase number, Measure measure) {
    return !number.scaled()
        && signs.weaklyScaled(number).scaled()
        && tokens.text(measure.to() - 1).length() == 1
        && measure.to() == number.to() + 1
        && nouns.at(measure.to()).isPresent()
        && !isDimensionWord(measure.to());
  }

  private boolean isDimensionWord(int token) {
    return sentence.tag(token) == Tag.ADJ;
  }

  private Optional<Draft> times(Draft draft, int next) {
    return multiples
        .startingAt(tokens, next)
        .filter(match -> match.meaning().equals("*"))
        .map(
            match ->
                draft.measuredIn(
                    Unit.ONE, BigDecimal.ONE, draft.from(), match.to(), "<number> times"));
  }

  private Optional<Draft> counted(Draft draft) {
    NumberPhrase number = draft.number();
    int next = number.to();
    if (next >= tokens.size() || tokens.isGlued(next)) {
      NumberPhrase scaled = signs.weaklyScaled(number);
      return scaled.to() == number.to() ? Optional.empty() : counted(draft.of(scaled));
    }
    if (notFigures.isPartOfName(number) || isRangeJoint(next)) {
      return Optional.empty();
    }
    return nouns
        .at(partitive(next))
        .filter(noun -> !isVersion(number, noun) && nouns.canBeCounted(noun, number))
        .map(
            noun ->
                rates.applied(
                    draft.measuredIn(
                        Unit.counting(noun.lemma()),
                        BigDecimal.ONE,
                        draft.from(),
                        noun.to(),
                        "<number> <noun>")));
  }

  /** "650 of our people" counts people. */
  private int partitive(int token) {
    return joints
        .startingAt(tokens, token)
        .filter(match -> match.meaning().equals("possessive"))
        .map(Match::to)
        .orElse(token);
  }

  private boolean isRangeJoint(int token) {
    return joints
        .startingAt(tokens, token)
        .filter(match -> match.meaning().equals("range"))
        .isPresent();
  }

  /** "The 2.0 release": nobody has two point nought releases. */
  private boolean isVersion(NumberPhrase number, Nouns.Noun noun) {
    boolean decimals =
        !number.scaled() && number.form() == Form.DIGITS && number.figure().digits().scale() > 0;
    boolean singular = tokens.lower(noun.to() - 1).equals(noun.lemma().toLowerCase(Locale.ROOT));
    return decimals && singular && isEnglish();
  }

  private Optional<Draft> inWords(NumberPhrase number) {
    if (notFigures.end(number) > 0) {
      return Optional.empty();
    }
    Draft draft = Draft.bare(number);
    if (number.form() == Form.FRACTION) {
      return number.scaled()
          ? money
              .read(number)
              .or(() -> measured(draft))
              .or(() -> counted(draft))
              .or(() -> Optional.of(draft))
          : fraction(draft);
    }
    Optional<Draft> read = money.read(number).or(() -> measured(draft));
    boolean one = !number.scaled() && number.figure().value().compareTo(BigDecimal.ONE) <= 0;
    if (one && (read.isEmpty() || !isEnglish())) {
      return Optional.empty();
    }
    return read.or(() -> counted(draft)).or(() -> Optional.of(draft));
  }

  private boolean isEnglish() {
    return sentence.language().tag().equals("en");
  }

  /** "A third of", "by half"; but not "a third party" or "the first half". */
  private Optional<Draft> fraction(Draft draft) {
    int next = draft.to();
    Optional<Measure> measure = measures.at(tokens, articleAfter(next));
    if (measure.isPresent()
        && draft.number().figure().value().compareTo(new BigDecimal("0.5")) == 0) {
      return Optional.of(measured(draft, measure.get()));
    }
    boolean beforeNoun =
        next < tokens.size() && tokens.type(next) == Type.WORD && sentence.tag(next).isNoun();
    boolean afterOrdinal =
        draft.from() > 0
            && (sentence.tag(draft.from() - 1) == Tag.ADJ
                || sentence.tag(draft.from() - 1) == Tag.CCONJ && isAfterUnit(draft.from() - 1));
    return beforeNoun || afterOrdinal
        ? Optional.empty()
        : Optional.of(draft.measuredIn(Unit.ONE, BigDecimal.ONE, draft.from(), next, "<fraction>"));
  }

  /** "An hour and a half". */
  private boolean isAfterUnit(int token) {
    return token > 0 && measures.at(tokens, token - 1).isPresent();
  }

  private int articleAfter(int token) {
    return token < tokens.size() && words.isArticle(tokens.lower(token)) ? token + 1 : token;
  }

  private Optional<Draft> multipleWord(int token) {
    return multiples
        .startingAt(tokens, token)
        .filter(match -> !match.meaning().equals("*"))
        .map(this::multiple);
  }

  private Draft multiple(Match match) {
    NumberPhrase number =
        NumberPhrase.of(match.from(), match.to(), Form.FRACTION, Figure.of(match.meaning()));
    return Draft.bare(number)
        .measuredIn(Unit.ONE, BigDecimal.ONE, match.from(), match.to(), "<multiple>");
  }
}

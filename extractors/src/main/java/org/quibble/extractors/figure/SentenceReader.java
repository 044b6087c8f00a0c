package org.quibble.extractors.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quibble.extractors.figure.Currencies.Currency;
import org.quibble.extractors.figure.Measures.Measure;
import org.quibble.extractors.figure.NumberPhrase.Form;
import org.quibble.extractors.language.Language;
import org.quibble.extractors.language.Phrases;
import org.quibble.extractors.language.Phrases.Match;
import org.quibble.extractors.text.Tag;
import org.quibble.extractors.text.TaggedSentence;
import org.quibble.extractors.text.Tokens;
import org.quibble.extractors.text.Tokens.Type;
import org.quibble.quantity.Figure;
import org.quibble.quantity.Unit;
import org.quibble.text.Span;

/** Reads the single figures of a sentence, each with the unit that is printed beside it. */
final class SentenceReader {

  private final TaggedSentence sentence;
  private final Tokens tokens;
  private final NumberReader numbers;
  private final NumberWords words;
  private final Numerals numerals;
  private final Currencies currencies;
  private final Measures measures;
  private final Nouns nouns;
  private final NotFigures notFigures;
  private final Rates rates;
  private final Phrases weakScales;
  private final Phrases multiples;
  private final Phrases negatives;
  private final Phrases joints;

  SentenceReader(TaggedSentence sentence, Conventions conventions) {
    Language language = sentence.language();
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.numbers = new NumberReader(language, conventions.marks(language));
    this.words = NumberWords.of(language);
    this.numerals = new Numerals(conventions.marks(language));
    this.currencies = new Currencies(language, conventions::currency);
    this.measures = new Measures(language);
    this.nouns = new Nouns(sentence);
    this.notFigures = new NotFigures(sentence);
    this.rates = new Rates(sentence, measures, nouns);
    this.weakScales = language.casedPhrases("scales-weak");
    this.multiples = language.phrases("multiples");
    this.negatives = language.phrases("negative");
    this.joints = language.phrases("joints");
  }

  /** Returns the sentence's figures, bare numbers among them, in the order of the text. */
  List<Draft> read() {
    List<Draft> drafts = new ArrayList<>();
    int token = 0;
    while (token < tokens.size()) {
      Optional<Draft> draft = at(token);
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
    return numbers
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
        .or(() -> codeAndNumber(token))
        .or(() -> hyphenated(token))
        .or(() -> multipleWord(token));
  }

  private Optional<Draft> digits(NumberPhrase number) {
    if (notFigures.timeEnd(number) > 0 || notFigures.dateEnd(number) > 0) {
      return Optional.empty();
    }
    Optional<Draft> money = money(number);
    if (money.isPresent()) {
      return money;
    }
    if (notFigures.end(number) > 0) {
      return Optional.empty();
    }
    Draft draft = signed(Draft.bare(number));
    return measured(draft)
        .or(() -> counted(draft))
        .or(() -> bare(draft))
        .filter(SentenceReader::isBelievable);
  }

  private Optional<Draft> bare(Draft draft) {
    NumberPhrase number = draft.number();
    boolean letters = number.to() < tokens.size() && tokens.isGlued(number.to()) && tokens.type(number.to()) == Type.WORD;
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

  private Optional<Draft> money(NumberPhrase number) {
    Optional<Currency> before = currencyBefore(number.from());
    NumberPhrase scaled = before.isPresent() ? weaklyScaled(number) : number;
    Optional<Currency> behind = currencyBehind(scaled);
    if (before.isEmpty() && behind.isEmpty()) {
      NumberPhrase glued = weaklyScaled(number);
      behind = glued.scaled() && !number.scaled() ? currencyBehind(glued) : behind;
      scaled = behind.isPresent() ? glued : number;
    }
    if (before.isEmpty() && behind.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(rates.applied(money(signed(Draft.bare(scaled)), before, behind)));
  }

  private Draft money(Draft draft, Optional<Currency> before, Optional<Currency> behind) {
    Currency currency =
        behind.isPresent() && agree(before, behind)
            ? behind.get()
            : before.orElseGet(behind::orElseThrow);
    int from =
        before.map(Currency::from).map(start -> Math.min(start, draft.from())).orElse(draft.from());
    int to = behind.map(Currency::to).orElse(draft.to());
    Draft money =
        draft.measuredIn(
            currency.unit(),
            currency.factor(),
            from,
            to,
            before.isPresent() ? "<currency> <number>" : "<number> <currency>");
    Optional<Currency> second = before.flatMap(one -> gluedBefore(one));
    if (second.isPresent()) {
      Draft wider =
          money.measuredIn(
              currency.unit(),
              currency.factor(),
              second.get().from(),
              to,
              "<currency> <currency> <number>");
      return wider.faulty("two currency signs");
    }
    return agree(before, behind) ? money : money.faulty("two different currencies");
  }

  /** "$5.5 million USD" says it twice; "$5 million Canadian dollars" more exactly. */
  private static boolean agree(Optional<Currency> before, Optional<Currency> behind) {
    return before.isEmpty()
        || behind.isEmpty()
        || before.get().unit().equals(behind.get().unit())
        || isDollar(before.get()) && isDollar(behind.get());
  }

  private static boolean isDollar(Currency currency) {
    return currency.unit().code().endsWith("D");
  }

  private Optional<Currency> gluedBefore(Currency currency) {
    return tokens.isGlued(currency.from()) && tokens.type(currency.from()) == Type.SYMBOL
        ? currencies
            .before(tokens, currency.from() - 1)
            .filter(other -> tokens.type(other.to() - 1) == Type.SYMBOL)
        : Optional.empty();
  }

  private Optional<Currency> currencyBefore(int number) {
    int sign = number > 0 && isSign(number - 1) && tokens.isGlued(number) ? number - 1 : number;
    return currencies.before(tokens, sign - 1).filter(currency -> isNear(sign));
  }

  private boolean isNear(int token) {
    return token > 0 && tokens.start(token) - tokens.end(token - 1) <= 1;
  }

  private Optional<Currency> currencyBehind(NumberPhrase number) {
    int next = hyphenAfter(number.to());
    return currencies
        .behind(tokens, next)
        .filter(currency -> !belongsToNext(currency) && !isVerbBehindYear(number, currency))
        .filter(currency -> tokens.start(next) - tokens.end(next - 1) <= 2)
        .filter(currency -> !isMass(number, currency));
  }

  /** "2025 marks the end": names of currencies that are words of other sorts too. */
  private boolean isVerbBehindYear(NumberPhrase number, Currency currency) {
    return notFigures.isYearLike(number) && notFigures.isEverydayWord(currency.from());
  }

  /** "50-euro", "10-Dollar": a hyphen between number and name. */
  private int hyphenAfter(int token) {
    return token + 1 < tokens.size()
            && Tokens.isHyphen(tokens.first(token))
            && tokens.isGlued(token)
            && tokens.isGlued(token + 1)
            && tokens.type(token + 1) == Type.WORD
        ? token + 1
        : token;
  }

  /** In "2024 $5 million" the sign is the next number's. */
  private boolean belongsToNext(Currency currency) {
    int next = currency.to();
    boolean symbol =
        tokens.type(currency.from()) == Type.SYMBOL || tokens.lower(currency.from()).length() <= 3;
    return symbol
        && next < tokens.size()
        && tokens.type(next) == Type.NUMBER
        && !tokens.isGlued(currency.from());
  }

  /** "Pounds" are money beside a scale word or where the text has no such weight. */
  private boolean isMass(NumberPhrase number, Currency currency) {
    boolean pounds =
        tokens.type(currency.from()) == Type.WORD && currency.unit().code().equals("GBP");
    return pounds
        && !number.scaled()
        && measures.at(tokens, currency.from()).isPresent()
        && (currency.to() < tokens.size() && tokens.lower(currency.to()).equals("of")
            || currency.to() < tokens.size() && tokens.is(currency.to(), ')'));
  }

  private NumberPhrase weaklyScaled(NumberPhrase number) {
    if (number.scaled() || number.to() >= tokens.size() || !tokens.isGlued(number.to())) {
      return number;
    }
    return weakScales
        .startingAt(tokens, number.to())
        .map(scale -> number.scaledBy(new BigDecimal(scale.meaning()), scale.to()))
        .orElse(number);
  }

  private Draft signed(Draft draft) {
    int sign = draft.from() - 1;
    boolean negative =
        sign >= 0
            && isSign(sign)
            && tokens.isGlued(draft.from())
            && (sign == 0 || !tokens.isGlued(sign) || tokens.is(sign - 1, '('));
    Optional<Match> word =
        negatives.endingAt(tokens, sign).filter(match -> tokens.type(match.from()) == Type.WORD);
    int from = negative ? sign : word.map(Match::from).orElse(-1);
    return from < 0 ? draft : draft.of(draft.number().negated().startingAt(from));
  }

  private boolean isSign(int token) {
    return tokens.is(token, '-') || tokens.is(token, '\u2212');
  }

  private Optional<Draft> measured(Draft draft) {
    NumberPhrase number = draft.number();
    int next = hyphenAfter(number.to());
    if (next > number.to()) {
      return compound(draft, next);
    }
    return measure(number, next)
        .filter(measure -> !isScale(number, measure))
        .map(measure -> rates.applied(measured(draft, measure)))
        .or(() -> isHyphenated(next) ? compoundUnit(draft, next) : Optional.empty())
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
        && weaklyScaled(number).scaled()
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

  /**
   * "14-GWh-Anlage", "6,000-seat", "3,600-fold": the word behind the hyphen begins with the unit.
   */
  private Optional<Draft> compound(Draft draft, int token) {
    if (notFigures.isBehindName(draft.number())) {
      return Optional.empty();
    }
    Optional<Draft> unit = compoundUnit(draft, token);
    if (unit.isPresent()) {
      return unit;
    }
    if (multiples
        .startingAt(firstPart(token), 0)
        .filter(match -> match.meaning().equals("*"))
        .isPresent()) {
      return Optional.of(
          draft.measuredIn(Unit.ONE, BigDecimal.ONE, draft.from(), token + 1, "<number>-fold"));
    }
    return isNounLike(token)
            && draft.number().form() == Form.DIGITS
            && !notFigures.isYearLike(draft.number())
        ? Optional.of(
            draft.measuredIn(
                Unit.counting(sentence.lemma(token)),
                BigDecimal.ONE,
                draft.from(),
                token + 1,
                "<number>-<noun>"))
        : Optional.empty();
  }

  /** "6,000-seat", "5-Sterne-Hotel"; but not "64-based". */
  private boolean isNounLike(int token) {
    String word = tokens.lower(token);
    boolean german = sentence.language().tag().equals("de");
    return german
        ? Character.isUpperCase(tokens.first(token))
        : !word.endsWith("ed") && !word.endsWith("ing");
  }

  private boolean isHyphenated(int token) {
    return token < tokens.size()
        && tokens.type(token) == Type.WORD
        && tokens.text(token).indexOf('-') > 0;
  }

  /** "Decade-long", "GWh-Anlage": the part before the hyphen is a unit. */
  private Optional<Draft> compoundUnit(Draft draft, int token) {
    String word = tokens.text(token);
    for (int cut = word.length(); cut > 0; cut = word.lastIndexOf('-', cut - 1)) {
      Optional<Measure> unit = wholeUnit(word.substring(0, cut));
      if (unit.isPresent()) {
        return unit.map(measure -> draft.measuredIn(measure, token + 1, "<number>-<unit>"));
      }
    }
    return Optional.empty();
  }

  private Optional<Measure> wholeUnit(String word) {
    Tokens parts = Tokens.of(word, new Span(0, word.length()), false);
    return measures.atOrLetter(parts, 0).filter(measure -> measure.to() == parts.size());
  }

  private Tokens firstPart(int token) {
    String word = tokens.text(token);
    int hyphen = word.indexOf('-');
    return Tokens.of(word, new Span(0, hyphen < 0 ? word.length() : hyphen), false);
  }

  private Optional<Draft> counted(Draft draft) {
    NumberPhrase number = draft.number();
    int next = number.to();
    if (next >= tokens.size() || tokens.isGlued(next)) {
      NumberPhrase scaled = weaklyScaled(number);
      return scaled.to() == number.to() ? Optional.empty() : counted(draft.of(scaled));
    }
    if (notFigures.isPartOfName(number) || isRangeJoint(next)) {
      return Optional.empty();
    }
    return nouns
        .at(next)
        .filter(noun -> !isVersion(number, noun))
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
          ? money(number)
              .or(() -> measured(draft))
              .or(() -> counted(draft))
              .or(() -> Optional.of(draft))
          : fraction(draft);
    }
    Optional<Draft> read = money(number).or(() -> measured(draft));
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
    boolean afterOrdinal = draft.from() > 0 && sentence.tag(draft.from() - 1) == Tag.ADJ;
    return beforeNoun || afterOrdinal
        ? Optional.empty()
        : Optional.of(draft.measuredIn(Unit.ONE, BigDecimal.ONE, draft.from(), next, "<fraction>"));
  }

  private int articleAfter(int token) {
    return token < tokens.size() && words.isArticle(tokens.lower(token)) ? token + 1 : token;
  }

  /** "USD34.6 million", "RMB360": code and number in one token. */
  private Optional<Draft> codeAndNumber(int token) {
    String text = tokens.text(token);
    int digit = 0;
    while (digit < text.length() && Character.isLetter(text.charAt(digit))) {
      digit++;
    }
    if (digit < 2 || digit > 4 || digit == text.length()) {
      return Optional.empty();
    }
    Tokens code = Tokens.of(text, new Span(0, digit), false);
    Optional<Currency> currency = currencies.before(code, 0);
    String rest = text.substring(digit);
    Optional<Numeral> numeral =
        currency.isEmpty() || !isNumeral(rest) ? Optional.empty() : numerals.read(rest);
    return numeral.map(
        read -> {
          List<Figure> figures = read.readings().stream().map(Figure::of).toList();
          NumberPhrase number =
              new NumberPhrase(token, token + 1, figures, read.fault(), true, Form.DIGITS, false);
          NumberPhrase scaled = numbers.scaled(tokens, number);
          Unit unit = currency.orElseThrow().unit();
          return rates.applied(
              Draft.bare(scaled)
                  .measuredIn(unit, BigDecimal.ONE, token, scaled.to(), "<currency><number>"));
        });
  }

  private static boolean isNumeral(String text) {
    return !text.isEmpty()
        && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == ',');
  }

  /** "Three-year": a number word, a hyphen and a unit. */
  private Optional<Draft> hyphenated(int token) {
    String text = tokens.text(token);
    int hyphen = text.indexOf('-');
    if (hyphen <= 0 || !words.isNumber(text.substring(0, hyphen).toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    Optional<BigDecimal> value =
        words.read(List.of(text.substring(0, hyphen).toLowerCase(Locale.ROOT)));
    int second = text.indexOf('-', hyphen + 1);
    String rest = text.substring(hyphen + 1, second < 0 ? text.length() : second);
    Tokens unit = Tokens.of(rest, new Span(0, rest.length()), false);
    return value.flatMap(
        number ->
            measures
                .at(unit, 0)
                .filter(measure -> measure.to() == unit.size())
                .map(
                    measure ->
                        Draft.bare(NumberPhrase.of(token, token + 1, Form.WORDS, Figure.of(number)))
                            .measuredIn(
                                measure.unit(),
                                measure.factor(),
                                token,
                                token + 1,
                                "<number>-<unit>")));
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

package org.quibble.extractors.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.quibble.extractors.figure.Currencies.Currency;
import org.quibble.extractors.figure.NumberPhrase.Form;
import org.quibble.extractors.token.Tokens;
import org.quibble.extractors.token.Tokens.Type;
import org.quibble.quantity.Figure;
import org.quibble.quantity.Unit;
import org.quibble.text.Span;

/** Reads amounts of money: a number with a currency before it, behind it, or on both sides. */
final class MoneyReader {

  private final Tokens tokens;
  private final NumberReader numbers;
  private final Numerals numerals;
  private final Currencies currencies;
  private final Measures measures;
  private final NotFigures notFigures;
  private final Rates rates;
  private final Signs signs;

  MoneyReader(Vicinity vicinity) {
    this.tokens = vicinity.tokens();
    this.numbers = vicinity.numbers();
    this.numerals = vicinity.numerals();
    this.currencies = vicinity.currencies();
    this.measures = vicinity.measures();
    this.notFigures = vicinity.notFigures();
    this.rates = vicinity.rates();
    this.signs = vicinity.signs();
  }

  /**
   * Returns the amount that a number is the number of, or empty if no currency stands beside it.
   */
  Optional<Draft> read(NumberPhrase number) {
    Optional<Currency> before = currencyBefore(number.from());
    NumberPhrase scaled = before.isPresent() ? signs.weaklyScaled(number) : number;
    Optional<Currency> behind = currencyBehind(scaled);
    if (before.isEmpty() && behind.isEmpty()) {
      NumberPhrase glued = signs.weaklyScaled(number);
      behind = glued.scaled() && !number.scaled() ? currencyBehind(glued) : behind;
      scaled = behind.isPresent() ? glued : number;
    }
    if (before.isEmpty() && behind.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(rates.applied(money(signs.signed(Draft.bare(scaled)), before, behind)));
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
    int sign =
        number > 0 && signs.isSign(number - 1) && tokens.isGlued(number) ? number - 1 : number;
    return currencies.before(tokens, sign - 1).filter(currency -> isNear(sign));
  }

  private boolean isNear(int token) {
    return token > 0 && tokens.start(token) - tokens.end(token - 1) <= 1;
  }

  private Optional<Currency> currencyBehind(NumberPhrase number) {
    int next = signs.hyphenAfter(number.to());
    return currencies
        .behind(tokens, next)
        .filter(currency -> !isLooseLetter(currency))
        .filter(currency -> !belongsToNext(currency) && !isVerbBehindYear(number, currency))
        .filter(currency -> tokens.start(next) - tokens.end(next - 1) <= 2)
        .filter(currency -> !isMass(number, currency));
  }

  /** "20p" is pence, "146 P" is not. */
  private boolean isLooseLetter(Currency currency) {
    boolean letter =
        currency.to() == currency.from() + 1
            && tokens.type(currency.from()) == Type.WORD
            && tokens.end(currency.from()) - tokens.start(currency.from()) == 1;
    return letter
        && !(tokens.isGlued(currency.from())
            && Character.isLowerCase(tokens.first(currency.from())));
  }

  /** "2025 marks the end": names of currencies that are words of other sorts too. */
  private boolean isVerbBehindYear(NumberPhrase number, Currency currency) {
    return notFigures.isYearLike(number) && notFigures.isEverydayWord(currency.from());
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

  /** "USD34.6 million", "RMB360": code and number in one token. */
  Optional<Draft> codeAndNumber(int token) {
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
}

package org.quibble.extractors.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.quibble.extractors.figure.NumberPhrase.Form;
import org.quibble.extractors.language.Language;
import org.quibble.extractors.language.Phrases;
import org.quibble.extractors.language.Phrases.Match;
import org.quibble.extractors.text.Tag;
import org.quibble.extractors.text.TaggedSentence;
import org.quibble.extractors.token.Tokens;
import org.quibble.extractors.token.Tokens.Type;

/**
 * Tells numbers that are no amounts: years, dates, clock times, scores, versions, labels, ordinals,
 * list numbers. News prose holds as many of these as of figures.
 */
final class NotFigures {

  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2100;

  private final TaggedSentence sentence;
  private final Tokens tokens;
  private final Phrases months;
  private final Phrases words;
  private final Phrases clock;
  private final Phrases ordinalEndings;
  private final Phrases modifiers;

  NotFigures(TaggedSentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    Language language = sentence.language();
    this.months = language.phrases("cldr-months");
    this.words = language.phrases("not-figures");
    this.clock = language.phrases("clock");
    this.modifiers = language.phrases("modifiers");
    this.ordinalEndings = language.phrases("ordinal-endings");
  }

  /**
   * Returns the token after a number that is no amount whatever stands around it, or 0 if it may be
   * one.
   */
  int end(NumberPhrase number) {
    if (number.form() == Form.WORDS) {
      return isLabelled(number) ? number.to() : timeEnd(number);
    }
    if (isInsideCode(number)) {
      return codeEnd(number.to());
    }
    int date = dateEnd(number);
    if (date > 0) {
      return date;
    }
    int time = timeEnd(number);
    if (time > 0) {
      return time;
    }
    int years = yearRangeEnd(number);
    if (years > 0) {
      return years;
    }
    return isOrdinal(number) || isListNumber(number) || isYear(number) || isLabelled(number)
        ? number.to()
        : 0;
  }

  /** Glued to a slash, colon, letter or another number before it: a code, a score, a clock time. */
  private boolean isInsideCode(NumberPhrase number) {
    int from = number.from();
    if (number.form() == Form.FRACTION) {
      return false;
    }
    if (isCodeJoint(number.to()) && isGluedNumber(number.to() + 1)) {
      return true;
    }
    return tokens.isGlued(from)
        && (tokens.type(from - 1) == Type.NUMBER
            || isCodeJoint(from - 1)
            || isGluedWordBefore(from)
            || tokens.is(from - 1, '.')
            || tokens.is(from - 1, '#'));
  }

  private boolean isCodeJoint(int token) {
    return tokens.isGlued(token)
        && (tokens.is(token, '/')
            || tokens.is(token, ':')
            || tokens.is(token, '_')
            || tokens.is(token, '@')
            || tokens.is(token, '\\'));
  }

  private boolean isGluedNumber(int token) {
    return tokens.isGlued(token) && tokens.type(token) == Type.NUMBER;
  }

  /** "Covid-19", "A-10": a word, a hyphen and the number without spaces. */
  private boolean isGluedWordBefore(int from) {
    return Tokens.isHyphen(tokens.first(from - 1))
        && tokens.isGlued(from - 1)
        && tokens.type(from - 2) == Type.WORD;
  }

  private int codeEnd(int token) {
    int end = token;
    while (end < tokens.size()
        && tokens.isGlued(end)
        && tokens.type(end) != Type.WORD
        && !tokens.is(end, ',')
        && !tokens.is(end, ')')) {
      end++;
    }
    return end;
  }

  /** Returns the token after a date, or 0 if the number is in none. */
  int dateEnd(NumberPhrase number) {
    if (!isWholeBelow(number, 32)) {
      return 0;
    }
    int next = number.to();
    if (next < tokens.size() && tokens.is(next, '.')) {
      next++;
    } else if (ordinalEndings.startingAt(tokens, next).isPresent() && tokens.isGlued(next)) {
      next++;
    }
    if (next < tokens.size() && tokens.lower(next).equals("of")) {
      next++;
    }
    Optional<Match> behind =
        months.startingAt(tokens, next).filter(month -> isCapitalised(month.from()));
    if (behind.isPresent()) {
      return behind.get().to();
    }
    return months
                .endingAt(tokens, number.from() - 1)
                .filter(month -> isCapitalised(month.from()))
                .isPresent()
            && !measures(number.to())
        ? number.to()
        : 0;
  }

  /** Dutch months are printed small; English and German ones never. */
  private boolean isCapitalised(int token) {
    return sentence.language().tag().equals("nl") || Character.isUpperCase(tokens.first(token));
  }

  private boolean measures(int token) {
    return token < tokens.size() && tokens.type(token) == Type.SYMBOL;
  }

  /** Returns the token after a clock time, or 0 if the number is none. */
  int timeEnd(NumberPhrase number) {
    Optional<Match> word = clock.startingAt(tokens, number.to());
    if (word.isEmpty() || number.scaled() || number.form() == Form.FRACTION) {
      return 0;
    }
    boolean sure = !word.get().meaning().equals("hour") || isClockTime(number);
    return sure ? word.get().to() : 0;
  }

  /** "Om 20.30 uur": minutes, or a clock word before a whole hour. */
  private boolean isClockTime(NumberPhrase number) {
    String text = tokens.text(number.from(), number.to());
    boolean minutes =
        text.length() >= 4
            && (text.charAt(text.length() - 3) == '.' || text.charAt(text.length() - 3) == ',');
    return minutes || isWholeBelow(number, 25) && hasBefore(number.from(), "clock");
  }

  private boolean isOrdinal(NumberPhrase number) {
    int next = number.to();
    if (next >= tokens.size() || number.form() != Form.DIGITS || number.scaled()) {
      return false;
    }
    if (tokens.isGlued(next) && ordinalEndings.startingAt(tokens, next).isPresent()) {
      return true;
    }
    boolean dotted = tokens.is(next, '.') && tokens.isGlued(next) && next + 1 < tokens.size();
    return dotted
        && sentence.language().tag().equals("de")
        && isWholeBelow(number, 200)
        && tokens.type(next + 1) == Type.WORD;
  }

  private boolean isListNumber(NumberPhrase number) {
    boolean first = number.from() == 0 || number.from() == 1 && tokens.is(0, '(');
    int next = number.to();
    return first
        && isWholeBelow(number, 100)
        && next < tokens.size()
        && (tokens.is(next, '.') || tokens.is(next, ')'))
        && tokens.isGlued(next);
  }

  /** "2012–13", "2019-2024", "2023/24": returns the token after it, or 0. */
  private int yearRangeEnd(NumberPhrase number) {
    int joint = number.to();
    boolean years =
        isYearLike(number)
            && joint + 1 < tokens.size()
            && tokens.type(joint) != Type.WORD
            && tokens.isGlued(joint)
            && isGluedNumber(joint + 1)
            && tokens.end(joint + 1) - tokens.start(joint + 1) <= 4
            && (joint + 2 >= tokens.size() || tokens.type(joint + 2) != Type.SYMBOL);
    return years ? joint + 2 : 0;
  }

  /** Whether a number is a year; one before a plural is a count only where something counts. */
  boolean isYear(NumberPhrase number) {
    if (!isYearLike(number)) {
      return false;
    }
    int next = number.to();
    if (next < tokens.size() && tokens.type(next) == Type.SYMBOL && !tokens.is(next, '+')) {
      return false;
    }
    boolean plural =
        next < tokens.size()
            && tokens.type(next) == Type.WORD
            && !tokens.isGlued(next)
            && sentence.tag(next).isNoun()
            && isLowerPlural(next);
    return !plural || !isCounting(number.from() - 1);
  }

  /** Behind a verb or a bound ("sold 2000 cars") a plural is counted. */
  private boolean isCounting(int before) {
    return before >= 0
        && (sentence.tag(before).isVerb()
            || (modifiers.endingAt(tokens, before).isPresent() && !hasBefore(before + 1, "year")));
  }

  /** Four digits without a mark between 1500 and 2100. */
  boolean isYearLike(NumberPhrase number) {
    return number.form() == Form.DIGITS
        && number.to() == number.from() + 1
        && tokens.end(number.from()) - tokens.start(number.from()) == 4
        && !number.isFaulty()
        && number.figure().value().scale() == 0
        && number.figure().value().compareTo(BigDecimal.valueOf(FIRST_YEAR)) >= 0
        && number.figure().value().compareTo(BigDecimal.valueOf(LAST_YEAR)) <= 0;
  }

  private boolean isLowerPlural(int token) {
    boolean german = sentence.language().tag().equals("de");
    return (german || Character.isLowerCase(tokens.first(token)))
        && new Nouns(sentence).isPluralAt(token);
  }

  private boolean isLabelled(NumberPhrase number) {
    int before = number.from() - 1;
    if (before < 0 || number.scaled() || measures(number.to())) {
      return false;
    }
    return words
            .endingAt(tokens, before)
            .filter(match -> match.meaning().equals("label"))
            .isPresent()
        || tokens.is(before, '.')
            && words
                .endingAt(tokens, before - 1)
                .filter(match -> match.meaning().equals("label"))
                .isPresent()
            && tokens.isGlued(before)
            && !tokens.isGlued(number.from())
            && number.from() > 2;
  }

  private boolean hasBefore(int token, String meaning) {
    return token > 0
        && sentence.language().table("not-figures").rows().stream()
            .filter(row -> row.key().equals(meaning))
            .anyMatch(row -> row.phrases().contains(tokens.lower(token - 1)));
  }

  private static boolean isWholeBelow(NumberPhrase number, int limit) {
    BigDecimal value = number.isFaulty() ? BigDecimal.valueOf(limit) : number.figure().value();
    return number.form() != Form.FRACTION
        && !number.scaled()
        && value.scale() <= 0
        && value.compareTo(BigDecimal.valueOf(limit)) < 0;
  }

  /** Whether a word has an everyday meaning besides that of a unit or currency: "marks", "won". */
  boolean isEverydayWord(int token) {
    return words
        .startingAt(tokens, token)
        .filter(match -> match.meaning().equals("word"))
        .isPresent();
  }

  /** Whether the word before a number is printed like a name: "Snapdragon 801", "iPhone 5s". */
  boolean isBehindName(NumberPhrase number) {
    int before = number.from() - 1;
    return before >= 0
        && tokens.type(before) == Type.WORD
        && sentence.tag(before).isNoun()
        && tokens.text(before).chars().anyMatch(Character::isUpperCase);
  }

  /** Whether a number stands behind a name as part of it: "iPhone 15", "Windows 11". */
  boolean isPartOfName(NumberPhrase number) {
    int before = number.from() - 1;
    return number.form() == Form.DIGITS
        && !number.scaled()
        && before >= 0
        && tokens.type(before) == Type.WORD
        && Character.isUpperCase(tokens.first(before))
        && !isLowerNext(number.to())
        && (sentence.tag(before).isNoun() || isUpperNext(number.to()));
  }

  private boolean isUpperNext(int token) {
    return token < tokens.size()
        && tokens.type(token) == Type.WORD
        && Character.isUpperCase(tokens.first(token));
  }

  private boolean isLowerNext(int token) {
    return token < tokens.size()
        && tokens.type(token) == Type.WORD
        && (sentence.language().tag().equals("de") || Character.isLowerCase(tokens.first(token)))
        && (sentence.tag(token).isNoun()
            || sentence.tag(token) == Tag.ADJ
            || sentence.tag(token) == Tag.VERB);
  }
}

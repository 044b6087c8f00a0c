package org.quibble.extractors.claim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quibble.claim.Period;
import org.quibble.extractors.language.Phrases;
import org.quibble.extractors.text.Tag;
import org.quibble.extractors.token.Tokens;

/**
 * Reads the words for a time at a place of a sentence. What is relative to the day of publication
 * is read only where that day is known, and what lies ahead only where the words say which.
 */
final class PeriodReader {

  private final Parse parse;
  private final Tokens tokens;
  private final @Nullable LocalDate published;

  PeriodReader(Parse parse, @Nullable LocalDate published) {
    this.parse = parse;
    this.tokens = parse.tokens();
    this.published = published;
  }

  /**
   * A time and the tokens that say it.
   *
   * @param from the first token
   * @param to the token after the last
   */
  record Found(LocalDate start, LocalDate end, int from, int to) {

    Period period(Parse parse) {
      return new Period(start, end, parse.tokens().text(from, to));
    }
  }

  /** Returns the time whose words start at a token. */
  Optional<Found> at(int token) {
    Found found = day(token);
    found = found != null ? found : month(token);
    found = found != null ? found : quarter(token);
    found = found != null ? found : years(token);
    return Optional.ofNullable(found != null ? found : relative(token));
  }

  /** "3 March 2024", "3. März 2024", "March 3, 2024". */
  private @Nullable Found day(int i) {
    int month = number(i) > 0 ? afterDot(i + 1) : i;
    Optional<Phrases.Match> name = months(month);
    if (name.isEmpty()) {
      return null;
    }
    boolean dayFirst = month > i;
    int next = name.get().to();
    int day = dayFirst ? number(i) : number(next);
    int yearAt =
        dayFirst
            ? next
            : tokens.size() > next + 1 && tokens.is(next + 1, ',') ? next + 2 : next + 1;
    int year = year(yearAt);
    int end = year > 0 ? yearAt + 1 : dayFirst ? next : next + 1;
    if (day < 1 || day > 28 && day > YearMonth.of(2024, monthOf(name.get())).lengthOfMonth()) {
      return null;
    }
    return date(year, monthOf(name.get()), day)
        .map(date -> new Found(date, date, i, end))
        .orElse(null);
  }

  private Optional<LocalDate> date(int year, int month, int day) {
    int known = year > 0 ? year : yearOfLast(month);
    boolean exists = known > 0 && day <= YearMonth.of(known, month).lengthOfMonth();
    return exists ? Optional.of(LocalDate.of(known, month, day)) : Optional.empty();
  }

  /** Returns the year of the last such month up to the day of publication, or 0. */
  private int yearOfLast(int month) {
    return published == null
        ? 0
        : month <= published.getMonthValue() ? published.getYear() : published.getYear() - 1;
  }

  private @Nullable Found month(int i) {
    Optional<Phrases.Match> name = months(i);
    if (name.isEmpty()) {
      return null;
    }
    int next = name.get().to();
    int year = year(next);
    int known = year > 0 ? year : yearOfLast(monthOf(name.get()));
    if (known == 0) {
      return null;
    }
    YearMonth month = YearMonth.of(known, monthOf(name.get()));
    return new Found(month.atDay(1), month.atEndOfMonth(), i, year > 0 ? next + 1 : next);
  }

  private Optional<Phrases.Match> months(int i) {
    return i < tokens.size() && Character.isLetter(tokens.first(i)) && parse.tag(i) != Tag.AUX
        ? parse
            .sentence()
            .language()
            .phrases("cldr-months")
            .startingAt(tokens, i)
            .filter(match -> isName(i))
        : Optional.empty();
  }

  /** "may" is no month, nor is "mar". */
  private boolean isName(int i) {
    return tokens.end(i) - tokens.start(i) > 3 || Character.isUpperCase(tokens.first(i));
  }

  private static int monthOf(Phrases.Match match) {
    return Integer.parseInt(match.meaning());
  }

  /** "the first quarter of 2024", "im zweiten Halbjahr 2024": only with its year. */
  private @Nullable Found quarter(int i) {
    Optional<Phrases.Match> match =
        parse.sentence().language().phrases("year-parts").startingAt(tokens, i);
    if (match.isEmpty()) {
      return null;
    }
    int at = match.get().to();
    at = parse.is("of", at) || parse.tag(at) == Tag.ADP || parse.tag(at) == Tag.DET ? at + 1 : at;
    int year = year(at);
    if (year == 0) {
      return null;
    }
    String[] months = match.get().meaning().split("-", 2);
    LocalDate end = YearMonth.of(year, Integer.parseInt(months[1])).atEndOfMonth();
    return new Found(LocalDate.of(year, Integer.parseInt(months[0]), 1), end, i, at + 1);
  }

  /** "2024", "2019-2024", "from 2019 to 2024". */
  private @Nullable Found years(int i) {
    int first = year(i);
    if (first == 0 || isPartOfName(i)) {
      return null;
    }
    int last = i + 2 < tokens.size() && joins(i + 1) ? year(i + 2) : 0;
    boolean range = last > first;
    return new Found(
        LocalDate.of(first, 1, 1),
        LocalDate.of(range ? last : first, 12, 31),
        i,
        range ? i + 3 : i + 1);
  }

  private boolean joins(int i) {
    return parse.is("year-joint", i) || tokens.is(i, '-') || tokens.is(i, '–') || tokens.is(i, '/');
  }

  /** "the Vision 2030 programme" speaks of no time. */
  private boolean isPartOfName(int i) {
    return parse.tag(i - 1) == Tag.PROPN && !parse.is("time", i - 1);
  }

  private @Nullable Found relative(int i) {
    Optional<Phrases.Match> match =
        parse.sentence().language().phrases("relative-times").startingAt(tokens, i);
    if (published == null || match.isEmpty() && weekday(i).isEmpty()) {
      return null;
    }
    return match.map(one -> found(one, published)).orElseGet(() -> lastWeekday(i, published));
  }

  private Optional<Phrases.Match> weekday(int i) {
    boolean name = i < tokens.size() && Character.isLetter(tokens.first(i)) && isName(i);
    return name
        ? parse.sentence().language().phrases("cldr-days").startingAt(tokens, i)
        : Optional.empty();
  }

  private @Nullable Found lastWeekday(int i, LocalDate today) {
    return weekday(i)
        .map(
            match -> {
              DayOfWeek day = DayOfWeek.of(Integer.parseInt(match.meaning()));
              LocalDate date = today.with(TemporalAdjusters.previousOrSame(day));
              return new Found(date, date, i, match.to());
            })
        .orElse(null);
  }

  /** A row's key is a unit of time and how many of them from today: "year -1". */
  private static Found found(Phrases.Match match, LocalDate today) {
    String[] key = match.meaning().split(" ", 2);
    long by = Long.parseLong(key[1]);
    return switch (key[0]) {
      case "year" -> whole(match, today.plusYears(by).withDayOfYear(1), ChronoUnit.YEARS);
      case "month" -> whole(match, today.plusMonths(by).withDayOfMonth(1), ChronoUnit.MONTHS);
      case "week" -> whole(match, today.plusWeeks(by).with(DayOfWeek.MONDAY), ChronoUnit.WEEKS);
      default -> whole(match, today.plusDays(by), ChronoUnit.DAYS);
    };
  }

  private static Found whole(Phrases.Match match, LocalDate start, ChronoUnit unit) {
    return new Found(start, start.plus(1, unit).minusDays(1), match.from(), match.to());
  }

  private int afterDot(int i) {
    return tokens.is(i, '.') ? i + 1 : parse.is("of", i) ? i + 1 : i;
  }

  /** Returns a day of the month, "3", "3rd", or 0. */
  private int number(int i) {
    if (i >= tokens.size() || tokens.type(i) != Tokens.Type.NUMBER || parse.figureAt(i) != null) {
      return 0;
    }
    int value = 0;
    int digits = 0;
    String text = tokens.text(i);
    while (digits < text.length()
        && digits < 3
        && text.charAt(digits) >= '0'
        && text.charAt(digits) <= '9') {
      value = value * 10 + text.charAt(digits) - '0';
      digits++;
    }
    String rest = text.substring(digits);
    return digits < 3
            && value <= 31
            && (rest.isEmpty()
                || rest.equals(".")
                || rest.equals("st")
                || rest.equals("nd")
                || rest.equals("rd")
                || rest.equals("th"))
        ? value
        : 0;
  }

  /** Returns the year that a token is, or 0. */
  private int year(int i) {
    if (i >= tokens.size() || parse.figureAt(i) != null || tokens.type(i) != Tokens.Type.NUMBER) {
      return 0;
    }
    String text = tokens.text(i);
    boolean plain = text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    int value = plain ? Integer.parseInt(text) : 0;
    return value >= 1800 && value < 2200 ? value : 0;
  }
}

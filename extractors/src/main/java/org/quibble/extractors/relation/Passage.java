package org.quibble.extractors.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quibble.claim.Claim;
import org.quibble.extractors.figure.ReadSentence;
import org.quibble.extractors.figure.ReadSentence.ReadFigure;
import org.quibble.extractors.language.Phrases;
import org.quibble.extractors.language.Phrases.Match;
import org.quibble.extractors.text.Tag;
import org.quibble.extractors.text.TaggedSentence;
import org.quibble.extractors.token.Tokens;
import org.quibble.text.Span;

/** A sentence's amounts, and what the words between them mean for their relations. */
final class Passage {

  private static final int YEAR_DIGITS = 4;

  /** Years, months, weeks and days: "in two hours" is rather how long than when. */
  private static final Set<String> CALENDAR = Set.of("a", "mo", "wk", "d");

  private final TaggedSentence sentence;
  private final Tokens tokens;
  private final Map<String, Phrases> words;
  private final Phrases bases;
  private final List<Amount> amounts;
  private final boolean[] dating;

  private Passage(TaggedSentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.words = sentence.language().phrasesByMeaning("relations");
    this.bases = sentence.language().phrases("bases");
    this.amounts = new ArrayList<>();
    this.dating = new boolean[tokens.size()];
  }

  static Passage of(ReadSentence read, Map<Span, Claim> claims) {
    Passage passage = new Passage(read.sentence());
    read.figures().forEach(figure -> passage.add(figure, claims.get(figure.mention().span())));
    return passage;
  }

  private void add(ReadFigure figure, @org.jspecify.annotations.Nullable Claim claim) {
    if (isDate(figure)) {
      for (int i = figure.phraseFrom(); i < figure.to(); i++) {
        dating[i] = true;
      }
    } else if (claim != null && claim.quantity().isPresent()) {
      amounts.add(new Amount(claim, figure));
    }
  }

  /** "Five years ago", "in vijf jaar": says when, not how much. */
  private boolean isDate(ReadFigure figure) {
    return CALENDAR.contains(figure.mention().unit().code())
        && (is("ago", figure.to()) || endsWith("dating", withoutArticle(figure.phraseFrom())));
  }

  /** Returns the first of the articles that end before a token, or the token. */
  int withoutArticle(int token) {
    int i = token;
    while (i > 0 && is("article", i - 1)) {
      i--;
    }
    return i;
  }

  List<Amount> amounts() {
    return amounts;
  }

  TaggedSentence sentence() {
    return sentence;
  }

  Tokens tokens() {
    return tokens;
  }

  Tag tag(int token) {
    return sentence.tag(token);
  }

  int size() {
    return tokens.size();
  }

  /** Returns the longest phrase with this meaning that starts at a token. */
  Optional<Match> find(String meaning, int token) {
    Phrases phrases = words.get(meaning);
    return phrases == null ? Optional.empty() : phrases.startingAt(tokens, token);
  }

  /** Whether a phrase with this meaning starts at a token. */
  boolean is(String meaning, int token) {
    return find(meaning, token).isPresent();
  }

  /** Whether a phrase with this meaning is all that stands from one token to before another. */
  boolean isWhole(String meaning, int from, int to) {
    return find(meaning, from).filter(match -> match.to() == to).isPresent();
  }

  /** Whether a phrase with this meaning ends before a token. */
  boolean endsWith(String meaning, int token) {
    Phrases phrases = words.get(meaning);
    return phrases != null && phrases.endingAt(tokens, token - 1).isPresent();
  }

  /** Whether a phrase with this meaning stands anywhere between two tokens. */
  boolean has(String meaning, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
      if (is(meaning, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token is one of some characters. */
  boolean isMark(int token, String marks) {
    return token >= 0
        && token < size()
        && tokens.end(token) - tokens.start(token) == 1
        && marks.indexOf(tokens.first(token)) >= 0;
  }

  /** Whether one of some characters is a token between two. */
  boolean hasMark(String marks, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isMark(i, marks)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a full verb stands between two tokens. */
  boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tag(i) == Tag.VERB) {
        return true;
      }
    }
    return false;
  }

  /** Returns the token behind the words that only say when, or small words, from a token on. */
  int skip(int from, int to) {
    int i = from;
    while (i < to) {
      int next = filler(i, to);
      if (next == i) {
        return i;
      }
      i = next;
    }
    return i;
  }

  private int filler(int i, int to) {
    Optional<Match> basis = basis(i);
    if (basis.isPresent()) {
      return Math.min(to, basis.get().to());
    }
    if (dating[i] || isYear(i) || isMark(i, ",")) {
      return i + 1;
    }
    return find("filler", i).map(Match::to).filter(end -> end <= to).orElse(i);
  }

  private boolean isYear(int i) {
    String text = tokens.text(i);
    return text.length() == YEAR_DIGITS && (text.startsWith("19") || text.startsWith("20"));
  }

  /** Whether the sentence names a basis other than its levels that changes are counted on. */
  boolean hasBasis() {
    for (int i = 0; i < size(); i++) {
      if (basis(i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "A year" is one, "a year earlier" is none. */
  private Optional<Match> basis(int token) {
    return bases.startingAt(tokens, token).filter(match -> match.meaning().equals("basis"));
  }

  /** Whether an amount stands between two tokens. */
  boolean hasAmount(int from, int to) {
    return amounts.stream().anyMatch(amount -> amount.from() < to && from < amount.to());
  }
}

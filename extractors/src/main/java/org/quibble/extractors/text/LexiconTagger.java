package org.quibble.extractors.text;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quibble.extractors.language.Language;
import org.quibble.extractors.language.Phrases;
import org.quibble.extractors.token.Tokens;

/**
 * A tagger made of tables: closed classes, known verbs, endings, capitals, and the word before. It
 * needs no model and takes about a microsecond a word.
 */
public final class LexiconTagger implements Tagger {

  private final Lexicon lexicon;
  private final Singulars singulars;
  private final Phrases numbers;
  private final boolean nounsAreCapitalised;
  private final boolean isVerbSecond;

  private LexiconTagger(Language language) {
    lexicon = Lexicon.of(language);
    singulars = Singulars.of(language);
    numbers = language.phrases("numbers");
    nounsAreCapitalised = language.tag().equals("de");
    isVerbSecond = !language.tag().equals("en");
  }

  /** Returns the tagger of a language. */
  public static LexiconTagger of(Language language) {
    return language.derived(LexiconTagger.class, LexiconTagger::new);
  }

  @Override
  public Tag[] tag(Tokens tokens) {
    Tag[] tags = new Tag[tokens.size()];
    boolean shouted = isShouted(tokens);
    for (int i = 0; i < tags.length; i++) {
      tags[i] =
          switch (tokens.type(i)) {
            case NUMBER -> Tag.NUM;
            case SYMBOL -> Tag.SYM;
            case PUNCTUATION -> Tag.PUNCT;
            case WORD -> word(tokens, i, tags, shouted);
          };
    }
    rescue(tokens, tags);
    return tags;
  }

  /** "Training the model cost $6 million": no noun stands between a noun and a figure. */
  private boolean isVerbBeforeFigure(Tokens tokens, Tag[] tags, int token) {
    int next = tags[token + 1] == Tag.ADV ? token + 2 : token + 1;
    return tags[token] == Tag.NOUN
        && tags[token - 1].isNoun()
        && next < tags.length
        && tags[next] == Tag.SYM
        && !nounsAreCapitalised
        && lexicon.infinitive(tokens.lower(token)) != null;
  }

  /**
   * Gives a stretch between marks that has no verb the first word that can be one: "the plant
   * employs 500" holds a verb, though "employs" can stand behind a noun as "plans" can.
   */
  public void rescue(Tokens tokens, Tag[] tags) {
    settle(tokens, tags);
    for (int i = 1; i + 1 < tags.length; i++) {
      if (isJoinedVerb(tokens, tags, i) || isVerbBeforeFigure(tokens, tags, i)) {
        tags[i] = Tag.VERB;
      }
    }
    int start = 0;
    for (int i = 0; i <= tags.length; i++) {
      if (i == tags.length || tags[i] == Tag.PUNCT && !Tokens.isHyphen(tokens.first(i))) {
        rescue(tokens, tags, start, i);
        start = i + 1;
      }
    }
  }

  /** "and cut its costs", "and costs $5": a known verb between a conjunction and its object. */
  private boolean isJoinedVerb(Tokens tokens, Tag[] tags, int i) {
    Tag next = tags[i + 1];
    boolean figure = next == Tag.NUM || next == Tag.SYM;
    boolean object = !isVerbSecond && (next == Tag.DET || next == Tag.PRON);
    return (tags[i] == Tag.NOUN || tags[i] == Tag.ADJ)
        && tags[i - 1] == Tag.CCONJ
        && (figure || object)
        && lexicon.infinitive(tokens.lower(i)) != null;
  }

  private void rescue(Tokens tokens, Tag[] tags, int from, int to) {
    int found = -1;
    for (int i = from; i < to; i++) {
      boolean verb = tags[i].isVerb();
      boolean attribute = verb && isAttribute(tokens, tags, i, found);
      boolean infinite = verb && isInfinite(tokens, i);
      if (verb && !attribute && (!infinite || found < 0 && !isVerbSecond)) {
        return;
      }
      found = found < 0 && canBeVerb(tokens, tags, i, to) ? i : found;
    }
    if (found >= 0 && (tags[from] != Tag.ADP || nounsAreCapitalised || isVerbSecond)) {
      tags[found] = Tag.VERB;
    }
  }

  /** "the running costs", or "advanced systems" behind what can be the verb itself. */
  private static boolean isAttribute(Tokens tokens, Tag[] tags, int i, int found) {
    boolean inside = i > 0 && (tags[i - 1] == Tag.DET || tags[i - 1] == Tag.ADJ);
    return inside && i + 1 < tags.length && tags[i + 1].isNoun()
        || found >= 0
            && tokens.lower(i).endsWith("ed")
            && i + 1 < tags.length
            && tags[i + 1].isNoun();
  }

  private static boolean isInfinite(Tokens tokens, int i) {
    return i > 0 && isInfinitiveMark(tokens.lower(i - 1)) || tokens.lower(i).endsWith("ing");
  }

  private static boolean isInfinitiveMark(String word) {
    return word.equals("te") || word.equals("zu") || word.equals("to");
  }

  /** Whether a word that was taken for a noun is a known verb where a verb can stand. */
  private boolean canBeVerb(Tokens tokens, Tag[] tags, int i, int to) {
    boolean small = Character.isLowerCase(tokens.first(i));
    boolean known = lexicon.infinitive(tokens.lower(i)) != null;
    boolean adverb = i > 0 && tags[i - 1] == Tag.ADV;
    boolean object = i + 1 < to && tags[i + 1] == Tag.DET && (adverb || isPastLike(tokens, i));
    boolean figure = i + 1 < to && tags[i + 1] == Tag.NUM && isVerbSecond;
    boolean framed = object || figure && (isPastLike(tokens, i) || tokens.lower(i).endsWith("t"));
    boolean possible = tags[i] == Tag.NOUN && small && (known || framed);
    boolean behindThing =
        i > 0
            && (tags[i - 1].isNoun()
                || tags[i - 1] == Tag.PRON
                || tags[i - 1] == Tag.ADV
                || tags[i - 1] == Tag.PUNCT
                || isPronounLike(tokens, i - 1));
    boolean beforeThing = i + 1 >= to || !tags[i + 1].isNoun() || isVerbSecond;
    return possible && behindThing && beforeThing;
  }

  /** "plukten", "haalde": the endings of Dutch and German pasts, on a word that no table has. */
  private boolean isPastLike(Tokens tokens, int i) {
    String word = tokens.lower(i);
    boolean past =
        word.endsWith("de") || word.endsWith("te") || word.endsWith("den") || word.endsWith("ten");
    return isVerbSecond && past && word.length() > 4;
  }

  /**
   * Settles words that are of several classes by the word before them: the table {@code contexts}.
   */
  private void settle(Tokens tokens, Tag[] tags) {
    for (int i = 1; i < tags.length; i++) {
      Tag tag = lexicon.afterTag(tokens.lower(i), tags[i - 1]);
      tags[i] = tag == null ? tags[i] : tag;
    }
  }

  /** Whether this determiner stands for a thing when a verb follows: "het", "this", "das". */
  private boolean isPronounLike(Tokens tokens, int i) {
    return lexicon.closed(tokens.lower(i)) == Tag.DET && lexicon.isPronoun(tokens.lower(i));
  }

  /** Whether a headline is printed in capitals, which then say nothing of names. */
  private static boolean isShouted(Tokens tokens) {
    int letters = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.type(i) == Tokens.Type.WORD) {
        if (!tokens.text(i).equals(tokens.text(i).toUpperCase(Locale.ROOT))) {
          return false;
        }
        letters += tokens.end(i) - tokens.start(i);
      }
    }
    return letters > 8;
  }

  private Tag word(Tokens tokens, int i, Tag[] tags, boolean shouted) {
    String word = tokens.lower(i);
    boolean capital = Character.isUpperCase(tokens.first(i)) && !shouted;
    boolean first = i == 0 || tags[i - 1] == Tag.PUNCT && isOpening(tokens.first(i - 1));
    Tag before = i == 0 ? null : tags[i - 1];
    Tag closed = lexicon.closed(word);
    if (closed != null && (!capital || first || before == Tag.PUNCT || word.length() == 1)) {
      return closed;
    }
    if (!capital && numbers.meaning(word).filter(LexiconTagger::isNumber).isPresent()) {
      return Tag.NUM;
    }
    if (hasInnerCapital(tokens.text(i)) && !shouted) {
      return Tag.PROPN;
    }
    if (capital && !first) {
      return nounsAreCapitalised ? capitalisedGerman(word) : capitalised(word);
    }
    boolean pronounBefore = i > 0 && isPronounLike(tokens, i - 1) && isFinite(word);
    boolean marked = i > 0 && isInfinitiveMark(tokens.lower(i - 1));
    return open(word, pronounBefore ? Tag.PRON : marked ? Tag.PART : before, capital);
  }

  /** Whether a word is written as only names are: "eBay", "iPhone". */
  private static boolean hasInnerCapital(String word) {
    return word.length() > 2
        && Character.isLowerCase(word.charAt(0))
        && Character.isUpperCase(word.charAt(1))
        && word.chars().allMatch(Character::isLetterOrDigit);
  }

  /** Whether this is the tagger of English. */
  public boolean isEnglish() {
    return !isVerbSecond;
  }

  /** Whether a word has an entry of its own, as a verb or otherwise. */
  public boolean isListed(String word) {
    return lexicon.open(word) != null || lexicon.infinitive(word) != null;
  }

  private static boolean isNumber(String key) {
    return Character.isDigit(key.charAt(0));
  }

  /** Whether the tables know better than a model: numbers, marks and words of one class only. */
  public boolean isCertain(Tokens tokens, int token, Tag tag) {
    return tokens.type(token) != Tokens.Type.WORD
        || lexicon.isUnambiguous(tokens.lower(token), tag);
  }

  /**
   * Returns the infinitive of a form of a listed verb, given in lower case, whatever it is tagged
   * as.
   */
  public Optional<String> infinitive(String word) {
    return Optional.ofNullable(lexicon.infinitive(word));
  }

  private static boolean isOpening(char c) {
    return c == '"' || c == '“' || c == '„' || c == '‘' || c == '«' || c == '*' || c == ':'
        || c == '.' || c == '\'';
  }

  /** A capital makes a name, except of adjectives such as "Chinese". */
  private Tag capitalised(String word) {
    boolean adjective =
        lexicon.open(word) == Tag.ADJ || lexicon.bySuffix(word) == Tag.ADJ && isNationality(word);
    return adjective ? Tag.ADJ : Tag.PROPN;
  }

  private static boolean isNationality(String word) {
    return word.endsWith("ese")
        || word.endsWith("ish")
        || word.endsWith("ian")
        || word.endsWith("se")
        || word.endsWith("sche");
  }

  private boolean isFinite(String word) {
    String infinitive = lexicon.infinitive(word);
    return infinitive != null && !infinitive.equals(word);
  }

  private Tag capitalisedGerman(String word) {
    Tag bySuffix = lexicon.bySuffix(word);
    return bySuffix == Tag.ADJ && word.endsWith("er") ? Tag.PROPN : Tag.NOUN;
  }

  private Tag open(String word, @Nullable Tag before, boolean capital) {
    Tag listed = lexicon.open(word);
    boolean isVerb = lexicon.infinitive(word) != null && !(capital && word.endsWith("s"));
    boolean compound = !isVerbSecond && before == Tag.NOUN && word.equals(lexicon.infinitive(word));
    if (isVerb && !expectsNoun(before) && (listed == null || expectsVerb(before) && !compound)) {
      return Tag.VERB;
    }
    if (listed != null) {
      return listed;
    }
    if (isVerbSecond && !capital && isParticiple(word) && !expectsNoun(before)) {
      return Tag.VERB;
    }
    Tag bySuffix = lexicon.bySuffix(word);
    if (bySuffix != null && !(bySuffix == Tag.VERB && expectsNoun(before))) {
      return capital && bySuffix == Tag.NOUN ? Tag.NOUN : bySuffix;
    }
    return capital && !isPlural(word) ? Tag.PROPN : Tag.NOUN;
  }

  /** "Sailors" at the start of a sentence is no name. */
  private boolean isPlural(String word) {
    return word.length() > 5
        && (word.endsWith("s") || isVerbSecond && word.endsWith("en"))
        && !singulars.of(word).equals(word);
  }

  /** "gebouwd", "gemeldet": a Dutch or German participle that no table has. */
  private static boolean isParticiple(String word) {
    return word.length() > 5 && word.startsWith("ge") && (word.endsWith("d") || word.endsWith("t"));
  }

  private static boolean expectsNoun(@Nullable Tag before) {
    return before == Tag.DET || before == Tag.ADJ || before == Tag.ADP || before == Tag.NUM;
  }

  private static boolean expectsVerb(@Nullable Tag before) {
    return before == Tag.PRON
        || before == Tag.AUX
        || before == Tag.PART
        || before != null && before.isNoun();
  }

  @Override
  public String lemma(String token, Tag tag) {
    if (tag == Tag.NOUN) {
      String singular = singulars.of(token);
      return nounsAreCapitalised ? singular : singular.toLowerCase(Locale.ROOT);
    }
    String lower = token.toLowerCase(Locale.ROOT);
    String infinitive = tag.isVerb() ? lexicon.infinitive(lower) : null;
    return infinitive != null ? infinitive : tag == Tag.PROPN ? token : lower;
  }
}

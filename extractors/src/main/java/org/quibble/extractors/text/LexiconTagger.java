package org.quibble.extractors.text;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quibble.extractors.language.Language;
import org.quibble.extractors.language.Phrases;

/**
 * A tagger made of tables: closed classes, known verbs, endings, capitals, and the word before. It
 * needs no model and takes about a microsecond a word.
 */
public final class LexiconTagger implements Tagger {

  private final Lexicon lexicon;
  private final Singulars singulars;
  private final Phrases numbers;
  private final boolean nounsAreCapitalised;

  private LexiconTagger(Language language) {
    lexicon = Lexicon.of(language);
    singulars = Singulars.of(language);
    numbers = language.phrases("numbers");
    nounsAreCapitalised = language.tag().equals("de");
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
    return tags;
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
    if (closed != null && (!capital || first || word.length() == 1)) {
      return closed;
    }
    if (!capital && numbers.meaning(word).filter(LexiconTagger::isNumber).isPresent()) {
      return Tag.NUM;
    }
    if (capital && !first) {
      return nounsAreCapitalised ? capitalisedGerman(word) : Tag.PROPN;
    }
    return open(word, before, capital);
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

  private Tag capitalisedGerman(String word) {
    Tag bySuffix = lexicon.bySuffix(word);
    return bySuffix == Tag.ADJ && word.endsWith("er") ? Tag.PROPN : Tag.NOUN;
  }

  private Tag open(String word, @Nullable Tag before, boolean capital) {
    Tag listed = lexicon.open(word);
    boolean isVerb = lexicon.infinitive(word) != null;
    if (isVerb && !expectsNoun(before) && (listed == null || expectsVerb(before))) {
      return Tag.VERB;
    }
    if (listed != null) {
      return listed;
    }
    Tag bySuffix = lexicon.bySuffix(word);
    if (bySuffix != null && !(bySuffix == Tag.VERB && expectsNoun(before))) {
      return capital && bySuffix == Tag.NOUN ? Tag.NOUN : bySuffix;
    }
    return capital ? Tag.PROPN : Tag.NOUN;
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

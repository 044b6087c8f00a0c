package org.quibble.extractors.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quibble.extractors.language.Language;
import org.quibble.extractors.token.Tokens;
import org.quibble.text.Span;

/**
 * Cuts paragraphs into sentences, in one pass and with no sentence longer than a fixed bound.
 *
 * <p>A sentence ends at a full stop, question mark or exclamation mark, with the quotes and
 * brackets closed behind it, where white space and a capital, digit or opening quote follow. The
 * language's table {@code abbreviations} says which full stops don't count: those of {@code never}
 * ("Mr.", "ca.") end no sentence, those of {@code seldom} ("Inc.", "Mrd.", "U.S.") one only before
 * a word that is written small elsewhere, such as an article.
 */
public final class Segmenter {

  /** Longer sentences are no prose; what reads them would only lose time. */
  private static final int LONGEST = 2000;

  private final Lexicon lexicon;
  private final boolean hasOrdinals;

  private Segmenter(Language language) {
    this.lexicon = Lexicon.of(language);
    this.hasOrdinals =
        language.table("abbreviations").rows().stream()
            .anyMatch(row -> row.key().equals("ordinal"));
  }

  /** Returns the segmenter of a language. */
  public static Segmenter of(Language language) {
    return language.derived(Segmenter.class, Segmenter::new);
  }

  /** Returns the places of a text's paragraphs, in order. */
  public static List<Span> paragraphs(String text) {
    return Paragraphs.of(text);
  }

  /** Returns the places of a paragraph's sentences, in order. */
  public List<Span> sentences(String text, Span paragraph) {
    List<Span> sentences = new ArrayList<>();
    int start = paragraph.start();
    int i = start;
    while (i < paragraph.end()) {
      int end = isTerminal(text.charAt(i)) ? afterTerminals(text, i, paragraph.end()) : i + 1;
      if (isTerminal(text.charAt(i)) && ends(text, paragraph, i, end)
          || isTooLong(text, start, end)) {
        add(text, start, end, sentences);
        start = end;
      }
      i = end;
    }
    add(text, start, paragraph.end(), sentences);
    return sentences;
  }

  private static void add(String text, int start, int end, List<Span> sentences) {
    Span sentence = Paragraphs.stripped(text, start, end);
    if (sentence.length() > 0) {
      sentences.add(sentence);
    }
  }

  private static boolean isTooLong(String text, int start, int end) {
    int length = end - start;
    return length >= 2 * LONGEST && !Character.isHighSurrogate(text.charAt(end - 1))
        || length >= LONGEST && Tokens.isSpace(text.charAt(end - 1));
  }

  private static boolean isTerminal(char c) {
    return c == '.' || c == '?' || c == '!' || c == '…' || isWideTerminal(c);
  }

  /** Whether this ends a sentence with no space behind it, as in Chinese. */
  private static boolean isWideTerminal(char c) {
    return c == '。' || c == '！' || c == '？';
  }

  private static int afterTerminals(String text, int first, int limit) {
    int i = first + 1;
    while (i < limit && (isTerminal(text.charAt(i)) || isClosing(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  private static boolean isClosing(char c) {
    return c == '"' || c == '”' || c == '“' || c == '’' || c == '\'' || c == '»' || c == ')'
        || c == ']' || c == '*';
  }

  private static boolean isOpening(char c) {
    return c == '"' || c == '“' || c == '„' || c == '‘' || c == '\'' || c == '«' || c == '»'
        || c == '(' || c == '[';
  }

  private boolean ends(String text, Span paragraph, int terminal, int end) {
    if (end >= paragraph.end() || isWideTerminal(text.charAt(terminal))) {
      return true;
    }
    if (!Tokens.isSpace(text.charAt(end))) {
      return end == terminal + 1 && isGluedSentence(text, paragraph, terminal);
    }
    int next = nextWord(text, end, paragraph.end());
    if (next == paragraph.end() || Character.isLowerCase(text.charAt(next))) {
      return false;
    }
    return text.charAt(terminal) != '.'
        || end > terminal + 1
        || isFullStop(text, paragraph, terminal, next);
  }

  private static int nextWord(String text, int from, int limit) {
    int i = from;
    while (i < limit && (Tokens.isSpace(text.charAt(i)) || isOpening(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  /** Whether a space was lost behind a full stop: "was sold.The firm". */
  private boolean isGluedSentence(String text, Span paragraph, int stop) {
    int after = stop + 1;
    return stop - 2 >= paragraph.start()
        && Character.isLowerCase(text.charAt(stop - 1))
        && Character.isLowerCase(text.charAt(stop - 2))
        && Character.isUpperCase(text.charAt(after))
        && lexicon.isFunctionWord(wordAt(text, after, paragraph.end()).toLowerCase(Locale.ROOT));
  }

  private static String wordAt(String text, int from, int limit) {
    int i = from;
    while (i < limit && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return text.substring(from, i);
  }

  private boolean isFullStop(String text, Span paragraph, int stop, int next) {
    String before = wordBefore(text, paragraph.start(), stop);
    String kind = lexicon.abbreviation(before);
    if (kind.equals("never")) {
      return false;
    }
    boolean isDoubtful = kind.equals("seldom") || isInitial(before) || isOrdinal(before);
    return !isDoubtful || startsSentence(text, next, paragraph.end());
  }

  private boolean startsSentence(String text, int next, int limit) {
    String word = wordAt(text, next, limit);
    return word.length() > 1 && lexicon.isFunctionWord(word.toLowerCase(Locale.ROOT));
  }

  private static String wordBefore(String text, int limit, int stop) {
    int i = stop;
    while (i > limit && !Tokens.isSpace(text.charAt(i - 1)) && !isOpening(text.charAt(i - 1))) {
      i--;
    }
    return text.substring(i, stop);
  }

  /** Whether this is one capital, or several with dots between them: "J", "U.S". */
  private static boolean isInitial(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i % 2 == 0 ? !Character.isUpperCase(c) : c != '.') {
        return false;
      }
    }
    return word.length() % 2 == 1;
  }

  /** Whether this can be a day or another number in order, as German writes them: "21". */
  private boolean isOrdinal(String word) {
    return hasOrdinals
        && !word.isEmpty()
        && word.length() <= 2
        && word.chars().allMatch(Character::isDigit);
  }
}

package org.quibble.extractors.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quibble.extractors.language.Language;
import org.quibble.text.Span;

/**
 * Tells a text's language by the function words in it: each word votes for the languages that have
 * it. A handful of common words of other languages, and of other scripts, keep their paragraphs
 * from being read as one of ours.
 */
final class LanguageVote {

  /** What {@link #of} returns for a text of a language that has no folder. */
  static final String UNSUPPORTED = "und";

  /** What a document is read as of which nothing is known, such as a lone figure. */
  static final String FALLBACK = "en";

  /** Fewer votes than this decide nothing, and no lead below a third does. */
  private static final int FEWEST = 3;

  private final Map<String, Set<String>> words = new HashMap<>();

  private LanguageVote() {
    for (String tag : Language.available()) {
      Language language = Language.of(tag).orElseThrow();
      words.put(tag, new HashSet<>(Lexicon.of(language).functionWords()));
    }
    Language.shared("other-languages")
        .rows()
        .forEach(
            row -> words.computeIfAbsent(row.key(), key -> new HashSet<>()).addAll(row.phrases()));
  }

  private static final class Holder {
    static final LanguageVote VOTE = new LanguageVote();
  }

  /** Returns the language that a part of a text is in, or empty if too little speaks for any. */
  static Optional<String> of(String text, Span part) {
    return Holder.VOTE.winner(text, part, "");
  }

  /**
   * Returns the language of a part of a text whose main language is known. Terse lines hold few
   * function words, and neighbours share many, so another language needs twice the votes.
   */
  static String of(String text, Span part, String main) {
    return Holder.VOTE.winner(text, part, main).orElse(main);
  }

  private Optional<String> winner(String text, Span part, String main) {
    Map<String, Integer> votes = new HashMap<>();
    int foreign = count(text, part, votes);
    if (foreign * 2 > part.length()) {
      return Optional.of(UNSUPPORTED);
    }
    List<String> ranked =
        votes.keySet().stream()
            .sorted((a, b) -> votes.getOrDefault(b, 0) - votes.getOrDefault(a, 0))
            .limit(2)
            .toList();
    if (ranked.isEmpty() || votes.getOrDefault(ranked.get(0), 0) < FEWEST) {
      return Optional.empty();
    }
    int second = ranked.size() < 2 ? 0 : votes.getOrDefault(ranked.get(1), 0);
    boolean clear = votes.getOrDefault(ranked.get(0), 0) * 3 >= second * 4;
    String best = ranked.get(0);
    boolean outvoted = votes.getOrDefault(best, 0) >= 2 * votes.getOrDefault(main, 0);
    if (!main.isEmpty() && !outvoted) {
      return Optional.of(main);
    }
    return clear
        ? Optional.of(Language.of(best).isPresent() ? best : UNSUPPORTED)
        : Optional.empty();
  }

  /** Adds up the votes and returns how many letters belong to scripts that none of ours uses. */
  private int count(String text, Span part, Map<String, Integer> votes) {
    int foreign = 0;
    Set<String> seen = new HashSet<>();
    int start = part.start();
    for (int i = part.start(); i <= part.end(); i++) {
      boolean letter = i < part.end() && Character.isLetter(text.charAt(i));
      if (!letter) {
        vote(text.substring(start, i).toLowerCase(Locale.ROOT), seen, votes);
        start = i + 1;
      } else if (isForeign(text.charAt(i))) {
        foreign++;
      }
    }
    return foreign;
  }

  /** Each word votes once, so that no table's heading decides by being repeated. */
  private void vote(String word, Set<String> seen, Map<String, Integer> votes) {
    if (word.isEmpty() || word.length() > 15 || !seen.add(word)) {
      return;
    }
    words.forEach(
        (tag, known) -> {
          if (known.contains(word)) {
            votes.merge(tag, 1, Integer::sum);
          }
        });
  }

  private static boolean isForeign(char c) {
    return c > '\u024f' && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN;
  }
}

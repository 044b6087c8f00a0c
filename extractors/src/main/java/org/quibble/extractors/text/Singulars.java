package org.quibble.extractors.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quibble.extractors.language.Language;
import org.quibble.extractors.language.Table;

/**
 * Finds the singular of a noun by the longest ending that the language's table {@code singulars}
 * has: a row is the ending of the singular ({@code -} for none) and the endings of the plural. A
 * row whose plural has a {@code ^} in front is a whole word or the last part of a compound written
 * as one word with it.
 */
final class Singulars {

  private final Map<String, String> endings = new HashMap<>();
  private final Map<String, String> words = new HashMap<>();
  private final boolean compounds;
  private final boolean dutch;
  private int longest;

  private Singulars(Language language) {
    language.table("singulars").rows().forEach(this::add);
    compounds = !language.tag().equals("en");
    dutch = language.tag().equals("nl");
  }

  /** Returns the singulars of a language. */
  static Singulars of(Language language) {
    return language.derived(Singulars.class, Singulars::new);
  }

  private void add(Table.Row row) {
    String singular = row.key().equals("-") ? "" : row.key();
    for (String plural : row.phrases()) {
      if (plural.startsWith("^")) {
        words.put(plural.substring(1), singular);
      } else {
        endings.put(plural, singular);
      }
      longest = Math.max(longest, plural.length());
    }
  }

  /** Returns the singular of a noun, with its first letter as it is printed. */
  String of(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    if (lower.length() != noun.length()) {
      return noun;
    }
    String whole = words.get(lower);
    if (whole != null) {
      return joined(noun, 0, whole);
    }
    for (int length = Math.min(longest, noun.length() - 1); length > 0; length--) {
      int cut = noun.length() - length;
      String ending = lower.substring(cut);
      String singular = endings.get(ending);
      if (singular == null && compounds && length > 3) {
        singular = words.get(ending);
      }
      if (singular != null) {
        return finished(joined(noun, cut, singular));
      }
    }
    return noun;
  }

  private static String joined(String noun, int cut, String singular) {
    String result = noun.substring(0, cut) + singular;
    return cut == 0 && Character.isUpperCase(noun.charAt(0))
        ? result.substring(0, 1).toUpperCase(Locale.ROOT) + result.substring(1)
        : result;
  }

  /** Dutch writes a long vowel once before "-en": "wagens" has none, "bomen" comes of "boom". */
  private String finished(String stem) {
    return dutch && stem.endsWith("~")
        ? DutchStems.closed(stem.substring(0, stem.length() - 1))
        : stem;
  }

  /** How Dutch writes a stem that has lost its "-en". */
  private static final class DutchStems {

    private static final List<String> DIPHTHONGS =
        List.of("ij", "ei", "ui", "ou", "au", "eu", "oe", "ie", "aa", "ee", "oo", "uu");

    static String closed(String stem) {
      int n = stem.length();
      if (n < 3) {
        return stem;
      }
      char last = stem.charAt(n - 1);
      char before = stem.charAt(n - 2);
      if (last == before) {
        return stem.substring(0, n - 1);
      }
      String voiceless =
          last == 'z'
              ? stem.substring(0, n - 1) + 's'
              : last == 'v' ? stem.substring(0, n - 1) + 'f' : stem;
      boolean diphthong = DIPHTHONGS.contains(stem.substring(n - 3, n - 1));
      boolean mute =
          n > 4
              && (stem.endsWith("el")
                  || stem.endsWith("er")
                  || stem.endsWith("en")
                  || stem.endsWith("em"));
      boolean open =
          "aeou".indexOf(before) >= 0 && !diphthong && !mute && last != 'w' && last != 'j';
      return open ? voiceless.substring(0, n - 1) + before + voiceless.charAt(n - 1) : voiceless;
    }
  }
}

package org.quibble.extractors.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quibble.extractors.language.Language;
import org.quibble.extractors.language.Table;

/**
 * Reads number words: "two hundred and fifty thousand", "vierendertig", "fünfundzwanzigtausend".
 * The words come from the language's {@code numbers.tsv}; how they are put together is the same for
 * English, Dutch, German and their relatives. Immutable and thread-safe.
 */
final class NumberWords {

  /** Longer words are no numbers that anybody writes in words. */
  private static final int LONGEST_WORD = 120;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Stands for "and" among the atoms. */
  private static final BigDecimal JOINT = BigDecimal.ONE.negate();

  private final Map<String, BigDecimal> atoms = new HashMap<>();
  private final Map<String, BigDecimal> articles = new HashMap<>();

  /** The atoms by their first letter, the longest first. */
  private final Map<Character, List<String>> byFirstLetter;

  private NumberWords(Table table) {
    for (Table.Row row : table.rows()) {
      Map<String, BigDecimal> target = row.key().equals("a") ? articles : atoms;
      row.phrases().forEach(word -> target.put(word, value(row.key())));
    }
    byFirstLetter =
        atoms.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.groupingBy(atom -> atom.charAt(0)));
  }

  static NumberWords of(Language language) {
    return language.derived(NumberWords.class, any -> new NumberWords(any.table("numbers")));
  }

  private static BigDecimal value(String key) {
    return switch (key) {
      case "+" -> JOINT;
      case "a" -> BigDecimal.ONE;
      default -> new BigDecimal(key);
    };
  }

  /** Whether a word in lower case can be a part of a number by itself, "and" excepted. */
  boolean isNumber(String word) {
    BigDecimal value = atoms.get(word);
    return value != null ? value.signum() >= 0 : isCompound(word);
  }

  /** Whether a word is an article that stands for one before a scale word: "a million". */
  boolean isArticle(String word) {
    return articles.containsKey(word);
  }

  private boolean isCompound(String word) {
    return word.length() > 4
        && byFirstLetter.containsKey(word.charAt(0))
        && parts(word).flatMap(NumberWords::value).isPresent();
  }

  /** Returns the number that words in lower case make together, or empty if they make none. */
  Optional<BigDecimal> read(List<String> words) {
    List<BigDecimal> all = new ArrayList<>();
    for (String word : words) {
      Optional<List<BigDecimal>> parts =
          articles.containsKey(word) && words.size() > 1
              ? Optional.of(List.of(BigDecimal.ONE))
              : parts(word);
      if (parts.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(parts.get());
    }
    return value(all);
  }

  /** Takes a word apart into atoms, or returns empty if something is left over. */
  private Optional<List<BigDecimal>> parts(String word) {
    BigDecimal known = atoms.get(word);
    if (known != null) {
      return Optional.of(List.of(known));
    }
    if (word.length() > LONGEST_WORD) {
      return Optional.empty();
    }
    List<BigDecimal> parts = new ArrayList<>();
    return take(word, 0, parts, new boolean[word.length() + 1])
        ? Optional.of(parts)
        : Optional.empty();
  }

  /** Tries the longest atom first; {@code dead} remembers places from which nothing fits. */
  private boolean take(String word, int from, List<BigDecimal> parts, boolean[] dead) {
    if (from == word.length()) {
      return value(parts).isPresent();
    }
    if (dead[from]) {
      return false;
    }
    for (String atom : byFirstLetter.getOrDefault(word.charAt(from), List.of())) {
      if (word.startsWith(atom, from)) {
        parts.add(atoms.getOrDefault(atom, JOINT));
        if (take(word, skipHyphen(word, from + atom.length()), parts, dead)) {
          return true;
        }
        parts.remove(parts.size() - 1);
      }
    }
    dead[from] = true;
    return false;
  }

  private static int skipHyphen(String word, int at) {
    return at < word.length() - 1 && word.charAt(at) == '-' ? at + 1 : at;
  }

  private static Optional<BigDecimal> value(List<BigDecimal> atoms) {
    Sum sum = new Sum();
    for (BigDecimal atom : atoms) {
      if (!sum.accepts(atom)) {
        return Optional.empty();
      }
    }
    return sum.result();
  }

  /** Adds up the atoms of one number and notices what no number is made like. */
  private static final class Sum {
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal group = BigDecimal.ZERO;
    private @Nullable BigDecimal last;
    private @Nullable BigDecimal lastScale;
    private boolean joint;
    private boolean complete;

    boolean accepts(BigDecimal atom) {
      if (complete) {
        return false;
      }
      if (atom.signum() < 0) {
        boolean first = last == null || joint;
        joint = true;
        return !first;
      }
      boolean fits = add(atom);
      last = atom;
      joint = false;
      return fits;
    }

    private boolean add(BigDecimal atom) {
      if (atom.compareTo(HALF) == 0) {
        group = group.add(HALF);
        complete = true;
        return last != null;
      }
      if (atom.compareTo(HUNDRED) < 0) {
        return addSmall(atom);
      }
      return atom.compareTo(HUNDRED) == 0 ? addHundred() : addScale(atom);
    }

    private boolean addSmall(BigDecimal atom) {
      boolean fits = group.signum() == 0 ? !isZero(atom) || last == null : continues(atom);
      group = group.add(atom);
      return fits;
    }

    private boolean continues(BigDecimal atom) {
      BigDecimal before = last;
      if (before == null || isZero(atom)) {
        return false;
      }
      boolean afterHundred = before.compareTo(HUNDRED) == 0;
      boolean afterTens = isTens(before) && isUnit(atom) && !joint;
      boolean unitBeforeTens = isUnit(before) && isTens(atom) && joint;
      return afterHundred || afterTens || unitBeforeTens;
    }

    private boolean addHundred() {
      boolean fits = group.compareTo(HUNDRED) < 0;
      group = (group.signum() == 0 ? BigDecimal.ONE : group).multiply(HUNDRED);
      return fits;
    }

    private boolean addScale(BigDecimal scale) {
      boolean fits =
          (lastScale == null || lastScale.compareTo(scale) > 0)
              && group.compareTo(THOUSAND) < 0
              && (last == null || !isZero(last));
      total = total.add((group.signum() == 0 ? BigDecimal.ONE : group).multiply(scale));
      group = BigDecimal.ZERO;
      lastScale = scale;
      return fits;
    }

    Optional<BigDecimal> result() {
      return last == null || joint ? Optional.empty() : Optional.of(total.add(group));
    }

    private static boolean isZero(BigDecimal atom) {
      return atom.signum() == 0;
    }

    private static boolean isUnit(BigDecimal atom) {
      return atom.compareTo(BigDecimal.TEN) < 0;
    }

    private static boolean isTens(BigDecimal atom) {
      return atom.compareTo(BigDecimal.valueOf(20)) >= 0 && atom.compareTo(HUNDRED) < 0;
    }
  }
}

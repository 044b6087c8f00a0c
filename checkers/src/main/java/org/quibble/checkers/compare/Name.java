package org.quibble.checkers.compare;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * What a thing is called, without what one writer adds and the next leaves out: case, accents,
 * determiners, possessive endings and legal forms. "The Nordwind AG" and "Nordwind's" are one name.
 *
 * @param tokens the words of the normal form; none if nothing is known
 * @param named whether it looks like the name of one thing and not of a kind of things
 */
record Name(List<String> tokens, boolean named) {

  static final Name UNKNOWN = new Name(List.of(), false);

  private static final Pattern MARKS = Pattern.compile("\\p{M}++");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\-&.+'’]++");
  private static final Pattern AROUND_A_WORD = Pattern.compile("^[.'’\\-]++|[.'’\\-]++$");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final Pattern VOWELS = Pattern.compile("[aeiouy\\-]");
  private static final Pattern TWICE = Pattern.compile("(.)\\1++");

  private static final Set<String> DETERMINERS =
      words(
          "the a an this that these those its their his her our my your"
              + " de het een deze dit die dat zijn haar hun ons onze"
              + " der das den dem des ein eine einen einem einer eines dieser diese dieses"
              + " sein seine ihr ihre unser unsere");

  private static final Set<String> LEGAL_FORMS =
      words(
          "inc incorporated corp corporation co company ltd limited llc llp plc lp"
              + " gmbh ag se kg kgaa ohg ug mbh ev nv bv vof sa spa srl ab oyj as asa aps group"
              + " groep gruppe holding konzern");

  /** Words that an acronym leaves out. */
  private static final Set<String> SMALL_WORDS =
      words("of and for the in de van voor en het von für und fur der die das des");

  /** Spellings of shorter words differ too little to mean the same: "Line A" and "Line B". */
  private static final int LONG_ENOUGH = 6;

  private static final int MOST_TOKENS = 8;
  private static final int SHORTEST_ACRONYM = 3;

  private static final LevenshteinDistance ONE_APART = new LevenshteinDistance(1);

  /** How two names go together. */
  enum Likeness {
    /** They name one thing. */
    SAME,
    /** One is part of the other, as "Finch" is of "Finch Plus": perhaps one thing. */
    PERHAPS,
    /** They name two things. */
    OTHER
  }

  Name {
    tokens = List.copyOf(tokens);
  }

  /** Returns the normal form of a name as it stands in a text of this language. */
  static Name of(String text, String language) {
    List<String> printed = new ArrayList<>();
    for (String word : BETWEEN_WORDS.splitAsStream(text).toList()) {
      String bare = AROUND_A_WORD.matcher(POSSESSIVE.matcher(word).replaceAll("")).replaceAll("");
      if (!bare.isEmpty()) {
        printed.add(bare);
      }
    }
    while (printed.size() > 1 && DETERMINERS.contains(folded(printed.get(0)))) {
      printed.remove(0);
    }
    while (printed.size() > 1 && LEGAL_FORMS.contains(legalForm(printed.get(printed.size() - 1)))) {
      printed.remove(printed.size() - 1);
    }
    List<String> kept = printed.subList(0, Math.min(printed.size(), MOST_TOKENS));
    return new Name(kept.stream().map(Name::folded).toList(), isNamed(kept, language));
  }

  private static boolean isNamed(List<String> printed, String language) {
    if (printed.stream().anyMatch(word -> word.chars().anyMatch(Character::isDigit))) {
      return true;
    }
    boolean anyNounIsCapital = language.startsWith("de");
    return printed.stream().filter(word -> Character.isUpperCase(word.charAt(0))).count()
        > (anyNounIsCapital ? 1 : 0);
  }

  private static String folded(String word) {
    String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    return plain.toLowerCase(Locale.ROOT).replace("ß", "ss");
  }

  private static String legalForm(String word) {
    return folded(word).replace(".", "");
  }

  private static Set<String> words(String spaced) {
    return Set.of(spaced.split(" "));
  }

  boolean isKnown() {
    return !tokens.isEmpty();
  }

  /** Whether the two name one thing. Symmetric. */
  Likeness likeness(Name other) {
    if (tokens.equals(other.tokens)) {
      return Likeness.SAME;
    }
    if (isSpelledLike(other) || abbreviates(other) || other.abbreviates(this)) {
      return Likeness.SAME;
    }
    if (endsIn(other) || other.endsIn(this)) {
      return Likeness.SAME;
    }
    return contains(other) || other.contains(this) ? Likeness.PERHAPS : Likeness.OTHER;
  }

  /** "Maarja Tamm" ends in "Tamm": what stands before only introduces the name. */
  private boolean endsIn(Name other) {
    int from = tokens.size() - other.tokens.size();
    return other.named && from > 0 && tokens.subList(from, tokens.size()).equals(other.tokens);
  }

  private boolean contains(Name other) {
    return other.isKnown() && java.util.Collections.indexOfSubList(tokens, other.tokens) >= 0;
  }

  private boolean abbreviates(Name other) {
    return tokens.size() == 1 && other.acronym().equals(tokens.get(0));
  }

  /** Returns the initials of a name of three words or more, or an empty text. */
  private String acronym() {
    String initials =
        tokens.stream()
            .filter(word -> !SMALL_WORDS.contains(word))
            .map(word -> word.substring(0, 1))
            .collect(Collectors.joining());
    return named && initials.length() >= SHORTEST_ACRONYM ? initials : "";
  }

  private boolean isSpelledLike(Name other) {
    if (tokens.size() != other.tokens.size() || !named || !other.named) {
      return false;
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (!isSpelledLike(tokens.get(i), other.tokens.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpelledLike(String one, String two) {
    return one.equals(two)
        || (Math.min(one.length(), two.length()) >= LONG_ENOUGH
            && one.chars().noneMatch(Character::isDigit)
            && ONE_APART.apply(one, two) >= 0);
  }

  /** Returns the key that equal names share. */
  String key() {
    return String.join(" ", tokens);
  }

  /**
   * Returns the keys under which longer and other forms of this name are found: its parts, its
   * initials and its consonants. A short form meets its full name under the short form's own key.
   */
  Set<String> otherKeys() {
    Set<String> keys = new LinkedHashSet<>();
    for (int from = 0; from < tokens.size(); from++) {
      for (int to = from + 1; to <= tokens.size(); to++) {
        keys.add(String.join(" ", tokens.subList(from, to)));
      }
    }
    keys.remove(key());
    if (!acronym().isEmpty()) {
      keys.add(acronym());
    }
    return keys;
  }

  /** Returns what differently spelled forms of one name have in common. */
  String skeleton() {
    String consonants = VOWELS.matcher(key()).replaceAll("");
    return "~" + TWICE.matcher(consonants).replaceAll("$1");
  }
}

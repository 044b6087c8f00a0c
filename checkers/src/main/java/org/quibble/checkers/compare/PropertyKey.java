package org.quibble.checkers.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quibble.claim.Claim;
import org.quibble.claim.Property;

/**
 * What is measured, in a form that meets across wordings and languages: "training cost" and "cost
 * of training" are of the class {@code cost}, with "training" beside it.
 *
 * @param key the concept, or the head noun where there is none; empty if the property is unknown
 * @param modifiers the words that say which cost it is
 * @param language the language of those words
 */
record PropertyKey(String key, Set<String> modifiers, String language) {

  private static final Pattern SPACES = Pattern.compile("[\\s\\-]++");

  /** Words between a head and what modifies it: "cost of training". */
  private static final Set<String> OF =
      Set.of("of", "for", "van", "voor", "von", "für", "der", "des");

  PropertyKey {
    modifiers = Set.copyOf(modifiers);
  }

  static PropertyKey of(Claim claim) {
    Property property = claim.property();
    String language = claim.sentence().language();
    if (property == null) {
      return new PropertyKey("", Set.of(), language);
    }
    List<String> words =
        SPACES.splitAsStream(property.name().toLowerCase(Locale.ROOT).strip()).toList();
    int head = head(words);
    Set<String> modifiers = new LinkedHashSet<>(words);
    modifiers.removeAll(OF);
    modifiers.remove(words.get(head));
    return new PropertyKey(key(property.concept(), words.get(head)), modifiers, language);
  }

  /** A loss is a profit below zero. */
  private static String key(@Nullable String concept, String head) {
    if (concept == null) {
      return "head:" + head;
    }
    return concept.equals("loss") ? "profit" : concept;
  }

  /** Returns the index of the last word before the first "of". */
  private static int head(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (OF.contains(words.get(i))) {
        return i - 1;
      }
    }
    return words.size() - 1;
  }

  boolean isKnown() {
    return !key.isEmpty();
  }

  /** Whether the two are known to be different things. */
  boolean differsFrom(PropertyKey other) {
    return isKnown() && other.isKnown() && (!key.equals(other.key) || areOtherKinds(other));
  }

  /** "Issue price" and "closing price" are two prices; words of two languages say nothing. */
  private boolean areOtherKinds(PropertyKey other) {
    return language.equals(other.language)
        && !modifiers.isEmpty()
        && !other.modifiers.isEmpty()
        && modifiers.stream().noneMatch(other.modifiers::contains);
  }

  /** Whether only one says which kind it is: "profit" and "operating profit". */
  boolean leavesOpen(PropertyKey other) {
    return isKnown() != other.isKnown()
        || (language.equals(other.language) && modifiers.isEmpty() != other.modifiers.isEmpty());
  }
}

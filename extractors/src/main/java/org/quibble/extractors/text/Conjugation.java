package org.quibble.extractors.text;

import java.util.ArrayList;
import java.util.List;

/** Makes the forms of a regular verb, so that tables list only infinitives. */
interface Conjugation {

  /** Returns the forms of a verb apart from its infinitive. */
  List<String> forms(String infinitive);

  /**
   * Returns the regular conjugation of a language; of one without, verbs have no forms but those
   * listed.
   */
  static Conjugation of(String language) {
    return switch (language) {
      case "en" -> Conjugation::english;
      case "de" -> Conjugation::german;
      case "nl" -> Conjugation::dutch;
      default -> infinitive -> List.of();
    };
  }

  private static List<String> english(String verb) {
    char last = verb.charAt(verb.length() - 1);
    String stem = verb.substring(0, verb.length() - 1);
    if (last == 'e') {
      return List.of(verb + "s", verb + "d", stem + "ing");
    }
    if (last == 'y' && !isVowel(verb.charAt(verb.length() - 2))) {
      return List.of(stem + "ies", stem + "ied", verb + "ing");
    }
    boolean sibilant =
        last == 's' || last == 'x' || last == 'z' || verb.endsWith("ch") || verb.endsWith("sh");
    return List.of(verb + (sibilant ? "es" : "s"), verb + "ed", verb + "ing");
  }

  private static boolean isVowel(char c) {
    return "aeiouyäöü".indexOf(c) >= 0;
  }

  /** A bar in a German or Dutch infinitive stands behind a prefix that comes off: "auf|stocken". */
  private static List<String> german(String verb) {
    int bar = verb.indexOf('|');
    String prefix = verb.substring(0, Math.max(bar, 0));
    String base = verb.substring(bar + 1);
    String stem = base.substring(0, base.length() - (base.endsWith("en") ? 2 : 1));
    char last = stem.charAt(stem.length() - 1);
    String link =
        last == 't' || last == 'd' || stem.endsWith("chn") || stem.endsWith("ffn") ? "e" : "";
    List<String> forms = new ArrayList<>();
    for (String ending : List.of("t", "te", "ten")) {
      forms.add(prefix + stem + link + ending);
    }
    forms.add(prefix + (isUnstressed(base) ? "" : "ge") + stem + link + "t");
    if (bar > 0) {
      forms.addAll(
          List.of(
              prefix + base,
              prefix + "zu" + base,
              stem + link + "t",
              stem + link + "te",
              stem + link + "ten"));
    }
    return forms;
  }

  private static boolean isUnstressed(String verb) {
    return verb.endsWith("ieren")
        || List.of("be", "ver", "er", "ent", "zer", "ge", "über", "unter").stream()
            .anyMatch(verb::startsWith);
  }

  private static List<String> dutch(String verb) {
    int bar = verb.indexOf('|');
    String prefix = verb.substring(0, Math.max(bar, 0));
    String base = verb.substring(bar + 1);
    String stem = dutchStem(base);
    char sound = base.charAt(base.length() - 3);
    boolean voiceless = "tkfshcp".indexOf(sound) >= 0 && sound != 'v' && sound != 'z';
    String end = stem.endsWith(voiceless ? "t" : "d") ? "" : voiceless ? "t" : "d";
    boolean unstressed =
        List.of("be", "ver", "er", "ont", "her", "ge").stream().anyMatch(base::startsWith);
    String past = stem + (voiceless ? "te" : "de");
    List<String> forms =
        new ArrayList<>(List.of(stem, stem.endsWith("t") ? stem : stem + "t", past, past + "n"));
    forms.add(prefix + (unstressed ? "" : "ge") + stem + end);
    if (bar > 0) {
      forms.addAll(
          List.of(
              prefix + base,
              prefix + "te" + base,
              prefix + stem,
              prefix + stem + "t",
              prefix + past,
              prefix + past + "n"));
    }
    return forms;
  }

  /** "verkopen" has the stem "verkoop", "stellen" "stel", "verhuizen" "verhuis". */
  private static String dutchStem(String verb) {
    String stem = verb.substring(0, verb.length() - 2);
    int n = stem.length();
    char last = stem.charAt(n - 1);
    if (n > 2 && last == stem.charAt(n - 2)) {
      return stem.substring(0, n - 1);
    }
    boolean open =
        n > 2
            && "aeou".indexOf(stem.charAt(n - 2)) >= 0
            && "aeoui".indexOf(stem.charAt(n - 3)) < 0
            && "wj".indexOf(last) < 0;
    boolean mute = n > 4 && (stem.endsWith("el") || stem.endsWith("er") || stem.endsWith("en"));
    String lengthened = open && !mute ? stem.substring(0, n - 1) + stem.charAt(n - 2) + last : stem;
    return devoiced(lengthened);
  }

  private static String devoiced(String stem) {
    String start = stem.substring(0, stem.length() - 1);
    return switch (stem.charAt(stem.length() - 1)) {
      case 'v' -> start + "f";
      case 'z' -> start + "s";
      default -> stem;
    };
  }
}

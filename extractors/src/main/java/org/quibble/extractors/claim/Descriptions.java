package org.quibble.extractors.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what "the company", "the train" or a short name goes back to. */
final class Descriptions {

  /** A description's owner can be described in its turn, but not without end. */
  private static final int DEEPEST = 3;

  /** How many sentences a name that is met with the noun can lie behind another description. */
  private static final int NAME_REACH = 8;

  /** How many sentences "the company" can lie behind its name. */
  private static final int ORGANISATION_REACH = 8;

  private final Discourse discourse;
  private final Map<String, String> fullNames = new HashMap<>();
  private final Map<String, Optional<String>> known = new HashMap<>();
  private int depth;

  Descriptions(Discourse discourse) {
    this.discourse = discourse;
  }

  /** Returns the name of what a description with a definite article stands for, or null. */
  @Nullable String antecedent(int sentence, NounPhrase phrase) {
    String key = sentence + " " + phrase.from();
    Optional<String> answer = known.get(key);
    if (answer == null) {
      answer = depth < DEEPEST ? Optional.ofNullable(search(sentence, phrase)) : Optional.empty();
      known.put(key, answer);
    }
    return answer.orElse(null);
  }

  private @Nullable String search(int sentence, NounPhrase phrase) {
    depth++;
    Parse parse = discourse.parse(sentence);
    String name =
        parse.is("organisation", phrase.head()) ? organisation(sentence, phrase.from()) : null;
    name = name != null ? name : earlier(sentence, parse.lower(phrase.head()));
    depth--;
    return name;
  }

  /**
   * Looks for the noun in what came before: "its new train, the NX5" lets "the train" be the NX5.
   */
  private @Nullable String earlier(int sentence, String noun) {
    String described = null;
    for (int i : discourse.reach(sentence)) {
      String name = discourse.holds(i, noun) ? nameWith(i, noun) : null;
      if (name != null && (isProper(name) || sentence - i > NAME_REACH)) {
        return described != null && !isProper(name) ? described : name;
      }
      described = described != null ? described : name;
    }
    return described;
  }

  /** A name counts for more than a description that is a little nearer. */
  private static boolean isProper(String name) {
    return Character.isUpperCase(name.charAt(0));
  }

  private @Nullable String nameWith(int sentence, String noun) {
    Parse parse = discourse.parse(sentence);
    for (NounPhrase phrase : parse.phrases()) {
      boolean owner = phrase.hasPossessor() && holds(parse, phrase.from(), phrase.own(), noun);
      if (owner || holds(parse, phrase.own(), phrase.to(), noun)) {
        String name = owner ? possessor(parse, phrase) : name(sentence, parse, phrase);
        if (name != null) {
          return name;
        }
      }
    }
    return null;
  }

  /** "the rowing club's boats" lets "the club" be the rowing club. */
  private static @Nullable String possessor(Parse parse, NounPhrase phrase) {
    NounPhrase owner = new NounPhrase(phrase.from(), phrase.own() - 1, phrase.from(), -1);
    int from = parse.withoutDeterminer(owner);
    return owner.to() - from > 1 ? parse.text(from, owner.to()) : null;
  }

  private static boolean holds(Parse parse, int from, int to, String noun) {
    for (int i = from; i < to; i++) {
      if (parse.lower(i).equals(noun)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String name(int sentence, Parse parse, NounPhrase phrase) {
    NounPhrase apposition = apposition(parse, phrase);
    if (apposition != null) {
      return Names.proper(parse, apposition);
    }
    String proper = Names.proper(parse, phrase);
    if (proper != null) {
      return proper;
    }
    if (Names.holdsName(parse, phrase) && !phrase.hasPossessor()) {
      return parse.text(parse.withoutDeterminer(phrase), phrase.to());
    }
    Entity owner =
        phrase.hasPossessor() || parse.is("own", phrase.from())
            ? owner(sentence, parse, phrase)
            : null;
    String own = parse.text(parse.withoutDeterminer(phrase.after(phrase.own())), phrase.to());
    boolean longer = phrase.to() - parse.withoutDeterminer(phrase.after(phrase.own())) > 1;
    return owner != null ? parse.owned(owner.name(), own) : longer ? own : null;
  }

  /** The owner, unless finding it would lead back here. */
  private @Nullable Entity owner(int sentence, Parse parse, NounPhrase phrase) {
    return phrase.hasPossessor() && !parse.is("definite", phrase.from())
            || parse.is("own", phrase.from()) && sentence > 0
        ? discourse.owner(sentence, phrase, Descriptions::isNamed)
        : null;
  }

  private static boolean isNamed(Parse parse, NounPhrase phrase) {
    return Names.proper(parse, phrase) != null;
  }

  /** "the prototype, the NX5," and "the prototype (NX5)". */
  private static @Nullable NounPhrase apposition(Parse parse, NounPhrase phrase) {
    String mark = parse.lower(phrase.to());
    NounPhrase next =
        mark.equals(",") || mark.equals("(") ? parse.phraseFrom(phrase.to() + 1) : null;
    if (next == null || !parse.isMark(next.to())) {
      return null;
    }
    return Names.proper(parse, next) != null ? next : null;
  }

  /** Returns the name that was last spoken of before a place, which "the company" then means. */
  private @Nullable String organisation(int sentence, int token) {
    for (int i = sentence; i >= Math.max(0, sentence - ORGANISATION_REACH); i--) {
      Parse parse = discourse.parse(i);
      for (NounPhrase phrase :
          Discourse.candidates(parse, i < sentence ? Integer.MAX_VALUE : token)) {
        String name = isOrganisation(parse, phrase) ? Names.proper(parse, phrase) : null;
        if (name != null) {
          return fullNames.getOrDefault(name, name);
        }
      }
    }
    return null;
  }

  /** People have titles and products articles; places are known. */
  private static boolean isOrganisation(Parse parse, NounPhrase phrase) {
    boolean titled = false;
    for (int i = phrase.from(); i < phrase.to(); i++) {
      titled |= parse.is("title", i);
    }
    boolean articled =
        parse.is("definite", phrase.from())
            && parse.withoutDeterminer(phrase) == phrase.from() + 1
            && Names.isName(parse, phrase.from() + 1);
    return !titled
        && !articled
        && !Places.isPlace(parse, phrase)
        && !parse.is("place", phrase.preposition());
  }

  /** Returns the longer name that a document has used before for the same thing, or null. */
  @Nullable String fullName(int sentence, String name) {
    remember(sentence, name);
    return fullNames.get(name);
  }

  /** A name stands in full where it is met first. */
  private void remember(int sentence, String name) {
    if (fullNames.containsKey(name) || name.indexOf(' ') >= 0) {
      return;
    }
    Parse parse = discourse.parse(Math.min(sentence, discourse.firstWith(name)));
    String full = name;
    for (NounPhrase phrase : parse.phrases()) {
      String proper = Names.proper(parse, phrase);
      int start = proper == null ? -1 : (" " + proper + " ").indexOf(" " + name + " ");
      full = proper != null && start >= 0 && full.equals(name) ? proper.substring(start) : full;
    }
    fullNames.put(name, full);
  }
}

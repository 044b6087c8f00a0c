package org.quibble.extractors.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quibble.claim.Subject.Basis;
import org.quibble.extractors.figure.ReadSentence;
import org.quibble.extractors.text.Tag;

/**
 * What a document has spoken of so far, for the pronouns and descriptions that come back to it.
 * Sentences without figures are parsed only when somebody asks what they were about. Confined to
 * the thread that reads the document.
 */
final class Discourse {

  /** How many sentences a pronoun, and a description, can lie behind what it stands for. */
  private static final int PRONOUN_REACH = 4;

  private static final int DESCRIPTION_REACH = 25;

  private final List<ReadSentence> sentences;
  private final Map<String, Integer> firsts = new HashMap<>();
  private final Parse[] parses;
  private final Descriptions descriptions;

  Discourse(List<ReadSentence> sentences) {
    this.sentences = sentences;
    this.parses = new Parse[sentences.size()];
    this.descriptions = new Descriptions(this);
  }

  /** Returns the parse of a sentence by its number. */
  Parse parse(int sentence) {
    Parse known = parses[sentence];
    if (known == null) {
      known = Parse.of(sentences.get(sentence));
      parses[sentence] = known;
    }
    return known;
  }

  /** Returns the thing that a phrase stands for. */
  Entity resolve(int sentence, NounPhrase phrase, Fit fit) {
    Parse parse = parse(sentence);
    Entity stated = stated(parse, phrase);
    if (parse.is("speaker", phrase.head()) && parse.isPronoun(phrase)) {
      return stated;
    }
    if (parse.isPronoun(phrase)) {
      return stated.named(antecedent(sentence, phrase.from(), fit), Basis.PRONOUN);
    }
    if (Names.proper(parse, phrase) != null) {
      boolean place = Places.isPlace(parse, phrase);
      return place
          ? stated
          : stated.named(descriptions.fullName(sentence, stated.name()), Basis.STATED);
    }
    if (parse.is("own", phrase.from())) {
      String owner = antecedent(sentence, phrase.from(), fit);
      return stated.named(owner == null ? null : parse.owned(owner, stated.name()), Basis.PRONOUN);
    }
    return parse.is("definite", phrase.from()) && !Names.holdsName(parse, phrase)
        ? stated.named(descriptions.antecedent(sentence, phrase), Basis.DESCRIPTION)
        : stated;
  }

  /**
   * Returns the owner that a possessive pronoun stands for, or the first part of "Nordwind's
   * sales".
   */
  @Nullable Entity owner(int sentence, NounPhrase phrase, Fit fit) {
    Parse parse = parse(sentence);
    if (phrase.hasPossessor()) {
      int end = phrase.own();
      while (end > phrase.from() + 1
          && parse.tokens().text(end - 1).length() <= 2
          && !Character.isLetter(parse.tokens().first(end - 1))) {
        end--;
      }
      return resolve(
          sentence, new NounPhrase(phrase.from(), end, phrase.from(), phrase.preposition()), fit);
    }
    if (!parse.is("own", phrase.from())) {
      return null;
    }
    String owner = antecedent(sentence, phrase.from(), fit);
    NounPhrase word = new NounPhrase(phrase.from(), phrase.from() + 1, phrase.from(), -1);
    return owner == null ? null : entity(parse, word, word.to(), owner, Basis.PRONOUN);
  }

  private Entity stated(Parse parse, NounPhrase phrase) {
    int end = parse.chainEnd(phrase);
    String proper = end == phrase.to() ? Names.proper(parse, phrase) : null;
    String name = proper != null ? proper : parse.text(parse.withoutDeterminer(phrase), end);
    return entity(parse, phrase, end, name, Basis.STATED);
  }

  private static Entity entity(Parse parse, NounPhrase phrase, int end, String name, Basis basis) {
    return new Entity(
        name,
        parse.tokens().text(phrase.from(), end),
        parse.tokens().span(phrase.from(), end),
        basis);
  }

  /** Returns the name of what a pronoun stands for: a subject before it, or null. */
  private @Nullable String antecedent(int sentence, int token, Fit fit) {
    Parse here = parse(sentence);
    List<Fit> fits =
        List.of(
            GrammaticalNumber.of(here, token).and(fit),
            GrammaticalNumber.loosely(here, token).and(fit));
    String name = antecedent(sentence, token, here.lower(token), fits);
    return name != null ? name : antecedent(sentence, token, here.lower(token), List.of(fit));
  }

  private @Nullable String antecedent(int sentence, int token, String pronoun, List<Fit> fits) {
    for (int i = sentence; i >= Math.max(0, sentence - PRONOUN_REACH); i--) {
      int limit = i == sentence ? token : Integer.MAX_VALUE;
      boolean passedOn = i < sentence && hasOnlyPronouns(parse(i), pronoun);
      for (Fit fit : passedOn ? List.<Fit>of() : fits) {
        String name = subjectBefore(i, limit, fit);
        if (name != null) {
          return name;
        }
      }
    }
    return null;
  }

  /** Whether a sentence speaks of the same pronoun, or of pronouns only, and so of nothing new. */
  private static boolean hasOnlyPronouns(Parse parse, String pronoun) {
    ClauseSubjects subjects = new ClauseSubjects(parse);
    boolean pronouns = false;
    boolean others = false;
    for (int i = 0; i < parse.clauses().size(); i++) {
      NounPhrase subject = parse.clauses().get(i).hasVerb() ? subjects.own(i) : null;
      if (subject == null) {
        continue;
      }
      boolean isPronoun = parse.isPronoun(subject);
      if (isPronoun && parse.lower(subject.head()).equals(pronoun)) {
        return true;
      }
      pronouns |= isPronoun;
      others |= !isPronoun;
    }
    return pronouns && !others;
  }

  private @Nullable String subjectBefore(int sentence, int limit, Fit fit) {
    Parse parse = parse(sentence);
    for (NounPhrase candidate :
        limit == Integer.MAX_VALUE ? candidates(parse, limit) : subjects(parse, limit)) {
      NounPhrase phrase = measured(parse, candidate);
      Entity entity = stated(parse, phrase);
      if (parse.is("definite", phrase.from()) && Names.proper(parse, phrase) == null) {
        entity = entity.named(descriptions.antecedent(sentence, phrase), Basis.DESCRIPTION);
      }
      if (fit.accepts(parse, phrase)) {
        return entity.name();
      }
    }
    return null;
  }

  /** Who is spoken of in "Sales of Nordwind rose" is Nordwind, not its sales. */
  private static NounPhrase measured(Parse parse, NounPhrase phrase) {
    NounPhrase owner = parse.attachedAt(phrase.to());
    String noun = parse.tokens().text(phrase.head());
    boolean measure =
        owner != null
            && Names.proper(parse, phrase) == null
            && Concepts.isMeasure(Concepts.of(parse.sentence().language()).ofNoun(noun));
    return owner != null && measure && !parse.isTime(owner) ? owner : phrase;
  }

  /** Returns the subjects of a sentence's clauses before a token, then its other names. */
  static List<NounPhrase> candidates(Parse parse, int limit) {
    List<NounPhrase> candidates = subjects(parse, limit);
    for (NounPhrase phrase : parse.phrases()) {
      if (phrase.to() <= limit
          && Names.proper(parse, phrase) != null
          && !candidates.contains(phrase)) {
        candidates.add(phrase);
      }
    }
    parse.phrases().stream()
        .filter(phrase -> isObject(parse, phrase, limit, candidates))
        .toList()
        .forEach(candidates::add);
    return candidates;
  }

  private static boolean isObject(
      Parse parse, NounPhrase phrase, int limit, List<NounPhrase> others) {
    return phrase.to() <= limit
        && phrase.isBare()
        && !others.contains(phrase)
        && !parse.isPronoun(phrase)
        && !parse.isTime(phrase)
        && parse.tag(phrase.from()) == Tag.DET;
  }

  private static List<NounPhrase> subjects(Parse parse, int limit) {
    List<NounPhrase> candidates = new ArrayList<>();
    ClauseSubjects subjects = new ClauseSubjects(parse);
    for (int i = 0; i < parse.clauses().size(); i++) {
      NounPhrase subject = subjects.own(i);
      if (subject != null && parse.clauses().get(i).hasVerb()) {
        candidates.add(subject);
      }
    }
    NounPhrase role = subjects.role();
    if (role != null) {
      candidates.add(role);
    }
    candidates.removeIf(
        phrase -> phrase.to() > limit || parse.isPronoun(phrase) || parse.isTime(phrase));
    return candidates;
  }

  /** Returns what the text before a sentence was about last, or null. */
  @Nullable Entity topic(int sentence, Fit fit) {
    Fit named =
        (parse, phrase) -> Names.proper(parse, phrase) != null && fit.accepts(parse, phrase);
    Entity topic = topicThatFits(sentence, named);
    return topic != null ? topic : topicThatFits(sentence, fit);
  }

  private @Nullable Entity topicThatFits(int sentence, Fit fit) {
    for (int i = sentence - 1; i >= Math.max(0, sentence - PRONOUN_REACH); i--) {
      String name = subjectBefore(i, Integer.MAX_VALUE, fit);
      if (name != null) {
        Parse here = parse(sentence);
        NounPhrase all = new NounPhrase(0, here.size(), 0, -1);
        return entity(here, all, all.to(), name, Basis.CONTEXT);
      }
    }
    return null;
  }

  /**
   * Returns the numbers of the sentences that a description can come back to, the nearest first.
   */
  List<Integer> reach(int sentence) {
    List<Integer> reach = new ArrayList<>();
    for (int i = sentence - 1; i >= Math.max(0, sentence - DESCRIPTION_REACH); i--) {
      reach.add(i);
    }
    return reach;
  }

  /** Whether a sentence's text holds a word, in lower case; looked up without parsing it. */
  boolean holds(int sentence, String word) {
    var tokens = sentences.get(sentence).sentence().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.lower(i).equals(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the number of the first sentence that holds a word, or of the last one. */
  int firstWith(String word) {
    if (firsts.isEmpty()) {
      for (int i = 0; i < sentences.size(); i++) {
        addWords(i);
      }
    }
    return firsts.getOrDefault(word.toLowerCase(Locale.ROOT), sentences.size() - 1);
  }

  private void addWords(int sentence) {
    var tokens = sentences.get(sentence).sentence().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      firsts.putIfAbsent(tokens.lower(i), sentence);
    }
  }
}

package org.quibble.extractors.claim;

import org.jspecify.annotations.Nullable;

/** Finds who says so: "according to Nordwind", "…, the minister said". */
final class AttributionFinder {

  private final Discourse discourse;
  private final int sentence;
  private final Setting setting;
  private final Parse parse;

  AttributionFinder(Discourse discourse, int sentence, Setting setting) {
    this.discourse = discourse;
    this.sentence = sentence;
    this.setting = setting;
    this.parse = setting.parse();
  }

  /** Returns the name of who says so, or null if the article itself does. */
  @Nullable String find() {
    String source = source();
    return source != null ? source : speaker();
  }

  /** "according to", "laut", "volgens", "aldus". */
  private @Nullable String source() {
    for (int i = 0; i < parse.size(); i++) {
      var match = parse.sentence().language().phrases("sources").startingAt(parse.tokens(), i);
      NounPhrase phrase = match.isEmpty() ? null : parse.phraseFrom(match.get().to());
      if (phrase != null) {
        return resolved(phrase);
      }
    }
    return null;
  }

  private @Nullable String speaker() {
    Verbs verbs = new Verbs(parse);
    for (int i = 0; i < parse.size(); i++) {
      String verb = parse.tag(i).isVerb() ? verbs.infinitive(i) : null;
      if (verb != null && parse.words().is("saying", verb) && opensSpeech(i)) {
        NounPhrase speaker = speakerOf(i);
        return speaker == null || speaker.holds(setting.figure().from()) ? null : resolved(speaker);
      }
    }
    return null;
  }

  /** "said sales rose", "said that", "…, said X", but not "the sign said 50". */
  private boolean opensSpeech(int verb) {
    return parse.clauseAt(verb) != setting.clause()
        || verb < setting.verb()
        || verb > setting.figure().to();
  }

  private @Nullable NounPhrase speakerOf(int verb) {
    NounPhrase after = parse.phraseFrom(verb + 1);
    NounPhrase subject = new ClauseSubjects(parse).of(parse.clauseAt(verb));
    boolean inverted = after != null && !parse.isPronoun(after) && parse.isMark(verb - 1);
    return inverted ? after : subject;
  }

  private String resolved(NounPhrase phrase) {
    return discourse.resolve(sentence, phrase, Fit.ANYTHING).name();
  }
}

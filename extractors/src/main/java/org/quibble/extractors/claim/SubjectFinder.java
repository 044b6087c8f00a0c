package org.quibble.extractors.claim;

import org.jspecify.annotations.Nullable;
import org.quibble.claim.Kind;
import org.quibble.claim.Subject.Basis;
import org.quibble.extractors.claim.PropertyReading.Source;
import org.quibble.extractors.text.Tag;

/** Finds the entity that a figure measures. The first phrasing that fits has it. */
final class SubjectFinder {

  private final Discourse discourse;
  private final int sentence;
  private final Setting setting;
  private final Parse parse;
  private final @Nullable PropertyReading property;
  private final Fit fit;

  SubjectFinder(
      Discourse discourse, int sentence, Setting setting, @Nullable PropertyReading property) {
    this.discourse = discourse;
    this.sentence = sentence;
    this.setting = setting;
    this.parse = setting.parse();
    this.property = property;
    this.fit =
        property != null
                && parse
                    .words()
                    .is("thing-concept", property.concept() == null ? "" : property.concept())
            ? Fit.THING
            : Fit.ANYTHING;
  }

  /** Returns the entity, or null if nothing in the text can be it. */
  @Nullable Entity find() {
    Entity found = attributed();
    found = found != null ? found : owner();
    found = found != null ? found : employer();
    found = found != null ? found : ofFrontedWhole();
    found = found != null ? found : agent();
    found = found != null ? found : possessor();
    found = found != null ? found : worked();
    found = found != null ? found : clauseSubject();
    return found != null ? found : discourse.topic(sentence, fit);
  }

  /** "a $5,000 bike": the bike. */
  private @Nullable Entity attributed() {
    NounPhrase next = setting.attributed();
    return next != null && property != null && property.source() == Source.ATTRIBUTE
        ? resolve(next)
        : null;
  }

  /** "half of its 300 acres": whose it is. */
  private @Nullable Entity owner() {
    int before = setting.figure().phraseFrom() - 1;
    boolean share =
        parse.is("of", setting.figure().to()) && parse.is("own", setting.figure().to() + 1);
    int word = share ? setting.figure().to() + 1 : before;
    NounPhrase owner = parse.is("own", word) ? new NounPhrase(word, word + 1, word, -1) : null;
    return owner == null ? null : discourse.owner(sentence, owner, fit);
  }

  /** "500 people work for Nordwind": Nordwind. */
  private @Nullable Entity employer() {
    boolean serves = parse.words().is("serving", infinitive(setting.verb()));
    Clause own = setting.ownClause();
    for (int i = own.from(); serves && i + 1 < own.to(); i++) {
      NounPhrase employer = parse.is("serving-preposition", i) ? parse.phraseFrom(i + 1) : null;
      if (employer != null) {
        return resolve(employer);
      }
    }
    return null;
  }

  /** "Of the 300 men, 40 were hurt": the men. */
  private @Nullable Entity ofFrontedWhole() {
    NounPhrase whole = setting.isRatio() ? setting.frontedWhole() : null;
    return whole == null ? null : resolve(whole);
  }

  /** "the 5 million spent by Nordwind": Nordwind. */
  private @Nullable Entity agent() {
    int next = setting.figure().to();
    boolean participle = parse.tag(next) == Tag.VERB && parse.is("agent", next + 1);
    NounPhrase agent = participle ? parse.phraseFrom(next + 2) : null;
    return agent == null ? null : resolve(agent);
  }

  /** "Nordwind's debt of 5 million", "its debt", "the debt of Nordwind". */
  private @Nullable Entity possessor() {
    if (property == null || property.phrase() == null) {
      return null;
    }
    NounPhrase phrase = property.phrase();
    boolean whole = property.source() == Source.WHOLE;
    Entity owner =
        whole && !parse.is("own", phrase.from()) ? null : discourse.owner(sentence, phrase, fit);
    if (owner != null) {
      return owner;
    }
    NounPhrase worth =
        phrase.isBare() || !parse.is("worth", phrase.head())
            ? null
            : parse.phraseBefore(phrase.preposition());
    if (worth != null) {
      return resolve(worth);
    }
    NounPhrase of = property.source() == Source.WHOLE ? null : parse.attachedAt(phrase.to());
    // Orders from anybody are the supplier's; those of somebody named are told apart by the name.
    boolean ordered =
        "orders".equals(property.concept()) && of != null && Names.proper(parse, of) == null;
    if (of != null && !parse.isTime(of) && !ordered) {
      Entity inner = discourse.owner(sentence, of, fit);
      boolean measure =
          Concepts.isMeasure(
              Concepts.of(parse.sentence().language()).ofNoun(parse.tokens().text(of.head())));
      return inner != null && measure ? inner : resolve(of);
    }
    return null;
  }

  /** "built the bridge in two years", "valued the unit at 5 million": what the verb works on. */
  private @Nullable Entity worked() {
    int verb = setting.verb();
    boolean works = setting.isAfter("into") && parse.words().is("work", infinitive(verb));
    boolean values = setting.isAfter("measuring") && parse.words().is("valuing", infinitive(verb));
    if (!setting.isVerbBefore() || !works && !values) {
      return null;
    }
    for (NounPhrase phrase : parse.phrases()) {
      if (phrase.from() > verb
          && phrase.to() <= setting.figure().phraseFrom()
          && phrase.isBare()
          && !parse.isTime(phrase)) {
        return resolve(phrase);
      }
    }
    return null;
  }

  private String infinitive(int verb) {
    String infinitive = new Verbs(parse).infinitive(verb);
    return infinitive == null ? "" : infinitive;
  }

  private @Nullable Entity clauseSubject() {
    NounPhrase subject = isSubject() ? null : new ClauseSubjects(parse).of(setting.clause());
    if (subject == null) {
      return ofWhole();
    }
    boolean measures = property != null && subject.equals(property.phrase());
    NounPhrase near = setting.measured();
    if (near != null
        && !near.equals(subject)
        && !fit.accepts(parse, subject)
        && property != null
        && property.source() == Source.UNIT) {
      return resolve(near);
    }
    if (!measures && isMeasure(subject)) {
      return throughMeasure(subject);
    }
    return measures ? null : resolve(subject);
  }

  /** Whether the figure is itself what its clause speaks of: "50 boats were sold". */
  private boolean isSubject() {
    Clause own = setting.ownClause();
    return setting.figure().to() <= own.verb()
        && parse.tag(setting.left()) != Tag.ADP
        && new ClauseSubjects(parse).own(setting.clause()) == null;
  }

  /** "The cost of the bridge has doubled, making 5 million …": still the bridge. */
  private @Nullable Entity throughMeasure(NounPhrase subject) {
    Entity owner = discourse.owner(sentence, subject, fit);
    if (owner != null) {
      return owner;
    }
    NounPhrase of = parse.attachedAt(subject.to());
    return of == null || parse.isTime(of) ? null : resolve(of);
  }

  private boolean isMeasure(NounPhrase phrase) {
    return !parse.isPronoun(phrase)
        && Names.proper(parse, phrase) == null
        && Concepts.isMeasure(
            Concepts.of(parse.sentence().language()).ofNoun(parse.tokens().text(phrase.head())))
        && setting.kind() != Kind.COUNT;
  }

  /** "60 % of Danes" measures Danes; "60 % of the equipment" measures whose equipment it is. */
  private @Nullable Entity ofWhole() {
    NounPhrase whole =
        property != null && property.source() == Source.WHOLE ? property.phrase() : null;
    return whole == null || parse.is("definite", whole.from()) ? null : resolve(whole);
  }

  private @Nullable Entity resolve(NounPhrase phrase) {
    Entity entity = discourse.resolve(sentence, phrase, fit);
    boolean open =
        parse.isPronoun(phrase)
            && (entity.basis() == Basis.STATED || parse.is("speaker", phrase.head()));
    return open ? null : entity;
  }
}

package org.quibble.extractors.claim;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quibble.claim.Kind;
import org.quibble.extractors.claim.PropertyReading.Source;
import org.quibble.extractors.text.Tag;

/** Finds what a figure measures. The first phrasing that fits has it. */
final class PropertyFinder {

  private final Setting setting;
  private final Parse parse;
  private final Concepts concepts;
  private final Verbs verbs;

  PropertyFinder(Setting setting) {
    this.setting = setting;
    this.parse = setting.parse();
    this.concepts = Concepts.of(parse.sentence().language());
    this.verbs = new Verbs(parse);
  }

  /** Returns what the figure measures, or null if nothing says it. */
  @Nullable PropertyReading find() {
    return Stream.<java.util.function.Supplier<Optional<PropertyReading>>>of(
            this::attributedNoun,
            this::share,
            this::nounBefore,
            this::changedObject,
            this::adjective,
            this::verb,
            this::clauseSubject,
            this::counted,
            this::objectBefore,
            this::unit)
        .map(java.util.function.Supplier::get)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  /** "a 5 million loss", "5,000 euros in damages", "5 million in cash". */
  private Optional<PropertyReading> attributedNoun() {
    NounPhrase next = setting.attributed();
    if (next == null && setting.kind() == Kind.MONEY) {
      int after = setting.figure().to();
      next =
          parse.tag(after) == Tag.ADP && parse.is("of-money", after)
              ? parse.phraseFrom(after + 1)
              : null;
    }
    if (next == null || setting.kind() == Kind.COUNT) {
      return Optional.empty();
    }
    String concept = fitting(concept(next));
    boolean change = concepts.direction(parse.tokens().text(next.head())) != null;
    return concept == null && !change
        ? Optional.empty()
        : Optional.of(named(next, concept, Source.NOUN));
  }

  /** "30 % of its staff", "half of all cars". */
  private Optional<PropertyReading> share() {
    NounPhrase whole = setting.whole();
    NounPhrase part = whole == null && setting.isRatio() ? setting.attributed() : whole;
    if (part == null || !setting.isRatio() || isChange()) {
      return Optional.empty();
    }
    String noun = parse.text(parse.withoutDeterminer(part), part.to());
    String own = concept(part);
    String concept =
        own != null && whole != null && setting.isAfter("into") && !own.equals("share")
            ? own
            : "share";
    return Optional.of(new PropertyReading("share " + noun, noun, concept, part, Source.WHOLE));
  }

  private boolean isChange() {
    return setting.isAfter("change-by") && !verbs.changes(setting.ownClause()).isEmpty();
  }

  /** "a debt of 5 million", "at a price of 5", "a top speed of 350 km/h". */
  private Optional<PropertyReading> nounBefore() {
    NounPhrase before = setting.measured();
    if (before == null || parse.isTime(before) || parse.isPronoun(before)) {
      return Optional.empty();
    }
    String concept = fitting(concept(before));
    boolean measures = setting.isAfter("of") && isCommon(before) && !setting.isAfter("change-from");
    boolean change =
        setting.isAfter("of") && concepts.direction(parse.tokens().text(before.head())) != null;
    return concept != null || measures || change
        ? Optional.of(named(before, concept, Source.NOUN))
        : Optional.empty();
  }

  private boolean isCommon(NounPhrase phrase) {
    return parse.tag(phrase.head()) == Tag.NOUN
        && setting.kind() != Kind.COUNT
        && !Names.isName(parse, phrase.head());
  }

  /** "cut its costs by 5 %", "lifting the market value to 5 million". */
  private Optional<PropertyReading> changedObject() {
    for (int verb : verbs.changes(setting.ownClause())) {
      NounPhrase object = verb < setting.figure().from() ? objectOf(verb) : null;
      if (object != null) {
        return Optional.of(named(object, fitting(concept(object)), Source.OBJECT));
      }
    }
    return Optional.empty();
  }

  private @Nullable NounPhrase objectOf(int verb) {
    NounPhrase subject = new ClauseSubjects(parse).own(setting.clause());
    for (NounPhrase phrase : parse.phrases()) {
      boolean between = phrase.from() > verb && phrase.to() <= setting.figure().phraseFrom();
      if (between
          && phrase.isBare()
          && !parse.isTime(phrase)
          && !phrase.equals(subject)
          && !parse.isPronoun(phrase)) {
        return phrase;
      }
    }
    return null;
  }

  /** "5 km long", "5 Meter hoch". */
  private Optional<PropertyReading> adjective() {
    int next = setting.figure().to();
    String concept = fitting(concepts.ofAdjective(parse.lower(next)));
    return concept == null || next >= parse.size()
        ? Optional.empty()
        : Optional.of(
            new PropertyReading(concept, parse.tokens().text(next), concept, null, Source.VERB));
  }

  /** "costs 5 million", "employs 500 people", "were killed". */
  private Optional<PropertyReading> verb() {
    int verb = setting.verb();
    String concept = fitting(verbs.concept(verb));
    if (concept == null || concept.equals("share") && !setting.isRatio()) {
      return Optional.empty();
    }
    String text = parse.tokens().text(verb);
    String name =
        setting.kind() == Kind.COUNT ? countedNoun() + " " + text : concept.replace('-', ' ');
    return Optional.of(new PropertyReading(name, text, concept, null, Source.VERB));
  }

  /** "The price of the car is 5", "Sales rose to 5 million". */
  private Optional<PropertyReading> clauseSubject() {
    NounPhrase subject = new ClauseSubjects(parse).of(setting.clause());
    if (subject == null || subject.from() >= setting.figure().from() && parse.isEnglish()) {
      return Optional.empty();
    }
    NounPhrase measured = measuredOf(subject);
    String concept = fitting(concept(measured));
    return concept == null
        ? Optional.empty()
        : Optional.of(named(measured, concept, Source.SUBJECT));
  }

  /** "The number of workers" counts workers. */
  private NounPhrase measuredOf(NounPhrase phrase) {
    NounPhrase next = parse.is("generic", phrase.head()) ? parse.attachedAt(phrase.to()) : null;
    return next != null && concept(next) != null ? next : phrase;
  }

  /** "5 engineers". */
  private Optional<PropertyReading> counted() {
    if (setting.kind() != Kind.COUNT && setting.kind() != Kind.RATE) {
      return Optional.empty();
    }
    String noun = countedNoun();
    String concept = setting.unit().noun().map(concepts::ofNoun).orElse(null);
    return noun.isEmpty()
        ? Optional.empty()
        : Optional.of(new PropertyReading(noun, noun, concept, null, Source.COUNTED));
  }

  /** Returns the words of a count without its number. */
  private String countedNoun() {
    int from = setting.figure().from();
    int to = setting.figure().to();
    int i = to;
    while (i > from
        && (parse.tag(i - 1).isNoun() || parse.tag(i - 1) == Tag.ADJ)
        && parse.tokens().type(i - 1) == org.quibble.extractors.text.Tokens.Type.WORD) {
      i--;
    }
    return i < to ? parse.text(i, to) : setting.unit().noun().orElse("");
  }

  /**
   * "reaches a top speed of up to 350", "raised funds": an object that measures, before the figure.
   */
  private Optional<PropertyReading> objectBefore() {
    Clause clause = setting.ownClause();
    PropertyReading nearest = null;
    for (NounPhrase phrase : parse.phrases()) {
      boolean before =
          phrase.from() >= clause.from() && phrase.to() <= setting.figure().phraseFrom();
      String concept = before && !parse.isTime(phrase) ? fitting(concept(phrase)) : null;
      nearest = concept == null ? nearest : named(phrase, concept, Source.NOUN);
    }
    return Optional.ofNullable(nearest);
  }

  private Optional<PropertyReading> unit() {
    String concept = Concepts.ofUnit(setting.unit());
    NounPhrase thing = setting.attributed();
    if (concept != null) {
      return Optional.of(
          new PropertyReading(
              concept,
              setting.figure().mention().text(),
              concept,
              null,
              thing == null ? Source.UNIT : Source.ATTRIBUTE));
    }
    return thing != null && setting.kind() == Kind.MONEY
        ? Optional.of(
            new PropertyReading(
                "price",
                parse.tokens().text(thing.from(), thing.to()),
                "price",
                null,
                Source.ATTRIBUTE))
        : ofVerb();
  }

  /** A property that no table knows keeps its verb. */
  private Optional<PropertyReading> ofVerb() {
    String verb = verbs.infinitive(setting.verb());
    return verb == null
        ? Optional.empty()
        : Optional.of(
            new PropertyReading(
                verb, parse.tokens().text(setting.verb()), null, null, Source.VERB));
  }

  private @Nullable String fitting(@Nullable String concept) {
    return Concepts.fits(concept, setting.unit()) ? concept : null;
  }

  /**
   * Returns the concept of a phrase's longest ending that is known: "market value" before "value".
   */
  private @Nullable String concept(NounPhrase phrase) {
    for (int from = Math.max(phrase.own(), phrase.to() - 3); from < phrase.to(); from++) {
      String concept = concepts.ofNoun(parse.text(from, phrase.to()));
      if (concept != null) {
        return concept;
      }
    }
    return null;
  }

  private PropertyReading named(NounPhrase phrase, @Nullable String concept, Source source) {
    NounPhrase own = phrase.hasPossessor() ? phrase.after(phrase.own()) : phrase;
    int from = parse.withoutDeterminer(own);
    return new PropertyReading(
        parse.text(from, phrase.to()),
        parse.tokens().text(from, phrase.to()),
        concept,
        phrase,
        source);
  }
}

package org.quibble.extractors.claim;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quibble.claim.Kind;
import org.quibble.extractors.claim.PropertyReading.Source;
import org.quibble.extractors.figure.ReadSentence.ReadFigure;
import org.quibble.extractors.text.Tag;
import org.quibble.quantity.Unit;

/** Finds what a figure measures. The first phrasing that fits has it. */
final class PropertyFinder {

  private final Setting setting;
  private final Parse parse;
  private final Concepts concepts;
  private final Verbs verbs;
  private final FigureWords words;

  PropertyFinder(Setting setting) {
    this.setting = setting;
    this.parse = setting.parse();
    this.concepts = Concepts.of(parse.sentence().language());
    this.verbs = new Verbs(parse);
    this.words = new FigureWords(setting);
  }

  /** Returns what the figure measures, or null if nothing says it. */
  @Nullable PropertyReading find() {
    return Stream.<java.util.function.Supplier<Optional<PropertyReading>>>of(
            this::attributedNoun,
            () -> new ShareFinder(setting).find(),
            this::worthWord,
            this::nounBefore,
            this::changedObject,
            this::adjective,
            this::verb,
            this::clauseSubject,
            this::counted,
            this::objectBefore,
            this::compared,
            this::content,
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
      return cash();
    }
    String concept = fitting(concept(next));
    boolean change = concepts.direction(parse.tokens().text(next.head())) != null;
    return concept == null && !change
        ? Optional.empty()
        : Optional.of(named(next, concept, Source.NOUN));
  }

  /** "30 Millionen in bar": a word that is no noun here. */
  private Optional<PropertyReading> cash() {
    int after = setting.figure().to();
    boolean in =
        setting.kind() == Kind.MONEY && parse.is("of-money", after) && after + 1 < parse.size();
    String concept = in ? concepts.ofNoun(parse.tokens().text(after + 1)) : null;
    return concept == null
        ? Optional.empty()
        : Optional.of(
            new PropertyReading(
                label(concept), parse.tokens().text(after + 1), concept, null, Source.VERB));
  }

  /** Returns how the language calls a concept. */
  private String label(String concept) {
    return concepts.label(concept);
  }

  /** "is worth 5 million". */
  private Optional<PropertyReading> worthWord() {
    boolean worth =
        parse.isEnglish()
            && setting.kind() == Kind.MONEY
            && parse.lower(setting.left()).equals("worth");
    NounPhrase thing = worth ? parse.phraseBefore(setting.left()) : null;
    if (thing != null && fitting(concept(thing)) != null) {
      return Optional.of(named(thing, concept(thing), Source.NOUN));
    }
    return worth
        ? Optional.of(
            new PropertyReading(
                label("value"), parse.tokens().text(setting.left()), "value", null, Source.VERB))
        : Optional.empty();
  }

  /** "a debt of 5 million", "at a price of 5", "a top speed of 350 km/h". */
  private Optional<PropertyReading> nounBefore() {
    NounPhrase before = setting.measured() != null ? setting.measured() : label();
    if (before == null || isOwned() || parse.isTime(before) || parse.isPronoun(before)) {
      return Optional.empty();
    }
    NounPhrase worth = worth(before);
    if (worth != null) {
      return Optional.of(named(worth, concept(worth), Source.NOUN));
    }
    if (parse.is("generic", before.head())) {
      return Optional.empty();
    }
    String concept = fitting(concept(before));
    if (setting.kind() == Kind.COUNT && !Concepts.isMeasure(concept)) {
      return Optional.empty();
    }
    boolean measures = setting.isAfter("of") && isCommon(before) && !setting.isAfter("change-from");
    boolean change =
        setting.isAfter("of") && concepts.direction(parse.tokens().text(before.head())) != null;
    return concept != null || measures || change
        ? Optional.of(named(before, concept, Source.NOUN))
        : Optional.empty();
  }

  /** "orders worth 5 million", "Aufträge im Wert von 5": the orders, if they measure something. */
  private @Nullable NounPhrase worth(NounPhrase value) {
    boolean worth = parse.is("worth", value.head()) && !value.isBare();
    NounPhrase nearest = worth ? parse.phraseBefore(value.preposition()) : null;
    NounPhrase thing = nearest == null ? null : parse.chainHead(nearest);
    return thing != null && fitting(concept(thing)) != null ? thing : null;
  }

  /** "admission €7.50", "Preis: 5 Euro": a noun that measures, right before the figure. */
  private @Nullable NounPhrase label() {
    int from = setting.figure().phraseFrom();
    NounPhrase before = parse.phraseBefore(parse.lower(from - 1).equals(":") ? from - 1 : from);
    boolean measures =
        before != null && Concepts.isMeasure(fitting(concept(before))) && setting.verbs().isEmpty();
    return measures ? before : null;
  }

  /** "an end of its 40-year stay" says nothing of an end of 40 years. */
  private boolean isOwned() {
    return parse.is("own", setting.figure().phraseFrom() - 1);
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
            new PropertyReading(
                label(concept), parse.tokens().text(next), concept, null, Source.VERB));
  }

  /** "costs 5 million", "employs 500 people", "were killed". */
  private Optional<PropertyReading> verb() {
    for (int verb : setting.verbs()) {
      String work = ofWork(verb);
      String concept = work != null ? work : fitting(verbs.concept(verb));
      boolean share = "share".equals(concept);
      if (concept != null && share == setting.unit().equals(Unit.PERCENT)) {
        String text = parse.tokens().text(verb);
        String name = setting.kind() == Kind.COUNT ? words.counted() + " " + text : label(concept);
        return Optional.of(new PropertyReading(name, text, concept, null, Source.VERB));
      }
    }
    return Optional.empty();
  }

  /** "built for 5 million" says what building cost, "bought for 5 million" a price. */
  private @Nullable String ofWork(int verb) {
    String infinitive = verbs.plain(verb);
    if (infinitive == null || setting.kind() != Kind.MONEY || !setting.isAfter("into")) {
      return null;
    }
    return parse.words().is("work", infinitive)
        ? parse.words().is("trade", infinitive) ? "price" : "cost"
        : null;
  }

  /** "The price of the car is 5", "Sales rose to 5 million". */
  private Optional<PropertyReading> clauseSubject() {
    NounPhrase subject = new ClauseSubjects(parse).of(setting.clause());
    if (subject == null || subject.from() >= setting.figure().from() && parse.isEnglish()) {
      return Optional.empty();
    }
    NounPhrase measured = measuredOf(subject);
    String concept = fitting(concept(measured));
    return concept == null && !isCounting(measured)
        ? Optional.empty()
        : Optional.of(named(measured, concept, Source.SUBJECT));
  }

  /** "the number of members", "het aantal leden". */
  private boolean isCounting(NounPhrase phrase) {
    boolean counting = false;
    for (int i = phrase.from(); i < phrase.to(); i++) {
      counting |= parse.is("generic", i);
    }
    return counting && setting.kind() != Kind.COUNT && setting.kind() != Kind.DURATION;
  }

  /** "The number of workers" counts workers. */
  private NounPhrase measuredOf(NounPhrase phrase) {
    NounPhrase next = parse.is("generic", phrase.head()) ? parse.attachedAt(phrase.to()) : null;
    return next != null && concept(next) != null ? next : phrase;
  }

  /** "5 engineers". */
  private Optional<PropertyReading> counted() {
    if (!setting.unit().isCount()) {
      return Optional.empty();
    }
    String noun = words.counted();
    String concept = setting.unit().noun().map(concepts::ofCounted).orElse(null);
    return noun.isEmpty()
        ? Optional.empty()
        : Optional.of(new PropertyReading(noun, noun, concept, null, Source.COUNTED));
  }

  /** "113 deals, 20 % fewer than …": a comparison is one of what stands before it. */
  private Optional<PropertyReading> compared() {
    ReadFigure before = parse.figureAt(setting.figure().phraseFrom() - 2);
    if (before == null) {
      return Optional.empty();
    }
    boolean compares = setting.isRatio() && parse.is("comparative", setting.figure().to());
    return compares
        ? Optional.ofNullable(new PropertyFinder(Setting.of(parse, before)).find())
        : Optional.empty();
  }

  /** "200 days of tests", "46 km of track": what the measure is filled with. */
  private Optional<PropertyReading> content() {
    NounPhrase whole = setting.whole();
    String concept = Concepts.ofUnit(setting.unit());
    return whole == null || concept == null || parse.isTime(whole)
        ? Optional.empty()
        : Optional.of(
            new PropertyReading(
                parse.text(parse.withoutDeterminer(whole), whole.to()),
                words.unit(),
                concept,
                null,
                Source.UNIT));
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
    boolean change = "share".equals(concept) && !verbs.changes(setting.ownClause()).isEmpty();
    if (concept != null && !change) {
      return Optional.of(
          new PropertyReading(
              label(concept),
              words.unit(),
              concept,
              null,
              thing == null ? Source.UNIT : Source.ATTRIBUTE));
    }
    if (setting.kind() == Kind.MONEY && setting.isAfter("price-preposition")) {
      return Optional.of(
          new PropertyReading(
              label("price"), parse.tokens().text(setting.left()), "price", null, Source.UNIT));
    }
    return thing != null && setting.kind() == Kind.MONEY
        ? Optional.of(
            new PropertyReading(
                label("price"),
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

  private @Nullable String concept(NounPhrase phrase) {
    return concepts.of(parse, phrase);
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

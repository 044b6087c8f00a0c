package org.quibble.extractors.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quibble.claim.Qualifier;
import org.quibble.extractors.language.Phrases;

/**
 * Finds what else limits a claim: place, basis, deduction and the like. The table {@code
 * qualifiers} has the words; its keys are the name of the key and the normal form of the value.
 */
final class QualifierFinder {

  private final Setting setting;
  private final Parse parse;
  private final Map<Qualifier.Key, String> found = new EnumMap<>(Qualifier.Key.class);

  QualifierFinder(Setting setting) {
    this.setting = setting;
    this.parse = setting.parse();
  }

  /** Returns the qualifiers of the figure's clause, at most one of each key. */
  List<Qualifier> find(@Nullable Entity subject) {
    Clause clause = setting.ownClause();
    Phrases words = parse.sentence().language().phrases("qualifiers");
    for (int i = clause.from(); i < clause.to(); i++) {
      words.startingAt(parse.tokens(), i).ifPresent(match -> add(match.meaning()));
    }
    place(clause, subject).ifPresent(name -> found.putIfAbsent(Qualifier.Key.PLACE, name));
    List<Qualifier> qualifiers = new ArrayList<>();
    found.forEach((key, value) -> qualifiers.add(new Qualifier(key, value)));
    return qualifiers;
  }

  private void add(String meaning) {
    int colon = meaning.indexOf(':');
    Qualifier.Key key = Qualifier.Key.valueOf(meaning.substring(0, colon).toUpperCase(Locale.ROOT));
    found.putIfAbsent(key, meaning.substring(colon + 1));
  }

  /** Returns the nearest name behind "in", the places after the figure first. */
  private Optional<String> place(Clause clause, @Nullable Entity subject) {
    NounPhrase best = null;
    for (NounPhrase phrase : parse.phrases()) {
      if (clause.holds(phrase.from()) && isPlace(phrase) && !isPartOf(phrase, subject)) {
        boolean behind = best != null && best.from() > setting.figure().from();
        best = behind ? best : phrase;
      }
    }
    return Optional.ofNullable(best)
        .map(phrase -> parse.text(parse.withoutDeterminer(phrase), phrase.to()));
  }

  private boolean isPartOf(NounPhrase phrase, @Nullable Entity subject) {
    return subject != null
        && subject.span().contains(parse.tokens().span(phrase.from(), phrase.to()));
  }

  private boolean isPlace(NounPhrase phrase) {
    return !phrase.isBare()
        && parse.is("place", phrase.preposition())
        && !parse.isTime(phrase)
        && (Names.isName(parse, phrase.head()) || Places.isPlace(parse, phrase));
  }
}

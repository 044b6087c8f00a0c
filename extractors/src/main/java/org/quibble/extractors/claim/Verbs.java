package org.quibble.extractors.claim;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quibble.claim.Direction;

/** The verbs of a clause, each with the particle that German and Dutch put at the clause's end. */
final class Verbs {

  private final Parse parse;
  private final Concepts concepts;

  Verbs(Parse parse) {
    this.parse = parse;
    this.concepts = Concepts.of(parse.sentence().language());
  }

  /** Returns the infinitive of a token's verb, or null if it is none that the tables have. */
  @Nullable String infinitive(int token) {
    if (token < 0 || parse.tag(token).isNoun()) {
      return null;
    }
    return base(token).map(word -> withParticle(word, token)).orElse(null);
  }

  /** Returns the infinitive of a token's verb without regard to a particle, or null. */
  @Nullable String plain(int token) {
    return token < 0 || parse.tag(token).isNoun() ? null : base(token).orElse(null);
  }

  /**
   * Returns the infinitive of a form; of "setzt", which the tables have of "ein|setzen", it is
   * "setzen".
   */
  private Optional<String> base(int token) {
    String form = parse.lower(token);
    return concepts
        .infinitive(form)
        .map(
            verb -> {
              int bar = verb.indexOf('|');
              boolean whole = bar < 0 || form.startsWith(verb.substring(0, bar));
              return whole ? verb.replace("|", "") : verb.substring(bar + 1);
            });
  }

  private String withParticle(String verb, int token) {
    Clause clause = parse.clauses().get(parse.clauseAt(token));
    int last = clause.to() - 1;
    while (last > token && parse.isMark(last)) {
      last--;
    }
    return last > token && parse.is("particle", last) && !parse.isEnglish()
        ? parse.lower(last) + verb
        : verb;
  }

  /** Returns the direction of a token's verb, with or without its particle, or null. */
  @Nullable Direction direction(int token) {
    String verb = infinitive(token);
    if (verb == null) {
      return null;
    }
    Direction whole = concepts.direction(verb);
    return whole != null ? whole : base(token).map(concepts::direction).orElse(null);
  }

  /** Returns the concept that a token's verb measures of its subject, or null. */
  @Nullable String concept(int token) {
    String verb = infinitive(token);
    if (verb == null) {
      return null;
    }
    String whole = concepts.ofVerb(verb);
    return whole != null ? whole : base(token).map(concepts::ofVerb).orElse(null);
  }

  /** Returns the tokens of a clause that are verbs of change, in order. */
  List<Integer> changes(Clause clause) {
    return java.util.stream.IntStream.range(clause.from(), clause.to())
        .filter(i -> !inNounPhrase(i) && direction(i) != null)
        .boxed()
        .toList();
  }

  private boolean inNounPhrase(int token) {
    NounPhrase phrase = parse.phraseAt(token);
    return phrase != null && (phrase.from() < token || phrase.to() > token + 1)
        || parse.figureAt(token) != null;
  }
}

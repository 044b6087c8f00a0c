package org.quibble.extractors.claim;

import java.util.Locale;
import java.util.Optional;
import org.quibble.claim.Modality;
import org.quibble.claim.Role;
import org.quibble.extractors.claim.Clause.Kind;
import org.quibble.extractors.language.Phrases;
import org.quibble.extractors.text.Tag;

/** Finds whether a figure is said to be so, by the cues of the table {@code modality}. */
final class ModalityFinder {

  private final Setting setting;
  private final Setting shared;
  private final Parse parse;
  private final Phrases cues;

  /**
   * Makes a finder for a figure.
   *
   * @param setting where it stands
   * @param shared where the first of its row stands
   */
  ModalityFinder(Setting setting, Setting shared) {
    this.setting = setting;
    this.shared = shared;
    this.parse = setting.parse();
    this.cues = parse.sentence().language().phrases("modality");
  }

  /**
   * Returns the modality of the figure's clause, or of the clause that it hangs on. What a forecast
   * starts from is no forecast, nor is a figure that only tells a thing apart: "the 40-ton crane".
   */
  Modality find(Role role) {
    if (role == Role.FROM) {
      return Modality.REPORTED;
    }
    if (isNegated()) {
      return Modality.NEGATED;
    }
    if (setting.attributed() != null && parse.is("definite", setting.figure().phraseFrom() - 1)) {
      return Modality.REPORTED;
    }
    for (int i = shared.clause(); i >= 0; i--) {
      Clause clause = parse.clauses().get(i);
      Optional<Modality> cue = strongest(clause);
      if (cue.isPresent()) {
        return cue.get();
      }
      if (!hangsOnTheOneBefore(clause)) {
        break;
      }
    }
    return Modality.REPORTED;
  }

  private static boolean hangsOnTheOneBefore(Clause clause) {
    return clause.kind() != Kind.MAIN && clause.kind() != Kind.RELATIVE;
  }

  /** A plan or hypothesis that is also in the future stays what it is. */
  private Optional<Modality> strongest(Clause clause) {
    Modality strongest = null;
    int i = clause.from();
    while (i < clause.to()) {
      Optional<Phrases.Match> match = cues.startingAt(parse.tokens(), i);
      Modality found = match.map(one -> modality(one, clause)).orElse(Modality.REPORTED);
      if (found != Modality.REPORTED && (strongest == null || found.compareTo(strongest) > 0)) {
        strongest = found;
      }
      i = match.map(Phrases.Match::to).orElse(i + 1);
    }
    return Optional.ofNullable(strongest);
  }

  private Modality modality(Phrases.Match match, Clause clause) {
    return switch (match.meaning()) {
      case "future" -> endsInInfinitive(match.to(), clause) ? Modality.FORECAST : Modality.REPORTED;
      case "forecast-verb" ->
          parse.tag(match.from()).isVerb() ? Modality.FORECAST : Modality.REPORTED;
      case "adjective" -> isRightBefore(match) ? Modality.PLAN : Modality.REPORTED;
      case "negated", "none" -> Modality.REPORTED;
      default -> Modality.valueOf(match.meaning().toUpperCase(Locale.ROOT));
    };
  }

  /** "a planned 5 km": an adjective speaks of the figure only from nearby. */
  private boolean isRightBefore(Phrases.Match match) {
    int distance = setting.figure().from() - match.to();
    return distance >= 0 && distance < 4;
  }

  /** German "wird" makes a future with an infinitive and a passive with a participle. */
  private boolean endsInInfinitive(int from, Clause clause) {
    int last = clause.to() - 1;
    while (last > from && parse.isMark(last)) {
      last--;
    }
    String word = parse.lower(last);
    return last >= from
        && parse.tag(last).isVerb()
        && word.endsWith("n")
        && !word.startsWith("ge")
        && !word.equals("worden");
  }

  /** "not 15 %", "did not cost 5 million": a negation before the figure, with no "but" between. */
  private boolean isNegated() {
    if (parse.is("contrast", setting.figure().phraseFrom())) {
      return false;
    }
    for (int i = setting.figure().phraseFrom() - 1; i >= setting.ownClause().from(); i--) {
      if (parse.is("contrast", i)) {
        return false;
      }
      Optional<Phrases.Match> match = cues.endingAt(parse.tokens(), i);
      if (match.isPresent()
          && !(match.get().meaning().equals("negated") && parse.tag(i + 1) == Tag.ADJ)) {
        return match.get().meaning().equals("negated");
      }
    }
    return false;
  }
}

package org.quibble.extractors.figure;

import java.util.Locale;
import java.util.Optional;
import org.quibble.extractors.language.Language;
import org.quibble.extractors.language.Phrases;
import org.quibble.extractors.language.Phrases.Match;
import org.quibble.extractors.text.TaggedSentence;
import org.quibble.extractors.token.Tokens;
import org.quibble.quantity.Dimension;
import org.quibble.quantity.Modifier;
import org.quibble.quantity.Unit;

/** Reads the words around a figure that bound it: "more than", "bijna", "or more". */
final class Modifiers {

  /** A verb of change further back than this belongs to another clause. */
  private static final int REACH_OF_A_VERB = 14;

  private final TaggedSentence sentence;
  private final Tokens tokens;
  private final Phrases before;
  private final Phrases behind;
  private final Phrases changes;
  private final Phrases joints;

  Modifiers(TaggedSentence sentence) {
    Language language = sentence.language();
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.before = language.phrases("modifiers");
    this.behind = language.phrases("modifiers-after");
    this.changes = language.phrases("changes");
    this.joints = language.phrases("joints");
  }

  /** Returns the figure with the bound that the words around it set. */
  Draft applied(Draft draft) {
    Optional<Match> behindIt = behind.startingAt(tokens, draft.to());
    if (behindIt.isPresent() && isBound(behindIt.get())) {
      return draft.modified(modifier(behindIt.get()), draft.from());
    }
    Draft between = between(draft);
    Optional<Match> match =
        before.endingAt(tokens, between.phraseFrom() - 1).filter(one -> holds(one, draft));
    if (match.isEmpty()) {
      return between;
    }
    Modifier modifier = modifier(match.get());
    if (modifier == Modifier.EXACT) {
      return before
          .endingAt(tokens, match.get().from() - 1)
          .filter(outer -> isBound(outer) && holds(outer, draft))
          .map(outer -> between.modified(modifier(outer), outer.from()))
          .orElse(between.modified(Modifier.EXACT, match.get().from()));
    }
    return between.modified(modifier, match.get().from());
  }

  private Draft between(Draft draft) {
    return draft.lowEnd() == null
        ? draft
        : joints
            .endingAt(tokens, draft.from() - 1)
            .filter(match -> match.meaning().equals("between"))
            .map(match -> draft.modified(Modifier.EXACT, match.from()))
            .orElse(draft);
  }

  private static boolean isBound(Match match) {
    return modifier(match) != Modifier.EXACT;
  }

  private static Modifier modifier(Match match) {
    String name = match.meaning();
    String plain = name.endsWith("?") ? name.substring(0, name.length() - 1) : name;
    return Modifier.valueOf(plain.toUpperCase(Locale.ROOT));
  }

  private boolean holds(Match match, Draft draft) {
    if (match.meaning().endsWith("?")) {
      return !isChange(match.from());
    }
    return !isDuring(match, draft);
  }

  /** "Tot 31 %", "bis 31 %" set a limit, except as the end of a change or of a time. */
  private boolean isChange(int token) {
    for (int i = token - 1; i >= Math.max(0, token - REACH_OF_A_VERB); i--) {
      if (changes.startingAt(tokens, i).isPresent()
          || joints
              .startingAt(tokens, i)
              .filter(match -> match.meaning().equals("from"))
              .isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** English "over 12 years" is during them more often than more than them. */
  private boolean isDuring(Match match, Draft draft) {
    Unit unit = draft.unit();
    return sentence.language().tag().equals("en")
        && unit != null
        && unit.dimension().equals(Dimension.TIME)
        && match.to() == match.from() + 1
        && tokens.lower(match.from()).equals("over");
  }
}

package org.quibble.extractors.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.quibble.extractors.language.Language;
import org.quibble.extractors.language.Phrases;
import org.quibble.extractors.language.Phrases.Match;
import org.quibble.extractors.token.Tokens;
import org.quibble.extractors.token.Tokens.Type;

/** What is glued to a number or stands right before it: minus signs, scale letters, hyphens. */
final class Signs {

  private final Tokens tokens;
  private final Phrases weakScales;
  private final Phrases negatives;

  Signs(Tokens tokens, Language language) {
    this.tokens = tokens;
    this.weakScales = language.casedPhrases("scales-weak");
    this.negatives = language.phrases("negative");
  }

  /** Returns the number with the letter glued to it as a scale ("1.5m"), or as it is. */
  NumberPhrase weaklyScaled(NumberPhrase number) {
    if (number.scaled() || number.to() >= tokens.size() || !tokens.isGlued(number.to())) {
      return number;
    }
    return weakScales
        .startingAt(tokens, number.to())
        .map(scale -> number.scaledBy(new BigDecimal(scale.meaning()), scale.to()))
        .orElse(number);
  }

  /** Returns the figure with the minus before it, or as it is. */
  Draft signed(Draft draft) {
    int sign = draft.from() - 1;
    boolean negative =
        sign >= 0
            && isSign(sign)
            && tokens.isGlued(draft.from())
            && (sign == 0 || !tokens.isGlued(sign) || tokens.is(sign - 1, '('));
    Optional<Match> word =
        negatives.endingAt(tokens, sign).filter(match -> tokens.type(match.from()) == Type.WORD);
    int from = negative ? sign : word.map(Match::from).orElse(-1);
    return from < 0 ? draft : draft.of(draft.number().negated().startingAt(from));
  }

  boolean isSign(int token) {
    return tokens.is(token, '-') || tokens.is(token, '\u2212');
  }

  /**
   * Returns the token behind a hyphen that joins number and word ("50-euro"), or the token itself.
   */
  int hyphenAfter(int token) {
    return token + 1 < tokens.size()
            && Tokens.isHyphen(tokens.first(token))
            && tokens.isGlued(token)
            && tokens.isGlued(token + 1)
            && tokens.type(token + 1) == Type.WORD
        ? token + 1
        : token;
  }
}

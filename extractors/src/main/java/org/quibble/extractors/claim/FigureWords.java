package org.quibble.extractors.claim;

import org.quibble.extractors.token.Tokens;

/** The words that a figure itself holds. */
final class FigureWords {

  private final Setting setting;
  private final Parse parse;

  FigureWords(Setting setting) {
    this.setting = setting;
    this.parse = setting.parse();
  }

  /** Returns the words of a count without its number. */
  String counted() {
    int from = afterNumber();
    int to = from;
    while (to < setting.figure().to() && !parse.is("per", to)) {
      to++;
    }
    return from < to ? parse.text(from, to) : setting.unit().noun().orElse("");
  }

  /** Returns the token behind the figure's number and scale word. */
  private int afterNumber() {
    int from = setting.figure().from() + 1;
    int to = setting.figure().to();
    for (int i = from; i < to; i++) {
      boolean number =
          parse.tokens().type(i) == Tokens.Type.NUMBER
              || parse
                  .sentence()
                  .language()
                  .phrases("scales")
                  .startingAt(parse.tokens(), i)
                  .isPresent();
      from = number ? i + 1 : from;
    }
    return from;
  }

  /** Returns the words of the unit, or the whole figure where it has none. */
  String unit() {
    int from = afterNumber();
    return from < setting.figure().to()
        ? parse.tokens().text(from, setting.figure().to())
        : setting.figure().mention().text();
  }
}

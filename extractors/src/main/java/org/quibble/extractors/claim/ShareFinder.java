package org.quibble.extractors.claim;

import java.util.Optional;
import org.quibble.extractors.claim.PropertyReading.Source;

/** Finds what a ratio is a share of. */
final class ShareFinder {

  private final Setting setting;
  private final Parse parse;
  private final Concepts concepts;

  ShareFinder(Setting setting) {
    this.setting = setting;
    this.parse = setting.parse();
    this.concepts = Concepts.of(parse.sentence().language());
  }

  /** "30 % of its staff", "half of all cars". */
  Optional<PropertyReading> find() {
    NounPhrase whole = setting.whole() != null ? setting.whole() : setting.frontedWhole();
    NounPhrase part = whole == null && setting.isRatio() ? setting.attributed() : whole;
    if (part == null && setting.isRatio() && isShareOfFigure()) {
      return Optional.of(
          new PropertyReading(
              concepts.label("share"),
              setting.figure().mention().text(),
              "share",
              null,
              Source.WHOLE));
    }
    if (part == null || !setting.isRatio() || isChange()) {
      return Optional.empty();
    }
    String noun =
        parse.isPronoun(part)
            ? concepts.label("share")
            : parse.text(parse.withoutDeterminer(part), part.to());
    String own = concepts.of(parse, part);
    boolean relative =
        own != null && whole != null && setting.isAfter("into") && !own.equals("share");
    return relative
        ? Optional.of(new PropertyReading(noun, noun, own, part, Source.WHOLE))
        : Optional.of(new PropertyReading(noun, noun, "share", part, Source.WHOLE));
  }

  /** "85 % of its 300 km2". */
  private boolean isShareOfFigure() {
    int next = setting.figure().to();
    boolean of = parse.is("of", next) || parse.is("genitive", next);
    return of && (parse.figureAt(next + 1) != null || parse.figureAt(next + 2) != null);
  }

  private boolean isChange() {
    return setting.isAfter("change-by") && !new Verbs(parse).changes(setting.ownClause()).isEmpty();
  }
}

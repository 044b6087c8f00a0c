package org.quibble.extractors.claim;

import java.util.Locale;
import java.util.Optional;
import org.quibble.claim.Claim;
import org.quibble.claim.Direction;
import org.quibble.claim.Period;
import org.quibble.claim.Property;
import org.quibble.claim.Qualifier;
import org.quibble.claim.Subject;

/** The parts of a claim by the names that corpora call them. */
final class Facets {

  private Facets() {}

  /** Returns a part of a claim in words, or {@code none}. */
  static String of(Claim claim, String name) {
    Optional<String> value =
        switch (name) {
          case "subject" -> Optional.ofNullable(claim.subject()).map(Subject::name);
          case "property" -> Optional.ofNullable(claim.property()).map(Property::name);
          case "concept" -> claim.concept();
          case "role" -> Optional.of(claim.role().formatName());
          case "direction" -> Optional.ofNullable(claim.direction()).map(Direction::formatName);
          case "modality" -> Optional.of(claim.modality().formatName());
          case "period" -> Optional.ofNullable(claim.period()).map(Facets::days);
          case "attribution" -> Optional.ofNullable(claim.attribution());
          default -> claim.qualifier(Qualifier.Key.valueOf(name.toUpperCase(Locale.ROOT)));
        };
    return value.orElse("none");
  }

  private static String days(Period period) {
    return period.start() + ".." + period.end();
  }
}

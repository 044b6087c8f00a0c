package org.quibble.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.quibble.check.Evidence;
import org.quibble.check.Finding;
import org.quibble.check.Severity;
import org.quibble.check.Suggestion;
import org.quibble.claim.Claim;
import org.quibble.claim.Direction;
import org.quibble.claim.Kind;
import org.quibble.claim.Mention;
import org.quibble.claim.Modality;
import org.quibble.claim.Period;
import org.quibble.claim.Property;
import org.quibble.claim.Qualifier;
import org.quibble.claim.Reading;
import org.quibble.claim.Role;
import org.quibble.claim.Subject;
import org.quibble.quantity.Extent;
import org.quibble.quantity.Figure;
import org.quibble.quantity.Modifier;
import org.quibble.quantity.Quantity;
import org.quibble.quantity.Unit;
import org.quibble.text.Document;
import org.quibble.text.Sentence;
import org.quibble.text.Span;

/** Claims and findings of every kind that the formats know. */
final class Samples {

  static final Unit DOLLAR = Unit.of("USD");
  static final BigDecimal MILLION = new BigDecimal("1000000");
  static final Document ARTICLE =
      Document.of("a-1", "Training Lumen-2 cost more than $5.5 million in December, the firm said.")
          .in("models");

  private Samples() {}

  /** A claim of which all is known. */
  static Claim full() {
    return claim("$5.5 million", new Reading.Clean(millions("5.5").modified(Modifier.MORE_THAN)))
        .role(Role.TO)
        .direction(Direction.UP)
        .subject(new Subject("Lumen-2", "Lumen-2", new Span(9, 16), Subject.Basis.STATED))
        .property(new Property("training cost", "cost", "cost"))
        .period(new Period(LocalDate.of(2024, 12, 1), LocalDate.of(2024, 12, 31), "in December"))
        .modality(Modality.FORECAST)
        .attribution("the firm")
        .qualifiers(
            List.of(
                new Qualifier(Qualifier.Key.PLACE, "Canada"),
                new Qualifier(Qualifier.Key.DEDUCTION, "net")))
        .build();
  }

  /** A claim of which only the figure is known. */
  static Claim bare() {
    return claim("$5.5 million", new Reading.Clean(millions("5.5"))).build();
  }

  static Claim range() {
    Extent range = new Extent.Between(Figure.of("5"), Figure.of("5.5"));
    return claim("5 to 5.5 kg", new Reading.Clean(quantity(range, Unit.of("kg")))).build();
  }

  static Claim ambiguous() {
    Unit volt = Unit.of("V");
    return claim(
            "1.100 V",
            new Reading.Ambiguous(
                List.of(
                    Quantity.of(Figure.of("1100"), volt), Quantity.of(Figure.of("1.100"), volt))))
        .build();
  }

  static Claim garbled() {
    List<Quantity> candidates =
        List.of(Quantity.of(Figure.of("27487"), DOLLAR), Quantity.of(Figure.of("2.7487"), DOLLAR));
    return claim("$2,7487", new Reading.Garbled("four digits behind a comma", candidates)).build();
  }

  static Claim hopeless() {
    return claim("$2,,7", new Reading.Garbled("two commas in a row", List.of())).build();
  }

  static Claim ofKind(Kind kind) {
    return bare().toBuilder().kind(kind).build();
  }

  static Finding conflict() {
    return new Finding(
        "5b1e",
        "cross-article-conflict",
        Severity.WARNING,
        new BigDecimal("0.93"),
        "Training cost of Lumen-2: $5.5 million here, $6 million in b-7",
        "5.5 million stands for 5.45 to 5.55 million.",
        List.of(Evidence.of(full(), "stated"), Evidence.of(range(), "elsewhere")),
        List.of(new Suggestion("a-1", new Span(32, 44), "$6 million")),
        List.of("both speak of one run"),
        List.of("period"));
  }

  static Finding lonely() {
    Evidence unclaimed =
        new Evidence(Document.of("b", "5").origin(), new Span(0, 1), "5", null, "it");
    return new Finding(
        "77aa",
        "garbled-figure",
        Severity.ERROR,
        BigDecimal.ONE,
        "no number",
        "",
        List.of(unclaimed),
        List.of(),
        List.of(),
        List.of());
  }

  static Claim.Builder claim(String figure, Reading reading) {
    Span span = new Span(32, 32 + figure.length());
    Unit unit = reading.candidates().stream().findFirst().map(Quantity::unit).orElse(DOLLAR);
    Mention mention = new Mention(span, figure, reading, unit, "<currency> <number>");
    return Claim.of(ARTICLE.origin(), mention, new Sentence(new Span(0, 72), "en"));
  }

  static Quantity millions(String digits) {
    return Quantity.of(Figure.of(digits).scaledBy(MILLION), DOLLAR);
  }

  private static Quantity quantity(Extent extent, Unit unit) {
    return new Quantity(extent, unit, Modifier.EXACT);
  }
}

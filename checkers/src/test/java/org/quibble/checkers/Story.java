package org.quibble.checkers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.quibble.claim.Article;
import org.quibble.claim.Claim;
import org.quibble.claim.Direction;
import org.quibble.claim.Mention;
import org.quibble.claim.Modality;
import org.quibble.claim.Period;
import org.quibble.claim.Property;
import org.quibble.claim.Qualifier;
import org.quibble.claim.Reading;
import org.quibble.claim.Relation;
import org.quibble.claim.Role;
import org.quibble.claim.Subject;
import org.quibble.quantity.Quantity;
import org.quibble.text.Origin;
import org.quibble.text.Sentence;
import org.quibble.text.Span;

/**
 * An article made by hand: {@code story.says("5.5M EUR").of("the retrofit").as("cost").claim()}.
 * Each figure stands in a sentence of its own, unless it is said with {@link #adds}.
 */
public final class Story {

  private static final int SENTENCE = 100;

  private final Origin origin;
  private final List<Claim> claims = new ArrayList<>();
  private Set<String> names = Set.of("rhede", "lena", "harbour", "council", "jonas", "emden");
  private int place = 0;

  private Story(Origin origin) {
    this.origin = origin;
  }

  /** Returns an English article without a date. */
  public static Story of(String document) {
    return new Story(new Origin(document, "en", null, null, null));
  }

  /** Returns an article of a language and a day. */
  public static Story of(String document, String language, String day) {
    return new Story(new Origin(document, language, LocalDate.parse(day), null, null));
  }

  /** Sets the names in the article, in lower case; else it is of one story with all others. */
  public Story naming(String... others) {
    names = Set.of(others);
    return this;
  }

  /** Starts a new sentence with this figure in it. */
  public Told says(String amount) {
    place = (place / SENTENCE + 1) * SENTENCE;
    return adds(amount);
  }

  /** Puts a further figure into the sentence. */
  public Told adds(String amount) {
    Quantity quantity = Amounts.of(amount);
    return adds(amount, new Reading.Clean(quantity));
  }

  /** Puts a figure with this reading, printed so, into a sentence of its own. */
  public Told says(String printed, Reading reading) {
    place = (place / SENTENCE + 1) * SENTENCE;
    return adds(printed, reading);
  }

  private Told adds(String printed, Reading reading) {
    Span span = new Span(place, place + printed.length());
    place = span.end() + 1;
    Quantity any = reading.candidates().get(0);
    Mention mention = new Mention(span, printed, reading, any.unit(), "by hand");
    int from = span.start() / SENTENCE * SENTENCE;
    String language = origin.language() == null ? "en" : origin.language();
    Sentence sentence = new Sentence(new Span(from, from + SENTENCE), language);
    return new Told(Claim.of(origin, mention, sentence));
  }

  /** Returns the article with what holds between its figures. */
  public Article article(Relation... relations) {
    return new Article(origin, claims, List.of(relations), names);
  }

  /** A figure of which more may be said. */
  public final class Told {

    private final Claim.Builder builder;
    private final List<Qualifier> qualifiers = new ArrayList<>();

    private Told(Claim.Builder builder) {
      this.builder = builder;
    }

    public Told of(String subject) {
      return of(subject, Subject.Basis.STATED);
    }

    public Told of(String subject, Subject.Basis basis) {
      builder.subject(new Subject(subject, subject, new Span(0, subject.length()), basis));
      return this;
    }

    /** Names a property that is a concept of its own. */
    public Told as(String concept) {
      return as(concept, concept);
    }

    public Told as(String property, String concept) {
      builder.property(new Property(property, property, concept.isEmpty() ? null : concept));
      return this;
    }

    public Told in(int year) {
      return during(year + "-01-01", year + "-12-31");
    }

    public Told during(String start, String end) {
      builder.period(new Period(LocalDate.parse(start), LocalDate.parse(end), start));
      return this;
    }

    public Told role(Role role) {
      builder.role(role);
      return this;
    }

    public Told going(Direction direction) {
      builder.role(Role.CHANGE).direction(direction);
      return this;
    }

    public Told modality(Modality modality) {
      builder.modality(modality);
      return this;
    }

    public Told saidBy(String voice) {
      builder.attribution(voice);
      return this;
    }

    public Told with(Qualifier.Key key, String value) {
      qualifiers.add(new Qualifier(key, value));
      return this;
    }

    /** Returns the claim, which is now one of the article's. */
    public Claim claim() {
      Claim claim = builder.qualifiers(qualifiers).build();
      claims.add(claim);
      return claim;
    }
  }

  /** Returns the articles of several stories. */
  public static List<Article> articles(Story... stories) {
    return Arrays.stream(stories).map(Story::article).toList();
  }

  /** Returns the claims of several stories. */
  public static Stream<Claim> claims(Story... stories) {
    return Arrays.stream(stories).flatMap(story -> story.claims.stream());
  }
}

package org.quibble.claim;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quibble.quantity.Quantity;
import org.quibble.text.Origin;
import org.quibble.text.Sentence;
import org.quibble.text.Span;

/**
 * A quantity said of a subject. What the text leaves open is {@code null}, never a guess.
 *
 * <p>Immutable and thread-safe; made with {@link #of}.
 *
 * @param origin the document that says so
 * @param mention the figure and where it stands
 * @param sentence the sentence around it
 * @param kind the sort of figure
 * @param role what the figure does in its sentence
 * @param direction whether the thing rises or falls, or {@code null} if the text says neither
 * @param subject the entity measured, or {@code null} if none was found
 * @param property what of it is measured, or {@code null} if unknown
 * @param period the time that the figure is about, or {@code null} if unknown
 * @param modality whether it is said to be so
 * @param attribution who says so, or {@code null} if the article itself does
 * @param qualifiers what else limits the claim, in the order of their keys
 */
public record Claim(
    Origin origin,
    Mention mention,
    Sentence sentence,
    Kind kind,
    Role role,
    @Nullable Direction direction,
    @Nullable Subject subject,
    @Nullable Property property,
    @Nullable Period period,
    Modality modality,
    @Nullable String attribution,
    List<Qualifier> qualifiers)
    implements Serializable {

  public Claim {
    requireNonNull(origin, "origin");
    requireNonNull(mention, "mention");
    requireNonNull(sentence, "sentence");
    requireNonNull(kind, "kind");
    requireNonNull(role, "role");
    requireNonNull(modality, "modality");
    qualifiers =
        qualifiers.stream().sorted(java.util.Comparator.comparing(Qualifier::key)).toList();
  }

  /** Returns a builder of a claim of which only the figure and its place are known. */
  public static Builder of(Origin origin, Mention mention, Sentence sentence) {
    return new Builder(origin, mention, sentence);
  }

  /** Returns an id that stays the same as long as document, place and printed figure do. */
  public String id() {
    return Fingerprint.of(origin.document(), mention.span().toString(), mention.text());
  }

  /** Returns the figure's place. */
  public Span span() {
    return mention.span();
  }

  /** Returns the quantity, or empty if the figure is garbled. */
  public Optional<Quantity> quantity() {
    return mention.reading().quantity();
  }

  /** Returns the value of a qualifier, or empty if the text gives none. */
  public Optional<String> qualifier(Qualifier.Key key) {
    return qualifiers.stream().filter(one -> one.key() == key).map(Qualifier::value).findFirst();
  }

  /** Returns the property's concept, or empty if property or concept are unknown. */
  public Optional<String> concept() {
    return Optional.ofNullable(property).map(Property::concept);
  }

  /** Returns a builder that starts from this claim. */
  public Builder toBuilder() {
    Builder builder = new Builder(origin, mention, sentence);
    builder.kind = kind;
    builder.role = role;
    builder.direction = direction;
    builder.subject = subject;
    builder.property = property;
    builder.period = period;
    builder.modality = modality;
    builder.attribution = attribution;
    builder.qualifiers = qualifiers;
    return builder;
  }

  /** Collects what is known of a claim. Not thread-safe. */
  public static final class Builder {

    private final Origin origin;
    private final Mention mention;
    private final Sentence sentence;
    private Kind kind;
    private Role role = Role.LEVEL;
    private @Nullable Direction direction;
    private @Nullable Subject subject;
    private @Nullable Property property;
    private @Nullable Period period;
    private Modality modality = Modality.REPORTED;
    private @Nullable String attribution;
    private List<Qualifier> qualifiers = List.of();

    private Builder(Origin origin, Mention mention, Sentence sentence) {
      this.origin = origin;
      this.mention = mention;
      this.sentence = sentence;
      this.kind = Kind.of(mention.unit());
    }

    /** Sets the kind, which else follows from the unit. */
    public Builder kind(Kind value) {
      kind = value;
      return this;
    }

    public Builder role(Role value) {
      role = value;
      return this;
    }

    public Builder direction(@Nullable Direction value) {
      direction = value;
      return this;
    }

    public Builder subject(@Nullable Subject value) {
      subject = value;
      return this;
    }

    public Builder property(@Nullable Property value) {
      property = value;
      return this;
    }

    public Builder period(@Nullable Period value) {
      period = value;
      return this;
    }

    public Builder modality(Modality value) {
      modality = value;
      return this;
    }

    public Builder attribution(@Nullable String value) {
      attribution = value;
      return this;
    }

    public Builder qualifiers(List<Qualifier> values) {
      qualifiers = values;
      return this;
    }

    /** Returns the claim. */
    public Claim build() {
      return new Claim(
          origin,
          mention,
          sentence,
          kind,
          role,
          direction,
          subject,
          property,
          period,
          modality,
          attribution,
          qualifiers);
    }
  }
}

package org.quibble.extractors.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quibble.claim.Claim;
import org.quibble.claim.Modality;
import org.quibble.extractors.figure.ReadSentence;
import org.quibble.extractors.figure.ReadSentence.ReadFigure;
import org.quibble.quantity.Unit;
import org.quibble.text.Origin;

/** Turns the figures of a document into claims: what each is said of, and how. */
public final class ClaimBuilder {

  private final Origin origin;
  private final List<ReadSentence> sentences;
  private final Discourse discourse;
  private final Map<Unit, Earlier> earlier = new HashMap<>();

  private ClaimBuilder(Origin origin, List<ReadSentence> sentences) {
    this.origin = origin;
    this.sentences = sentences;
    this.discourse = new Discourse(sentences);
  }

  /**
   * Returns the claims of a document, in the order of its text.
   *
   * @param origin the document
   * @param sentences all its sentences in order, those without figures too
   */
  public static List<Claim> claims(Origin origin, List<ReadSentence> sentences) {
    return new ClaimBuilder(origin, sentences).build();
  }

  private List<Claim> build() {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      if (!sentences.get(i).figures().isEmpty()) {
        addClaims(i, claims);
      }
    }
    return claims;
  }

  private @Nullable Entity subject(
      int sentence, Setting setting, @Nullable PropertyReading property, @Nullable NounPhrase own) {
    return own != null
        ? discourse.resolve(sentence, own, Fit.ANYTHING)
        : new SubjectFinder(discourse, sentence, setting, property).find();
  }

  private void addClaims(int sentence, List<Claim> claims) {
    Parse parse = discourse.parse(sentence);
    Respective respective = Respective.of(parse);
    PeriodFinder periods = new PeriodFinder(parse, origin.published());
    for (ReadFigure figure : parse.figures()) {
      claims.add(claim(sentence, Setting.of(parse, figure), respective, periods));
    }
  }

  private Claim claim(int sentence, Setting setting, Respective respective, PeriodFinder periods) {
    Setting shared = respective.settingOf(setting);
    PropertyReading property = new PropertyFinder(shared).find();
    RoleReading role = new RoleFinder(shared, property).find();
    Entity subject = subject(sentence, shared, property, respective.subjectOf(setting.figure()));
    Earlier before = earlier.getOrDefault(setting.unit(), Earlier.NONE);
    if (before.isContinuedBy(sentence, shared, property, role)) {
      property = before.property();
      subject = before.subject();
    }
    earlier.put(setting.unit(), new Earlier(sentence, setting, property, subject));
    Modality modality = new ModalityFinder(setting, shared).find(role.role());
    return Claim.of(origin, setting.figure().mention(), setting.parse().sentence().sentence())
        .subject(subject == null ? null : subject.subject())
        .property(property == null ? null : property.property())
        .role(role.role())
        .direction(role.direction())
        .period(periods.find(setting.figure(), modality))
        .modality(modality)
        .attribution(new AttributionFinder(discourse, sentence, setting).find())
        .qualifiers(new QualifierFinder(setting).find(subject))
        .build();
  }
}

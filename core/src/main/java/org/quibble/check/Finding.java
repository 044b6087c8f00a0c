package org.quibble.check;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quibble.claim.Claim;
import org.quibble.claim.Fingerprint;

/**
 * What a check reports: a doubt, how grave it is, and every figure that it rests on.
 *
 * @param id a fingerprint, the same in the next run whatever else is added or reordered
 * @param check the id of the check
 * @param severity how sure it is that something is wrong
 * @param confidence from 0 to 1: how likely an editor agrees
 * @param message one line that an editor understands
 * @param explanation the comparison or the sum in words, worked out
 * @param evidence the figures it rests on, one or more, in the order of documents and text
 * @param suggestions what may have been meant; often empty
 * @param assumptions what was taken for granted
 * @param notEstablished what could not be made sure of
 */
public record Finding(
    String id,
    String check,
    Severity severity,
    BigDecimal confidence,
    String message,
    String explanation,
    List<Evidence> evidence,
    List<Suggestion> suggestions,
    List<String> assumptions,
    List<String> notEstablished)
    implements Serializable {

  /** Documents, then places, then checks: the order in which findings are reported. */
  public static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding finding) -> finding.evidence().get(0).origin().document())
          .thenComparing(finding -> finding.evidence().get(0).span())
          .thenComparing(Finding::check)
          .thenComparing(Finding::id);

  private static final Comparator<Evidence> BY_PLACE =
      Comparator.comparing((Evidence one) -> one.origin().document()).thenComparing(Evidence::span);

  public Finding {
    requireNonNull(id, "id");
    requireNonNull(check, "check");
    requireNonNull(severity, "severity");
    requireNonNull(confidence, "confidence");
    requireNonNull(message, "message");
    requireNonNull(explanation, "explanation");
    evidence = evidence.stream().sorted(BY_PLACE).toList();
    suggestions = List.copyOf(suggestions);
    assumptions = List.copyOf(assumptions);
    notEstablished = List.copyOf(notEstablished);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a finding rests on at least one figure");
    }
  }

  /** Returns a builder of a finding of this check, as severe as the check can be. */
  public static Builder of(Check check) {
    return new Builder(check.id(), check.severity());
  }

  /** Returns the collection of the documents, or {@code null} if they belong to none. */
  public @Nullable String collection() {
    return evidence.get(0).origin().collection();
  }

  /** Collects what a finding says. Not thread-safe. */
  public static final class Builder {

    private static final BigDecimal CERTAIN = new BigDecimal("0.9");

    private final String check;
    private Severity severity;
    private BigDecimal confidence = CERTAIN;
    private String message = "";
    private String explanation = "";
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Suggestion> suggestions = new ArrayList<>();
    private final List<String> assumptions = new ArrayList<>();
    private final List<String> notEstablished = new ArrayList<>();

    private Builder(String check, Severity severity) {
      this.check = check;
      this.severity = severity;
    }

    public Builder severity(Severity value) {
      severity = value;
      return this;
    }

    /** Sets how likely an editor agrees, from 0 to 1. */
    public Builder confidence(String value) {
      confidence = new BigDecimal(value);
      return this;
    }

    /** Sets the one line that an editor reads first. */
    public Builder saying(String value) {
      message = value;
      return this;
    }

    /** Sets the worked-out comparison or sum. */
    public Builder because(String value) {
      explanation = value;
      return this;
    }

    /** Adds a figure that the finding rests on, and what it is to it. */
    public Builder restingOn(Claim claim, String part) {
      evidence.add(Evidence.of(claim, part));
      return this;
    }

    public Builder suggesting(Suggestion suggestion) {
      suggestions.add(suggestion);
      return this;
    }

    public Builder assuming(String assumption) {
      assumptions.add(assumption);
      return this;
    }

    public Builder notEstablishing(List<String> what) {
      notEstablished.addAll(what);
      return this;
    }

    /** Returns the finding. */
    public Finding build() {
      return new Finding(
          fingerprint(),
          check,
          severity,
          confidence,
          message,
          explanation,
          evidence,
          suggestions,
          assumptions,
          notEstablished);
    }

    /** Names no offset, so that words added before a figure don't change it. */
    private String fingerprint() {
      Stream<String> figures =
          evidence.stream().map(one -> one.origin().document() + '\0' + one.text()).sorted();
      return Fingerprint.of(Stream.concat(Stream.of(check), figures).toArray(String[]::new));
    }
  }
}

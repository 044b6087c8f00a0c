package org.quibble.extractors.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quibble.claim.Claim;
import org.quibble.claim.Relation;
import org.quibble.claim.Relation.Parts;
import org.quibble.extractors.text.Tag;
import org.quibble.quantity.Quantity;

/** Reads wholes with their parts: lists behind a colon, "of which", "a total of", "the rest". */
final class PartsReader {

  private static final int REACH = 14;

  /** Fewer parts over several sentences may be chance. */
  private static final int PARTS_OVER_SENTENCES = 3;

  private final Passage passage;
  private final List<Passage> before;
  private final List<Amount> amounts;

  PartsReader(Passage passage, List<Passage> before) {
    this.passage = passage;
    this.before = before;
    this.amounts = passage.amounts();
  }

  List<Relation> read() {
    List<Relation> relations = new ArrayList<>();
    for (int i = 0; i + 1 < amounts.size(); i++) {
      Amount total = amounts.get(i);
      List<Amount> rest = amounts.subList(i + 1, amounts.size());
      colon(total, rest).or(() -> apposition(total, rest)).ifPresent(relations::add);
      relations.addAll(some(total, rest));
    }
    total().ifPresent(relations::add);
    remainder().ifPresent(relations::add);
    return relations;
  }

  /** "120 jobs go: 60 in Ghent, 45 in Lille and 25 in Bonn". */
  private Optional<Relation> colon(Amount total, List<Amount> rest) {
    int colon = colonAfter(total, rest.get(0));
    boolean list =
        colon >= 0
            && rest.size() > 1
            && rest.stream().allMatch(part -> isPartOf(part, total))
            && areListed(rest)
            && isPlain(colon + 1, passage.size());
    return list && !passage.has("some", colon, rest.get(0).from())
        ? Optional.of(parts(total, rest, true))
        : Optional.empty();
  }

  private int colonAfter(Amount total, Amount first) {
    for (int i = total.to(); i < first.from(); i++) {
      boolean near = first.from() - i <= 4 && !passage.isMark(i + 1, "\"“„'‘«");
      if (passage.isMark(i, ":")) {
        return near ? i : -1;
      }
    }
    return -1;
  }

  /** "31 materials, 10 with an advantage and 21 with shortages": the same word behind each. */
  private Optional<Relation> apposition(Amount total, List<Amount> rest) {
    List<Amount> parts = run(total, rest);
    boolean list =
        parts.size() > 1
            && !total.claim().mention().rule().contains("shared")
            && passage.isMark(parts.get(0).from() - 1, ",–—(")
            && parts.get(0).from() - total.to() <= REACH / 2
            && !passage.hasVerb(total.to(), parts.get(0).from())
            && haveTheSameWordBehind(parts)
            && areListed(parts);
    return list ? Optional.of(parts(total, parts, false)) : Optional.empty();
  }

  private boolean haveTheSameWordBehind(List<Amount> parts) {
    int first = parts.get(0).to();
    return parts.stream()
        .allMatch(
            part ->
                part.to() < passage.size()
                    && passage.tag(part.to()) == Tag.ADP
                    && passage.tokens().lower(part.to()).equals(passage.tokens().lower(first)));
  }

  /** "9 million, of which 4 million"; parts that may overlap are given one by one. */
  private List<Relation> some(Amount total, List<Amount> rest) {
    Amount first = rest.get(0);
    if (!isPartOf(first, total) || !isIntroduced(total, first)) {
      return List.of();
    }
    List<Amount> parts = run(total, rest);
    boolean exclusive =
        parts.size() > 1 && areListed(parts) && (haveTheSameWordBehind(parts) || isContrast(parts));
    if (exclusive) {
      return List.of(parts(total, parts, false));
    }
    return List.of(parts(total, List.of(first), false));
  }

  private boolean isIntroduced(Amount total, Amount first) {
    if (passage.is("some-after", first.to())) {
      return isNear(total.to(), first.from()) && passage.hasMark(",–—(;", total.to(), first.from());
    }
    for (int i = total.to(); i < first.from(); i++) {
      if (passage.is("some", i)) {
        return isNear(total.to(), i) && first.from() - i <= REACH / 2;
      }
    }
    return false;
  }

  /** Whether two places are of one clause, but for what was done with the whole. */
  private boolean isNear(int from, int to) {
    return to - from <= REACH && !passage.hasMark(";:.", from, to);
  }

  private boolean isContrast(List<Amount> parts) {
    return passage.has("contrast", parts.get(0).to(), parts.get(1).from());
  }

  /** "60 in Ghent and 45 in Lille, a total of 105", "zusammen 105". */
  private Optional<Relation> total() {
    int last = amounts.size() - 1;
    if (last < 2 || !isSum(amounts.get(last), amounts.get(last - 1).to())) {
      return Optional.empty();
    }
    Amount total = amounts.get(last);
    List<Amount> parts = amounts.subList(0, last);
    boolean list =
        parts.stream().allMatch(part -> isPartOf(part, total))
            && areListed(parts)
            && isPlain(parts.get(0).to(), total.from())
            && passage.has("and", parts.get(0).to(), parts.get(parts.size() - 1).from());
    return list ? Optional.of(parts(total, parts, true)) : Optional.empty();
  }

  private boolean isSum(Amount total, int from) {
    boolean said = passage.has("sum", from, total.figure().from()) || passage.is("sum", total.to());
    return said
        && total.from() - from <= REACH / 2
        && passage.hasMark(",–—", from, total.figure().from());
  }

  /** "The one remaining item took $9 million" closes a list that a whole opened. */
  private Optional<Relation> remainder() {
    if (amounts.isEmpty() || !isRemainder(amounts.get(0))) {
      return Optional.empty();
    }
    Amount last = amounts.get(0);
    List<Amount> run = new ArrayList<>();
    for (Passage one : before) {
      one.amounts().stream().filter(amount -> isPartOf(amount, last)).forEach(run::add);
    }
    int whole = largest(run);
    List<Amount> parts = new ArrayList<>(run.subList(Math.min(whole + 1, run.size()), run.size()));
    parts.add(last);
    boolean listed = whole >= 0 && parts.size() >= PARTS_OVER_SENTENCES && areLevels(whole);
    return listed ? Optional.of(parts(run.get(whole), parts, true)) : Optional.empty();
  }

  private boolean isRemainder(Amount amount) {
    return passage.has("rest", 0, amount.from()) && amount.from() <= REACH && !amount.isPercent();
  }

  private boolean areLevels(int whole) {
    return whole >= 0 && before.stream().noneMatch(one -> one.has("than", 0, one.size()));
  }

  private static int largest(List<Amount> run) {
    int whole = -1;
    for (int i = 0; i < run.size(); i++) {
      if (whole < 0 || value(run.get(i)).compareTo(value(run.get(whole))) > 0) {
        whole = i;
      }
    }
    return whole;
  }

  private static BigDecimal value(Amount amount) {
    return amount.claim().quantity().map(Quantity::high).orElse(BigDecimal.ZERO);
  }

  /** Returns the first of some amounts, as long as they can be parts of a whole. */
  private static List<Amount> run(Amount total, List<Amount> rest) {
    List<Amount> run = new ArrayList<>();
    for (Amount amount : rest) {
      if (!isPartOf(amount, total)) {
        break;
      }
      run.add(amount);
    }
    return run;
  }

  private static boolean isPartOf(Amount part, Amount total) {
    return part.unit().equals(total.unit()) && !part.isRatio();
  }

  /** Whether each amount but the first follows a comma or an "and" of the list. */
  private boolean areListed(List<Amount> parts) {
    for (int i = 1; i < parts.size(); i++) {
      int from = parts.get(i - 1).to();
      int to = parts.get(i).from();
      boolean joint =
          passage.hasMark(",;", from, to)
              || passage.has("and", from, to)
              || passage.has("contrast", from, to);
      if (!joint || to - from > REACH) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing is compared, changed or bounded in a part of the sentence. */
  private boolean isPlain(int from, int to) {
    for (String odd : List.of("more", "fewer", "than", "from", "some", "not", "respectively")) {
      if (passage.has(odd, from, to)) {
        return false;
      }
    }
    return true;
  }

  private static Relation parts(Amount total, List<Amount> parts, boolean complete) {
    List<Claim> claims = parts.stream().map(Amount::claim).toList();
    return new Parts(total.claim(), claims, complete);
  }
}

package org.quibble.extractors.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quibble.claim.Claim;
import org.quibble.claim.Direction;
import org.quibble.claim.Relation;
import org.quibble.claim.Relation.Change;

/**
 * Reads changes: amounts that follow each other as "by", "from" and "to", with a word of change.
 */
final class ChangeReader {

  private final Passage passage;
  private final @Nullable Passage next;
  private final Cues cues;
  private final Links links;

  ChangeReader(Passage passage, @Nullable Passage next) {
    this.passage = passage;
    this.next = next;
    this.cues = new Cues(passage);
    this.links = new Links(passage, cues);
  }

  List<Relation> read() {
    List<Relation> relations = new ArrayList<>();
    List<Amount> amounts = passage.amounts();
    int i = 0;
    while (i < amounts.size()) {
      Chain chain = chain(amounts, i);
      i += chain.size() > 1 ? chain.size() - 1 : 1;
      if (chain.isChange()) {
        i++;
        relations.addAll(changes(chain));
      }
    }
    return relations;
  }

  /** "A profit of 5 million, 3 % more": in Dutch and German, "of" is also "from". */
  private Chain chain(List<Amount> amounts, int start) {
    Amount first = amounts.get(start);
    Slot slot = links.first(first);
    Chain chain = chain(amounts, start, slot);
    boolean isLevel = slot == Slot.FROM && !chain.has(Slot.TO) && links.isOf(first);
    return isLevel ? chain(amounts, start, Slot.LEVEL) : chain;
  }

  private Chain chain(List<Amount> amounts, int start, Slot first) {
    Chain chain = new Chain();
    chain.add(first, amounts.get(start));
    for (int i = start + 1; i < amounts.size(); i++) {
      Amount amount = amounts.get(i);
      Optional<Slot> slot = links.next(chain, amounts.get(i - 1), amount);
      if (slot.isEmpty() || !chain.takes(slot.get(), amount)) {
        break;
      }
      chain.add(slot.get(), amount);
    }
    if (next != null && chain.lacksFrom() && chain.last().equals(amounts.get(amounts.size() - 1))) {
      Links.earlier(next)
          .filter(amount -> chain.takes(Slot.FROM, amount))
          .ifPresent(chain::addFrom);
    }
    return chain;
  }

  private List<Change> changes(Chain chain) {
    Optional<Cue> cue = cues.of(chain);
    boolean unclear =
        cue.isEmpty() || passage.has("respectively", 0, passage.size()) || isDenied(chain);
    if (unclear) {
      return List.of();
    }
    Direction direction = cue.get().direction();
    Claim from = chain.claim(Slot.FROM);
    Claim to = chain.to();
    boolean whole = from != null && to != null || chain.by().size() > 1;
    List<Change> changes = new ArrayList<>();
    for (Amount by : chain.by()) {
      if (!isOnOtherBasis(by) && (whole || isOfLevel(by, from, to))) {
        changes.add(new Change(by.claim(), from, to, direction));
      }
    }
    if (changes.isEmpty() && from != null && to != null && direction != null) {
      changes.add(new Change(null, from, to, direction));
    }
    return changes;
  }

  /** With one end alone, "gained 1.70 to 2.30" may be a range. */
  private static boolean isOfLevel(Amount by, @Nullable Claim from, @Nullable Claim to) {
    return (by.isPercent() || by.isRatio() || by.isPoints())
        && Stream.of(from, to)
            .filter(Objects::nonNull)
            .noneMatch(level -> level.mention().unit().equals(by.unit()));
  }

  private boolean isDenied(Chain chain) {
    int from = chain.first().from();
    return passage.has("not", cues.clauseStart(from), from);
  }

  /** "Rose 12 % on a like-for-like basis": not of the levels that are printed. */
  private boolean isOnOtherBasis(Amount by) {
    return !by.isPoints() && passage.hasBasis();
  }
}

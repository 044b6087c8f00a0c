package org.quibble.extractors.relation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quibble.claim.Claim;

/**
 * Amounts that follow each other as the ends and the size of one change. Confined to its reader.
 */
final class Chain {

  private final List<Slot> slots = new ArrayList<>();
  private final List<Amount> amounts = new ArrayList<>();
  private boolean otherSentence;

  void add(Slot slot, Amount amount) {
    slots.add(slot);
    amounts.add(amount);
  }

  /** Adds the level before, from the sentence after. */
  void addFrom(Amount amount) {
    add(Slot.FROM, amount);
    otherSentence = true;
  }

  /** Returns how many of the amounts stand in the sentence itself. */
  int size() {
    return otherSentence ? amounts.size() - 1 : amounts.size();
  }

  Amount first() {
    return amounts.get(0);
  }

  /** Returns the last amount in the sentence itself. */
  Amount last() {
    return amounts.get(size() - 1);
  }

  List<Amount> amounts() {
    return amounts.subList(0, size());
  }

  Slot slot(int i) {
    return slots.get(i);
  }

  boolean has(Slot slot) {
    return slots.contains(slot);
  }

  /** Whether an amount can take a slot: it is free, and the units go together. */
  boolean takes(Slot slot, Amount amount) {
    boolean free = slot == Slot.BY || !has(slot) && !(slot == Slot.TO && has(Slot.LEVEL));
    if (!free) {
      return false;
    }
    for (int i = 0; i < amounts.size(); i++) {
      if (!fits(slots.get(i), amounts.get(i), slot, amount)) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(Slot one, Amount amount, Slot other, Amount added) {
    if (one == Slot.BY) {
      return other == Slot.BY ? !amount.unit().equals(added.unit()) : amount.canChange(added);
    }
    return other == Slot.BY ? added.canChange(amount) : amount.agreesWith(added);
  }

  boolean lacksFrom() {
    return !has(Slot.FROM) && has(Slot.BY) && (has(Slot.TO) || has(Slot.LEVEL));
  }

  /** Whether two of the three are known, and one of them is what the words say of the other. */
  boolean isChange() {
    boolean to = has(Slot.TO) || has(Slot.LEVEL);
    return has(Slot.BY) && (to || has(Slot.FROM)) || to && has(Slot.FROM);
  }

  @Nullable Claim claim(Slot slot) {
    int i = slots.indexOf(slot);
    return i < 0 ? null : amounts.get(i).claim();
  }

  /** Returns the level after the change. */
  @Nullable Claim to() {
    Claim to = claim(Slot.TO);
    return to == null ? claim(Slot.LEVEL) : to;
  }

  List<Amount> by() {
    List<Amount> by = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      if (slots.get(i) == Slot.BY) {
        by.add(amounts.get(i));
      }
    }
    return by;
  }
}

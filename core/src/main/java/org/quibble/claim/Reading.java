package org.quibble.claim;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.quibble.quantity.Quantity;

/**
 * What a printed figure was read as: one quantity, one of several, or none that its author can have
 * meant to print. A garbled figure never passes for a clean one.
 */
public sealed interface Reading extends Serializable {

  /** Returns the quantities that the figure may stand for, the likeliest first. */
  List<Quantity> candidates();

  /** Returns the quantity that the figure stands for, or empty if it is garbled. */
  Optional<Quantity> quantity();

  /** Whether the figure as printed can't be read as a number. */
  default boolean isGarbled() {
    return this instanceof Garbled;
  }

  /**
   * A figure that can be read in one way only.
   *
   * @param only the quantity
   */
  record Clean(Quantity only) implements Reading {

    public Clean {
      requireNonNull(only, "only");
    }

    @Override
    public List<Quantity> candidates() {
      return List.of(only);
    }

    @Override
    public Optional<Quantity> quantity() {
      return Optional.of(only);
    }
  }

  /**
   * A figure that two conventions read differently, "1.100", where nothing in the document decides.
   *
   * @param candidates two or more quantities, the likeliest first
   */
  record Ambiguous(List<Quantity> candidates) implements Reading {

    public Ambiguous {
      candidates = List.copyOf(candidates);
      if (candidates.size() < 2) {
        throw new IllegalArgumentException("one reading is not ambiguous");
      }
    }

    @Override
    public Optional<Quantity> quantity() {
      return Optional.of(candidates.get(0));
    }
  }

  /**
   * A figure that no convention reads, "$2,7487".
   *
   * @param fault what is wrong with it, as a phrase that completes "the figure has …"
   * @param candidates what its author may have meant, the likeliest first; may be empty
   */
  record Garbled(String fault, List<Quantity> candidates) implements Reading {

    public Garbled {
      requireNonNull(fault, "fault");
      candidates = List.copyOf(candidates);
    }

    @Override
    public Optional<Quantity> quantity() {
      return Optional.empty();
    }
  }
}

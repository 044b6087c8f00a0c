package org.quibble.quantity;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A kind of amount: money, length, a count. Amounts of two dimensions can't be compared.
 *
 * <p>Currencies share the dimension of money, as counted nouns share that of counts; whether two of
 * them can be compared is for {@link Unit#convert} to say.
 *
 * @param name a name of ours, or the dimension in base quantities as UCUM's library prints it
 */
public record Dimension(String name) implements Serializable {

  public static final Dimension MONEY = new Dimension("money");
  public static final Dimension COUNT = new Dimension("count");
  public static final Dimension PERCENTAGE = new Dimension("percentage");
  public static final Dimension POINTS = new Dimension("percentage points");
  public static final Dimension RATIO = new Dimension("ratio");
  public static final Dimension TIME = new Dimension("[T]");

  public Dimension {
    requireNonNull(name, "name");
  }

  /** Whether this is a dimension of physics, time among them. */
  public boolean isPhysical() {
    return name.startsWith("[");
  }

  @Override
  public String toString() {
    return name;
  }
}

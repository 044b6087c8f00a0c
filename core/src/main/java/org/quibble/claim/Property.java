package org.quibble.claim;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What of its subject a figure measures.
 *
 * @param name a short noun phrase: "training cost"
 * @param text the words of the text that it was read from
 * @param concept the language-independent class that makes claims comparable: {@code cost}; or
 *     {@code null} if the language tables know none
 */
public record Property(String name, String text, @Nullable String concept) implements Serializable {

  public Property {
    requireNonNull(name, "name");
    requireNonNull(text, "text");
  }
}

package org.quibble.claim;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.quibble.text.Span;

/**
 * The entity that a figure measures.
 *
 * @param name its name, resolved across sentences where the text beside the figure has a pronoun or
 *     description
 * @param text the entity as it stands beside the figure
 * @param span where {@code text} stands, in the document's UTF-16 code units
 * @param basis what the name rests on
 */
public record Subject(String name, String text, Span span, Basis basis) implements Serializable {

  public Subject {
    requireNonNull(name, "name");
    requireNonNull(text, "text");
    requireNonNull(span, "span");
    requireNonNull(basis, "basis");
  }

  /** What the name of a subject rests on. */
  public enum Basis {
    /** It stands in the figure's own clause. */
    STATED,
    /** A pronoun of the clause stands for it. */
    PRONOUN,
    /** A description of the clause stands for it: "the company". */
    DESCRIPTION,
    /** The clause names none; the text before it does. */
    CONTEXT
  }
}

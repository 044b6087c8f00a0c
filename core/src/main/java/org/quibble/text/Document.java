package org.quibble.text;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is handed in: a text and where it comes from.
 *
 * <pre>{@code
 * Document article = Document.of("a-1", "The retrofit cost 5.5 million euros.").inLanguage("en");
 * }</pre>
 *
 * @param origin id, date, source and collection
 * @param text the text; all offsets count its UTF-16 code units
 */
public record Document(Origin origin, String text) implements Serializable {

  public Document {
    requireNonNull(origin, "origin");
    requireNonNull(text, "text");
  }

  /** Returns a document of which only id and text are known. */
  public static Document of(String id, String text) {
    return new Document(new Origin(id, null, null, null, null), text);
  }

  /** Returns the document's id. */
  public String id() {
    return origin.document();
  }

  /** Returns this document with its language stated as a BCP 47 tag, so that it isn't detected. */
  public Document inLanguage(@Nullable String language) {
    return with(language, origin.published(), origin.source(), origin.collection());
  }

  /** Returns this document with its day of publication. */
  public Document published(@Nullable LocalDate day) {
    return with(origin.language(), day, origin.source(), origin.collection());
  }

  /** Returns this document with the name of its publisher. */
  public Document from(@Nullable String source) {
    return with(origin.language(), origin.published(), source, origin.collection());
  }

  /** Returns this document as a member of a collection: it is compared with no other. */
  public Document in(@Nullable String collection) {
    return with(origin.language(), origin.published(), origin.source(), collection);
  }

  private Document with(
      @Nullable String language,
      @Nullable LocalDate published,
      @Nullable String source,
      @Nullable String collection) {
    return new Document(new Origin(id(), language, published, source, collection), text);
  }
}

/**
 * Texts and places in them.
 *
 * <p>Start with {@link org.quibble.text.Document}. Every offset of the library is a 0-based UTF-16
 * code unit index into the document's text, as {@link String#charAt} counts, with the end
 * exclusive.
 */
@NullMarked
package org.quibble.text;

import org.jspecify.annotations.NullMarked;

/**
 * From sentences to mentions: the figure reader.
 *
 * <p>Start with {@link org.quibble.extractors.figure.FigureReader}.
 */
@NullMarked
package org.quibble.extractors.figure;

import org.jspecify.annotations.NullMarked;

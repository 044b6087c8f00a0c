/**
 * Sentences, tokens and parts of speech.
 *
 * <p>Start with {@link org.quibble.extractors.text.TaggedSentence}.
 */
@NullMarked
package org.quibble.extractors.text;

import org.jspecify.annotations.NullMarked;

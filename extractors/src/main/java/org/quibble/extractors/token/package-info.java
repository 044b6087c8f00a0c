/**
 * The tokens of a text, split so that a figure's characters stay together.
 *
 * <p>Start with {@link org.quibble.extractors.token.Tokens}.
 */
@NullMarked
package org.quibble.extractors.token;

import org.jspecify.annotations.NullMarked;

/**
 * Quibble reads articles and quarrels with their numbers.
 *
 * <p>Start with {@link org.quibble.Quibble}.
 */
@NullMarked
package org.quibble;

import org.jspecify.annotations.NullMarked;

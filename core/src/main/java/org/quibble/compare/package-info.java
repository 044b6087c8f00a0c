/**
 * Which claims may be held against each other.
 *
 * <p>Start with {@link org.quibble.compare.Comparability}, the judgement on two claims, with its
 * reasons.
 */
@NullMarked
package org.quibble.compare;

import org.jspecify.annotations.NullMarked;

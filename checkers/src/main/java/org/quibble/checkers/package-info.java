/**
 * Doubts claims: one class per check, each with the texts that it fires and is silent on.
 *
 * <p>Start with {@link org.quibble.checkers.ConflictingClaims}. A new check is one class here and
 * one line under {@code META-INF/services}.
 */
@NullMarked
package org.quibble.checkers;

import org.jspecify.annotations.NullMarked;

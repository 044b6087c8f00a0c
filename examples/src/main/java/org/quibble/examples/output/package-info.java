/**
 * Findings for people and for machines.
 *
 * <p>Start with {@link org.quibble.examples.output.FindingFormat}, the choice of formats.
 */
@NullMarked
package org.quibble.examples.output;

import org.jspecify.annotations.NullMarked;

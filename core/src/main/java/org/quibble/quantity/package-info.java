/**
 * What a text says an amount is.
 *
 * <p>Start with {@link org.quibble.quantity.Quantity}. Types here are immutable values that know
 * nothing of sentences or checks. Numbers keep the digits that their author wrote, because "5.50"
 * says more than "5.5", and never pass through binary floating point.
 */
@NullMarked
package org.quibble.quantity;

import org.jspecify.annotations.NullMarked;

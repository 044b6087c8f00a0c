/**
 * Which claims speak of one thing.
 *
 * <p>Start with {@link org.quibble.checkers.compare.StandardComparer}. Claims are gathered by their
 * {@link org.quibble.checkers.compare.Topic}, topics meet by name, property and unit, and only what
 * meets is judged; so the work grows with the number of claims and not with its square.
 */
@NullMarked
package org.quibble.checkers.compare;

import org.jspecify.annotations.NullMarked;

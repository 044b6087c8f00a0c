/** Doubts claims: one class per check. */
@NullMarked
package org.quibble.checkers;

import org.jspecify.annotations.NullMarked;

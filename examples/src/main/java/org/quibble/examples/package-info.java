/**
 * Quibble at work: one main class per question, and the command line.
 *
 * <p>Start with {@link org.quibble.examples.CheckArticles}. The command line is {@link
 * org.quibble.examples.QuibbleCommand}.
 */
@NullMarked
package org.quibble.examples;

import org.jspecify.annotations.NullMarked;

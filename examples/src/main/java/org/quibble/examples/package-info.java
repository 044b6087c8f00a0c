/** Shows Quibble at work: one main class per question, and the command line. */
@NullMarked
package org.quibble.examples;

import org.jspecify.annotations.NullMarked;

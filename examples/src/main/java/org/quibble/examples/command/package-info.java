/**
 * The subcommands of the command line and their options.
 *
 * <p>Start with {@link org.quibble.examples.command.CommandLines}.
 */
@NullMarked
package org.quibble.examples.command;

import org.jspecify.annotations.NullMarked;

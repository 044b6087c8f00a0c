/**
 * From what users name on the command line to documents.
 *
 * <p>Start with {@link org.quibble.examples.input.Inputs}, which turns names into files, and {@link
 * org.quibble.examples.input.ArticleReader}, which reads them and lists what could not be read.
 */
@NullMarked
package org.quibble.examples.input;

import org.jspecify.annotations.NullMarked;

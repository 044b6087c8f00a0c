/** Reads the claims of a text, with OpenNLP. */
@NullMarked
package org.quibble.extractors;

import org.jspecify.annotations.NullMarked;

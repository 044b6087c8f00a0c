/** Reads the claims of a text, with CoreNLP. */
@NullMarked
package org.quibble.extractors.corenlp;

import org.jspecify.annotations.NullMarked;

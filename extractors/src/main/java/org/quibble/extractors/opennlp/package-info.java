/**
 * The default engine: parts of speech by OpenNLP's models.
 *
 * <p>Start with {@link org.quibble.extractors.opennlp.OpenNlpExtractor}.
 */
@NullMarked
package org.quibble.extractors.opennlp;

import org.jspecify.annotations.NullMarked;

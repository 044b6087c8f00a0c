/**
 * Languages as data: a folder of tables each.
 *
 * <p>Start with {@link org.quibble.extractors.language.Language}.
 */
@NullMarked
package org.quibble.extractors.language;

import org.jspecify.annotations.NullMarked;

/**
 * From a document to its claims.
 *
 * <p>Start with {@link org.quibble.extract.ClaimExtractor}, which engines implement.
 */
@NullMarked
package org.quibble.extract;

import org.jspecify.annotations.NullMarked;

/**
 * Figures with what is said by them.
 *
 * <p>Start with {@link org.quibble.claim.Claim}. A {@link org.quibble.claim.Mention} is a place in
 * a text that was read as a quantity; a claim is a mention said of a subject and a property; an
 * {@link org.quibble.claim.Article} is what was read in one document, with the {@linkplain
 * org.quibble.claim.Relation relations} that its text states between its claims.
 */
@NullMarked
package org.quibble.claim;

import org.jspecify.annotations.NullMarked;

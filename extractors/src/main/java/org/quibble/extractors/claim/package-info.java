/**
 * From figures to claims: whom and what a figure is about.
 *
 * <p>Start with {@link org.quibble.extractors.claim.ClaimBuilder}. A shallow grammar finds noun
 * phrases and clauses; one class for each field of a claim looks at them: subject, property, role,
 * period, modality, attribution, qualifiers. Words stand in the languages' tables.
 */
@NullMarked
package org.quibble.extractors.claim;

import org.jspecify.annotations.NullMarked;

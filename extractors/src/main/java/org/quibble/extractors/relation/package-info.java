/**
 * Finds what a text says to hold between its figures. Start with {@link
 * org.quibble.extractors.relation.RelationReader}.
 */
@NullMarked
package org.quibble.extractors.relation;

import org.jspecify.annotations.NullMarked;

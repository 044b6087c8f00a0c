/**
 * The JSON Lines formats: documents in, claims and findings out.
 *
 * <p>Start with {@link org.quibble.json.JsonLines}, which writes them, and {@link
 * org.quibble.json.DocumentReader}, which reads documents and names every line that it cannot read.
 * The schemas of the formats lie beside these classes: {@code document.schema.json}, {@code
 * claim.schema.json} and {@code finding.schema.json}.
 */
@NullMarked
package org.quibble.json;

import org.jspecify.annotations.NullMarked;

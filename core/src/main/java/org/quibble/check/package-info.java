/**
 * Doubts about claims.
 *
 * <p>Start with {@link org.quibble.check.Check}: a check doubts one article ({@link
 * org.quibble.check.ArticleCheck}) or two comparable claims ({@link org.quibble.check.PairCheck})
 * and says so in a {@link org.quibble.check.Finding}.
 */
@NullMarked
package org.quibble.check;

import org.jspecify.annotations.NullMarked;

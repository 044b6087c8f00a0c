package org.quibble.check;

import java.util.List;

/**
 * A doubt that claims can raise, named after the mistake that it looks for.
 *
 * <p>Checks have no state and are thread-safe. A check of your own implements {@link ArticleCheck}
 * or {@link PairCheck} and is handed to {@code Quibble.builder()}, or listed under {@code
 * META-INF/services}.
 */
public sealed interface Check permits ArticleCheck, PairCheck {

  /** Returns the name that findings carry and users choose the check by: {@code garbled-figure}. */
  String id();

  /** Returns the highest severity of its findings. */
  Severity severity();

  /** Returns what the check finds, in one line without a full stop. */
  String summary();

  /** Returns texts that it fires on and more texts that it is silent on. */
  List<Example> examples();
}

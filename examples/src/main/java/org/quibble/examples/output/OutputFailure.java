package org.quibble.examples.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Says that results can't be written. */
public final class OutputFailure extends UncheckedIOException {

  private static final long serialVersionUID = 1;

  /** Makes a failure with its cause. */
  public OutputFailure(IOException cause) {
    super(String.valueOf(cause.getMessage()), cause);
  }

  /**
   * Whether the reader has seen enough, as {@code head} does. Java has no type for this; the
   * operating systems call it "Broken pipe" or "The pipe is being closed".
   */
  public boolean isClosedPipe() {
    return String.valueOf(getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }
}

package org.quibble.examples.command;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far a run has come, with rate and time left, if somebody watches. */
final class Progress implements AutoCloseable {

  private static final long KILOBYTE = 1 << 10;

  /** A bar that is gone at once is only noise. */
  private static final long WORTH_A_BAR = 64 * KILOBYTE;

  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /** Returns the progress of a run over so many bytes. */
  static Progress of(Console console, long bytes) {
    return new Progress(console.showsProgress() && bytes >= WORTH_A_BAR ? bar(bytes) : null);
  }

  private static ProgressBar bar(long bytes) {
    return new ProgressBarBuilder()
        .setTaskName("Reading")
        .setInitialMax(bytes)
        .setUnit(" KB", KILOBYTE)
        .setStyle(ProgressBarStyle.ASCII)
        .showSpeed()
        .clearDisplayOnFinish()
        .build();
  }

  /** Notes that so many more bytes were read. */
  void step(long bytes) {
    if (bar != null) {
      bar.stepBy(bytes);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}

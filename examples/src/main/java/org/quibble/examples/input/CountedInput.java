package org.quibble.examples.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how many bytes are read, so that progress shows within a file too. */
final class CountedInput extends FilterInputStream {

  private final LongConsumer progress;

  CountedInput(InputStream in, LongConsumer progress) {
    super(in);
    this.progress = progress;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    int count = super.read(bytes, start, length);
    count(count);
    return count;
  }

  private void count(int bytes) {
    if (bytes > 0) {
      progress.accept(bytes);
    }
  }
}

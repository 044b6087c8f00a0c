package org.quibble.examples.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where results go, as lines of UTF-8. Not thread-safe.
 *
 * <p>Whoever reads the lines may stop before their end: then {@link OutputFailure} is thrown.
 */
public final class Output implements AutoCloseable {

  private final BufferedWriter out;

  /** Makes an output that writes to a stream. */
  public Output(OutputStream stream) {
    out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  /** Writes a line and its end. */
  public void line(String line) {
    try {
      out.write(line);
      out.write('\n');
    } catch (IOException odd) {
      throw new OutputFailure(odd);
    }
  }

  /** Hands all lines on, so that they can be read now. */
  public void flush() {
    try {
      out.flush();
    } catch (IOException odd) {
      throw new OutputFailure(odd);
    }
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException odd) {
      throw new OutputFailure(odd);
    }
  }
}

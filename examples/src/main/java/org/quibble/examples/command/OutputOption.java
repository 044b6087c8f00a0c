package org.quibble.examples.command;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.quibble.examples.output.Colours;
import org.quibble.examples.output.Output;
import picocli.CommandLine.Option;

/** Where results go. */
final class OutputOption {

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write results to this file instead of standard output.")
  private @Nullable Path file;

  /** Opens the output; a file that can't be written is noticed before any work is done. */
  Output open(Console console) {
    try {
      return new Output(file == null ? kept(console.out()) : Files.newOutputStream(file));
    } catch (IOException odd) {
      throw new BadUsage("--output: %s can't be written: %s".formatted(file, odd), odd);
    }
  }

  /** Returns whether the output shows colours: a file never does. */
  Colours colours(Console console) {
    return file == null ? console.colours() : Colours.NONE;
  }

  /** Standard output is not ours to close. */
  private static OutputStream kept(OutputStream stream) {
    return new FilterOutputStream(stream) {
      @Override
      public void write(byte[] bytes, int start, int length) throws IOException {
        out.write(bytes, start, length);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }
}

package org.quibble.examples.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A standard stream that may be a terminal. */
enum Terminal {
  OUT("1"),
  ERR("2");

  private final Path descriptor;

  Terminal(String number) {
    descriptor = Path.of("/proc/self/fd", number);
  }

  /**
   * Whether the stream is a terminal. Java 17 only tells whether standard input and output both
   * are; Linux tells of each.
   */
  boolean isTerminal() {
    try {
      String target = Files.readSymbolicLink(descriptor).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException notLinux) {
      return System.console() != null;
    }
  }
}

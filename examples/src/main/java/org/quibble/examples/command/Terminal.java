package org.quibble.examples.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A standard stream that may be a terminal. */
enum Terminal {
  OUT("1"),
  ERR("2");

  private static final int FIRST_WITHOUT_ANSWER = 22;

  private final Path descriptor;

  Terminal(String number) {
    descriptor = Path.of("/proc/self/fd", number);
  }

  /** Whether the stream is a terminal. Linux tells of each stream by itself. */
  boolean isTerminal() {
    try {
      String target = Files.readSymbolicLink(descriptor).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException notLinux) {
      return hasConsole();
    }
  }

  /**
   * Whether standard input and output both are a terminal, where Java tells: from version 22 on it
   * has a console even where there is none.
   */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean hasConsole() {
    return Runtime.version().feature() < FIRST_WITHOUT_ANSWER && System.console() != null;
  }
}

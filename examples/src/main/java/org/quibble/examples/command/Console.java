package org.quibble.examples.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.quibble.examples.output.Colours;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out standard output, for results; not a {@link PrintStream}, which would hide that its
 *     reader has gone
 * @param err standard error, for diagnostics
 * @param colours whether standard output shows colours
 * @param showsProgress whether somebody watches standard error
 */
public record Console(
    InputStream in, OutputStream out, PrintStream err, Colours colours, boolean showsProgress) {

  /** Returns the console of this process. */
  public static Console system() {
    return new Console(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        wantsColours() && Terminal.OUT.isTerminal() ? Colours.SHOWN : Colours.NONE,
        Terminal.ERR.isTerminal());
  }

  /** See no-color.org: any value but an empty one switches colours off. */
  private static boolean wantsColours() {
    String noColor = System.getenv("NO_COLOR");
    return noColor == null || noColor.isEmpty();
  }
}

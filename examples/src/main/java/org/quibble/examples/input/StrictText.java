package org.quibble.examples.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.quibble.json.Problem;

/** Reads a whole text and takes nothing for UTF-8 that isn't: a lost letter would shift figures. */
final class StrictText {

  /** Longer than any article; a file of gigabytes named by mistake must not fill the memory. */
  static final int MOST_BYTES = 64 << 20;

  private StrictText() {}

  static String read(String file, InputStream in) throws IOException, UnreadableFile {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new UnreadableFile(Problem.of(file, "is longer than %,d bytes".formatted(MOST_BYTES)));
    }
    return decode(file, bytes);
  }

  private static String decode(String file, byte[] bytes) throws UnreadableFile {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (result.isError()) {
      int line = 1 + lineEnds(bytes, in.position());
      throw new UnreadableFile(new Problem(file, line, null, "is not UTF-8"));
    }
    return out.flip().toString();
  }

  private static int lineEnds(byte[] bytes, int end) {
    int count = 0;
    for (int i = 0; i < end; i++) {
      if (bytes[i] == '\n') {
        count++;
      }
    }
    return count;
  }
}

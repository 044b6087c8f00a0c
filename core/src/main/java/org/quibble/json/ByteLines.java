package org.quibble.json;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Cuts a stream into lines before it is decoded, so that a line of broken UTF-8 harms no other. Of
 * a line that is too long, only that fact is kept.
 */
final class ByteLines {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int END_OF_STREAM = -1;

  private final InputStream in;
  private final int longest;
  private ByteArrayOutputStream line = new ByteArrayOutputStream();
  private boolean tooLong;
  private int number;

  ByteLines(InputStream in, int longest) {
    this.in = new BufferedInputStream(in);
    this.longest = longest;
  }

  /** Goes to the next line; returns false behind the last. */
  boolean advance() throws IOException {
    line = new ByteArrayOutputStream();
    tooLong = false;
    number++;
    int next = in.read();
    if (next == END_OF_STREAM) {
      return false;
    }
    while (next != END_OF_STREAM && next != '\n') {
      add(next);
      next = in.read();
    }
    return true;
  }

  private void add(int next) {
    tooLong = tooLong || line.size() == longest;
    if (!tooLong) {
      line.write(next);
    }
  }

  /** Returns the 1-based number of the line. */
  int number() {
    return number;
  }

  /** Returns the line without its end, or says why it is none. */
  String text() throws LineFault {
    if (tooLong) {
      throw new LineFault("is longer than %,d bytes".formatted(longest));
    }
    try {
      return withoutMark(
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(line.toByteArray()))
              .toString());
    } catch (CharacterCodingException odd) {
      throw new LineFault("is not UTF-8");
    }
  }

  /** Editors of some systems put a byte order mark before the first line. */
  private String withoutMark(String text) {
    return number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK
        ? text.substring(1)
        : text;
  }
}

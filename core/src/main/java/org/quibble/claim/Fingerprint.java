package org.quibble.claim;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/** Short names for values, the same in every run and on every machine. */
public final class Fingerprint {

  /** 64 of 256 bits: two of a million values share a name once in 30 million runs. */
  private static final int HEX_DIGITS = 16;

  private Fingerprint() {}

  /** Returns 16 hexadecimal digits that stand for these parts in this order. */
  public static String of(String... parts) {
    Hasher hasher = Hashing.sha256().newHasher();
    for (String part : parts) {
      hasher.putInt(part.length()).putString(part, StandardCharsets.UTF_16LE);
    }
    return hasher.hash().toString().substring(0, HEX_DIGITS);
  }
}

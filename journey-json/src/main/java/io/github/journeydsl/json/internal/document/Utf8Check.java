package io.github.journeydsl.json.internal.document;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Tells UTF-8 from other bytes, piece by piece. Parsers of JSON take overlong forms, halves of
 * surrogate pairs and the like for characters.
 */
final class Utf8Check {

  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
  private static final long HIGH_BITS = 0x8080808080808080L;

  private int following;
  private int least;
  private int most;
  private long checked;
  private long start;

  /** Goes on with {@code bytes}; false if there is one that is no UTF-8. */
  boolean goOn(byte[] bytes) {
    for (int at = 0; at < bytes.length; at++) {
      if (following == 0) {
        at = behindAscii(bytes, at);
        if (at == bytes.length) {
          break;
        }
        start = checked + at;
        if (!begins(bytes[at] & 0xFF)) {
          return false;
        }
      } else if (!goesOn(bytes[at] & 0xFF)) {
        return false;
      }
    }
    checked += bytes.length;
    return true;
  }

  /** Most documents are ASCII over long stretches, so these are passed eight bytes at a time. */
  private static int behindAscii(byte[] bytes, int from) {
    int at = from;
    while (at + 8 <= bytes.length && ((long) EIGHT_BYTES.get(bytes, at) & HIGH_BITS) == 0) {
      at += 8;
    }
    while (at < bytes.length && bytes[at] >= 0) {
      at++;
    }
    return at;
  }

  /** The second byte of some leads has narrower bounds: overlong forms, surrogates, the end. */
  private boolean begins(int lead) {
    if (lead < 0xC2 || lead > 0xF4) {
      return false;
    }
    following = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return true;
  }

  private boolean goesOn(int unit) {
    boolean fits = unit >= least && unit <= most;
    following--;
    least = 0x80;
    most = 0xBF;
    return fits;
  }

  /** Whether no character is cut off. */
  boolean isBetweenCharacters() {
    return following == 0;
  }

  /** Where the last character that is not ASCII began. */
  long characterStart() {
    return start;
  }
}

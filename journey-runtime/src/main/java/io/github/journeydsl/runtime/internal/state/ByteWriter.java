package io.github.journeydsl.runtime.internal.state;

import io.github.journeydsl.core.event.AttributeValue;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes numbers in as few bytes as they need. */
final class ByteWriter {

  private static final int SECOND = 1_000;

  private byte[] bytes = new byte[160];
  private int size;

  void clear() {
    size = 0;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** The bytes, in those that are given if they are as many. */
  byte[] toBytes(byte[] into) {
    if (into.length != size) {
      return toBytes();
    }
    System.arraycopy(bytes, 0, into, 0, size);
    return into;
  }

  void single(int value) {
    reserve(1);
    bytes[size++] = (byte) value;
  }

  /** Six bytes, the highest first. */
  void fixed(long value) {
    reserve(SixBytes.LENGTH);
    SixBytes.put(bytes, size, value);
    size += SixBytes.LENGTH;
  }

  /** The first so many of some bytes. */
  void bytes(byte[] from, int count) {
    reserve(count);
    System.arraycopy(from, 0, bytes, size, count);
    size += count;
  }

  private void reserve(int count) {
    if (bytes.length - size < count) {
      bytes = Arrays.copyOf(bytes, Math.max(size + count, 2 * size));
    }
  }

  /** A number that is not negative, seven bits a byte. */
  void number(long value) {
    long rest = value;
    while (rest >>> 7 != 0) {
      single((int) rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    single((int) rest);
  }

  void signed(long value) {
    number(value << 1 ^ value >> 63);
  }

  /** A length of time in seconds where it is one of whole seconds, else in milliseconds. */
  void duration(long millis) {
    boolean whole = millis % SECOND == 0;
    long value = whole ? millis / SECOND : millis;
    number((value << 1 ^ value >> 63) << 1 | (whole ? 0 : 1));
  }

  void text(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    number(encoded.length);
    bytes(encoded, encoded.length);
  }

  void value(AttributeValue value) {
    if (value instanceof AttributeValue.Flag flag) {
      single(flag.value() ? 1 : 0);
    } else if (value instanceof AttributeValue.Text text) {
      single(2);
      text(text.value());
    } else {
      single(3);
      text(((AttributeValue.Number) value).value().toString());
    }
  }
}

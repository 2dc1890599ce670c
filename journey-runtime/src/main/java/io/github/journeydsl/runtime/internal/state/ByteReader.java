package io.github.journeydsl.runtime.internal.state;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.value.Decimal;
import java.nio.charset.StandardCharsets;

/** Reads what {@link ByteWriter} wrote; refuses what it cannot have written. */
final class ByteReader {

  private static final int SECOND = 1_000;

  private byte[] bytes = {};
  private boolean inSeconds;
  private int at;

  /** Begins with other bytes; the older form has all times in milliseconds. */
  void open(byte[] bytes, boolean inSeconds) {
    this.bytes = bytes;
    this.inSeconds = inSeconds;
    at = 0;
  }

  /** How many bytes are left before the last few. */
  int left(int last) {
    return Math.max(0, bytes.length - last - at);
  }

  boolean isAtEnd() {
    return at == bytes.length;
  }

  int single() {
    if (at >= bytes.length) {
      throw new IllegalArgumentException("the state of the lead is cut off");
    }
    return bytes[at++] & 0xff;
  }

  /** Six bytes with a sign. */
  long fixed() {
    int from = at;
    skip(SixBytes.LENGTH);
    return SixBytes.get(bytes, from);
  }

  /** So many hashes of inputs, as they are. */
  void remembered(Remembered into, int count) {
    int from = at;
    skip(count * Remembered.BYTES);
    into.set(bytes, from, count);
  }

  private void skip(int count) {
    if (bytes.length - at < count) {
      throw new IllegalArgumentException("the state of the lead is cut off");
    }
    at += count;
  }

  long fixed(int count) {
    long value = 0;
    for (int read = 0; read < count; read++) {
      value = value << 8 | single();
    }
    return value;
  }

  long number() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      int one = single();
      value |= (long) (one & 0x7f) << shift;
      if (one < 0x80) {
        return value;
      }
    }
    throw new IllegalArgumentException("the state of the lead holds a number that is too long");
  }

  /** A number from 0 to {@code most}. */
  int count(int most) {
    long value = number();
    if (value < 0 || value > most) {
      throw new IllegalArgumentException(
          "the state of the lead holds " + value + " where " + most + " is the most");
    }
    return (int) value;
  }

  long signed() {
    return unsign(number());
  }

  long duration() {
    long value = number();
    if (!inSeconds) {
      return unsign(value);
    }
    long length = unsign(value >>> 1);
    return (value & 1) == 0 ? length * SECOND : length;
  }

  private static long unsign(long value) {
    return value >>> 1 ^ -(value & 1);
  }

  String text() {
    int length = count(bytes.length - at);
    int from = at;
    skip(length);
    return new String(bytes, from, length, StandardCharsets.UTF_8);
  }

  AttributeValue value() {
    int kind = single();
    return switch (kind) {
      case 0, 1 -> AttributeValue.of(kind == 1);
      case 2 -> AttributeValue.of(text());
      case 3 -> new AttributeValue.Number(Decimal.of(text()));
      default -> throw new IllegalArgumentException("the state of the lead holds no such value");
    };
  }
}

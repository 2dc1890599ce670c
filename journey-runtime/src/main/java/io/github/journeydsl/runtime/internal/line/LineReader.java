package io.github.journeydsl.runtime.internal.line;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The lines of a stream of UTF-8, one after the other. A line that is too long is passed over
 * without being kept.
 */
public final class LineReader {

  /** The longest line, in bytes. */
  public static final int MOST_BYTES = 65_536;

  private static final char REPLACEMENT = '\ufffd';
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final InputStream in;
  private final byte[] chunk = new byte[65_536];
  private byte[] line = new byte[1_024];
  private int chunkAt;
  private int chunkEnd;
  private int length;
  private boolean tooLong;
  private long number;

  /** Reads {@code in} from where it stands. */
  public LineReader(InputStream in) {
    this.in = in;
  }

  /** Goes to the next line; false behind the last one. */
  public boolean advance() throws IOException {
    length = 0;
    tooLong = false;
    if (chunkAt == chunkEnd && !fill()) {
      return false;
    }
    number++;
    do {
      int end = chunkAt;
      while (end < chunkEnd && chunk[end] != '\n') {
        end++;
      }
      keep(end);
      boolean ended = end < chunkEnd;
      chunkAt = ended ? end + 1 : end;
      if (ended) {
        break;
      }
    } while (fill());
    return true;
  }

  private boolean fill() throws IOException {
    chunkAt = 0;
    chunkEnd = Math.max(0, in.read(chunk, 0, chunk.length));
    return chunkEnd > 0;
  }

  private void keep(int end) {
    int more = end - chunkAt;
    if (tooLong || length + more > MOST_BYTES) {
      tooLong = true;
      return;
    }
    if (length + more > line.length) {
      line = Arrays.copyOf(line, Math.max(length + more, 2 * line.length));
    }
    System.arraycopy(chunk, chunkAt, line, length, more);
    length += more;
  }

  /** The number of the line, from 1 on. */
  public long number() {
    return number;
  }

  /** Whether the line was too long to be kept. */
  public boolean isTooLong() {
    return tooLong;
  }

  /** The line without its end; what is no UTF-8 is replaced. */
  public String text() {
    int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
    String text = new String(line, 0, end, StandardCharsets.UTF_8);
    boolean marked = number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return marked ? text.substring(1) : text;
  }

  /** The column of the first byte that is no UTF-8, in characters from 1 on; 0 if there is none. */
  public int badColumn(String text) {
    if (text.indexOf(REPLACEMENT) < 0) {
      return 0; // most lines need no second look
    }
    CharBuffer decoded = CharBuffer.allocate(length + 1);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line, 0, length), decoded, true);
    decoded.flip();
    return result.isError() ? Character.codePointCount(decoded, 0, decoded.length()) + 1 : 0;
  }
}

package io.github.journeydsl.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Output that may be read by another program, which may have read enough: what is written behind
 * that is dropped without a word, as with {@code journey check … | head}.
 */
final class PipeStream extends FilterOutputStream {

  private boolean closed;

  PipeStream(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (closed) {
      return;
    }
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      closed = isClosedPipe(e);
      if (!closed) {
        throw e;
      }
    }
  }

  /** Java has no type for it; "Broken pipe" on Unix, "The pipe is being closed" on Windows. */
  private static boolean isClosedPipe(IOException e) {
    String message = e.getMessage();
    return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
  }
}

package io.github.journeydsl.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Ends lines with LF where a library ends them as the platform does: leaves out the CR of CR LF.
 */
final class LineFeedWriter extends FilterWriter {

  private boolean pendingReturn;

  LineFeedWriter(Writer out) {
    super(out);
  }

  @Override
  public void write(int c) throws IOException {
    if (pendingReturn && c != '\n') {
      out.write('\r');
    }
    pendingReturn = c == '\r';
    if (!pendingReturn) {
      out.write(c);
    }
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      write(buffer[i]);
    }
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    write(text.toCharArray(), offset, length);
  }

  @Override
  public void close() throws IOException {
    if (pendingReturn) {
      out.write('\r');
    }
    super.close();
  }
}

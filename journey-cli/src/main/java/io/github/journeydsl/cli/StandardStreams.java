package io.github.journeydsl.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The streams of the process, as this command writes to them: UTF-8 with LF, whatever the platform
 * prefers.
 */
final class StandardStreams {

  private StandardStreams() {}

  static PrintWriter out() {
    return writer(new PipeStream(new FileOutputStream(FileDescriptor.out)));
  }

  static PrintWriter err() {
    return writer(new PipeStream(new FileOutputStream(FileDescriptor.err)));
  }

  static PrintWriter writer(OutputStream stream) {
    var utf8 = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    return new PrintWriter(new LineFeedWriter(utf8));
  }

  /**
   * Whether a person looks at standard output.
   *
   * <p>Java 22 to 24 have a console also where none is; the property gives them the one of the
   * other versions, which exists only where both input and output are a terminal.
   */
  @SuppressWarnings("SystemConsoleNull") // with the property it does
  static boolean isTerminal() {
    System.setProperty("jdk.console", "java.base");
    return System.console() != null;
  }

  /**
   * Whether a person looks at standard error, as far as Java can know: where the system shows open
   * files as a folder, also while both other streams are pipes.
   */
  static boolean errorsAreSeen() {
    try {
      String device = Path.of("/proc/self/fd/2").toRealPath().toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException e) {
      return isTerminal();
    }
  }
}

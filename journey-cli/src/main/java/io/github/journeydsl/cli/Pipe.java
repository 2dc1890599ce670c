package io.github.journeydsl.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard input and output as other programs use them: bytes, with the line ends that a text has.
 *
 * @param in standard input
 * @param out standard output
 */
record Pipe(InputStream in, OutputStream out) {

  static Pipe standard() {
    return new Pipe(
        new FileInputStream(FileDescriptor.in),
        new PipeStream(new FileOutputStream(FileDescriptor.out)));
  }

  byte[] read(int most) throws Refusal {
    try {
      // A file stream of Java 17 would ask for its length first, which a pipe does not have.
      return new BufferedInputStream(in).readNBytes(most);
    } catch (IOException e) {
      throw Refusal.of(ExitStatus.MISUSE, "fmt.input-unreadable", String.valueOf(e.getMessage()));
    }
  }

  void write(String text) throws Refusal {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw Refusal.of(ExitStatus.MISUSE, "fmt.output-unwritable", String.valueOf(e.getMessage()));
    }
  }
}

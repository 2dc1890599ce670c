package io.github.journeydsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PipeTest {

  @Test
  void readsWhatHasNoLength() throws Refusal {
    InputStream in = new WithoutLength("journey a\n");
    byte[] read = new Pipe(in, new ByteArrayOutputStream()).read(100);
    assertThat(read).asString(StandardCharsets.UTF_8).isEqualTo("journey a\n");
  }

  @Test
  void readsNoMoreThanItIsAskedFor() throws Refusal {
    InputStream in = new WithoutLength("journey a\n");
    assertThat(new Pipe(in, new ByteArrayOutputStream()).read(3)).hasSize(3);
  }

  /** A stream as those of Java 17 are where they read a pipe. */
  private static final class WithoutLength extends FilterInputStream {

    WithoutLength(String text) {
      super(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public byte[] readNBytes(int most) throws IOException {
      throw new IOException("Illegal seek");
    }
  }
}

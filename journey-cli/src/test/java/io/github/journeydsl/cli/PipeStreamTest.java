package io.github.journeydsl.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class PipeStreamTest {

  @Test
  void aReaderThatHasReadEnoughIsNoProblem() throws IOException {
    Failing broken = new Failing("Broken pipe");
    try (PipeStream stream = new PipeStream(broken)) {
      stream.write(1);
      stream.write(2);
    }
    assertThat(broken.attempts).isEqualTo(1);
  }

  @Test
  void anyOtherProblemIsOne() {
    PipeStream stream = new PipeStream(new Failing("No space left on device"));
    assertThatThrownBy(() -> stream.write(1)).isInstanceOf(IOException.class);
  }

  private static final class Failing extends OutputStream {

    private final String message;
    private int attempts;

    Failing(String message) {
      this.message = message;
    }

    @Override
    public void write(int one) throws IOException {
      attempts++;
      throw new IOException(message);
    }
  }
}

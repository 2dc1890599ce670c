package io.github.journeydsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LineFeedWriterTest {

  @Test
  void leavesOutTheReturnBeforeALineFeedOnly() throws IOException {
    StringWriter text = new StringWriter();
    try (LineFeedWriter writer = new LineFeedWriter(text)) {
      writer.write("a\r");
      writer.write("\nb\r\rc\n\r\n");
      writer.write('\r');
    }
    assertThat(text).hasToString("a\nb\r\rc\n\n\r");
  }

  @Test
  void standardStreamsAreUtf8() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var writer = StandardStreams.writer(bytes)) {
      writer.printf("認知 ●%n");
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("認知 ●\n");
  }
}

package io.github.journeydsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final StringWriter err = new StringWriter();
  private long millis;

  private final Clock clock = new Clock() {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return Instant.ofEpochMilli(millis);
    }
  };

  private Progress progress(boolean wanted) {
    return new Progress(new PrintWriter(err), new Words(Locale.ROOT), clock, wanted);
  }

  @Test
  void whoWaitsLongSeesHowFarItIs() {
    Progress progress = progress(true);
    progress.goesOn("progress.reading", 10, 100);
    millis = 999;
    progress.goesOn("progress.reading", 10, 100);
    assertThat(err.toString()).isEmpty();
    millis = 1_000;
    progress.goesOn("progress.reading", 30, 100);
    assertThat(err.toString()).isEqualTo("\rreading events [############............] 50%\u001b[K");
    progress.goesOn("progress.reading", 10, 100);
    progress.clear();
    assertThat(err.toString()).endsWith("50%\u001b[K\r\u001b[K");
  }

  @Test
  void withoutAWholeThereIsNoBar() {
    Progress progress = progress(true);
    millis = 2_000;
    progress.goesOn("progress.running", 1, 0);
    assertThat(err.toString()).isEqualTo("\rsimulating\u001b[K");
  }

  @Test
  void inAPipeThereIsNothing() {
    Progress progress = progress(false);
    millis = 9_000;
    progress.goesOn("progress.running", 1, 2);
    progress.clear();
    assertThat(err.toString()).isEmpty();
  }
}

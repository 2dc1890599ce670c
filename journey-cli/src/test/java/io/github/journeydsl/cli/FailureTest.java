package io.github.journeydsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FailureTest {

  private static final RuntimeException MISTAKE = new IllegalStateException("one\ntwo");

  @Test
  void aMistakeOfTheProgramTakesOneLine() {
    assertThat(answer(Map.of()))
        .isEqualTo("journey: internal error, please report it:"
            + " java.lang.IllegalStateException: one two (JOURNEY_DEBUG=1 shows more)\n");
  }

  @Test
  void whoeverLooksForItSeesWhereItHappened() {
    assertThat(answer(Map.of("JOURNEY_DEBUG", "1"))).contains("FailureTest.java:");
  }

  @Test
  void standardOutputThatCannotBeWrittenIsNoSuccess() {
    StringWriter err = new StringWriter();
    Environment environment = environment(new FullDisk(), err, Map.of());
    assertThat(Main.run(environment, "--version")).isEqualTo(2);
    assertThat(err).hasToString("journey: standard output could not be written\n");
  }

  private static String answer(Map<String, String> variables) {
    StringWriter err = new StringWriter();
    Failure failure = new Failure(environment(Writer.nullWriter(), err, variables));
    assertThat(failure.internalError(MISTAKE)).isEqualTo(2);
    return err.toString();
  }

  private static Environment environment(
      Writer out, StringWriter err, Map<String, String> variables) {
    PrintWriter errors = new PrintWriter(new LineFeedWriter(err));
    return new Environment(
        new PrintWriter(out), errors, variables, false, Clock.systemUTC(), Locale.ROOT);
  }

  /** A disk without room. */
  private static final class FullDisk extends Writer {

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
      throw new IOException("no space left");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}

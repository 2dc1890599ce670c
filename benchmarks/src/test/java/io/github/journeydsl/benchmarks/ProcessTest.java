package io.github.journeydsl.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.journeydsl.benchmarks.contender.Contender;
import io.github.journeydsl.benchmarks.engine.EngineContender;
import io.github.journeydsl.benchmarks.process.ColdFigure;
import io.github.journeydsl.benchmarks.process.ColdRun;
import io.github.journeydsl.benchmarks.process.HeldRun;
import io.github.journeydsl.benchmarks.process.HostileInput;
import io.github.journeydsl.benchmarks.process.RetainedRun;
import io.github.journeydsl.benchmarks.process.Run;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "stands in for the command with a shell script")
class ProcessTest {

  private static final PrintStream NOWHERE =
      new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);

  @TempDir
  Path checkout;

  @Test
  void tellsTheTimesOfEachCommandBesideTheTargets() throws Exception {
    commandThat("exit 0");

    String markdown = measurement("--quick", "--only", "cold,hostile").markdown();

    assertThat(markdown)
        .contains("| idle JVM (`java -version`) |")
        .contains("| `journey check`, 1,000 elements |")
        .contains("| slowest hostile file of 100,000 bytes, cold, ms |")
        .contains("| random bytes |")
        .doesNotContain("no answer");
  }

  @Test
  void aCrashIsNoAnswer() throws Exception {
    commandThat("exit 3");

    assertThat(measurement("--quick", "--only", "hostile").markdown())
        .contains("| random bytes (no answer) |");
  }

  @Test
  void aCommandThatFailsIsNotTimed() throws Exception {
    commandThat("exit 1");

    assertThatIllegalStateException()
        .isThrownBy(() -> new ColdRun(checkout, checkout).measure(1))
        .withMessageContaining("ended with 1");
  }

  @Test
  void weighsWhatAResultKeeps() throws Exception {
    String markdown = measurement(
            "--quick", "--only", "memory", "--contenders", "jackson,antlr-lexer")
        .markdown();

    assertThat(markdown).contains("| Jackson 2 databind to records |").doesNotContain("ANTLR");
    assertThat(RetainedRun.measure(List.of(Contender.JACKSON), 1_000).get(Contender.JACKSON))
        .isBetween(100.0, 5_000.0);
  }

  @Test
  void timesAndWeighsScenarioEngines() throws Exception {
    String markdown = measurement(
            "--quick", "--only", "engines", "--engines", "floor,texts", "--leads", "300")
        .markdown();

    assertThat(markdown)
        .contains("| scenario, M events/s |")
        .containsPattern("floor: .* \\| 300 \\| [\\d,]+ \\| [\\d,]+ \\| 0[.]\\d+ \\| ")
        .containsPattern("texts .* \\| 1[.]00 \\| \\d+ \\|\n");
  }

  @Test
  void aWaitingLeadWithTenIdsOfEightBytesIsAsHeavyAsThose() throws Exception {
    assertThat(
            HeldRun.measure(List.of(EngineContender.NUMBERS), 5_000).get(EngineContender.NUMBERS))
        .isBetween(80.0, 400.0);
  }

  @ParameterizedTest
  @EnumSource
  void hostileFilesHaveTheSizeThatIsAskedFor(HostileInput input) {
    assertThat(input.bytes(10_000).length).isBetween(9_950, 10_000);
  }

  @Test
  void aMedianIsInTheMiddle() {
    ColdFigure odd = new ColdFigure("odd", List.of(run(9), run(1), run(2)));
    ColdFigure even = new ColdFigure("even", List.of(run(9), run(1), run(2), run(3)));

    assertThat(odd.median(Run::wallMillis)).isEqualTo(2);
    assertThat(even.median(Run::wallMillis)).isEqualTo(2.5);
  }

  private static Run run(double wall) {
    return new Run(wall, 1, 1, 0);
  }

  private void commandThat(String does) throws IOException {
    Path script = checkout.resolve("journey");
    Files.writeString(script, "#!/bin/sh\n" + does + "\n", StandardCharsets.UTF_8);
    assertThat(script.toFile().setExecutable(true)).isTrue();
  }

  private Measurement measurement(String... arguments) {
    return new Measurement(
        Choices.of(List.of(arguments)), checkout, checkout.resolve("results"), NOWHERE);
  }
}

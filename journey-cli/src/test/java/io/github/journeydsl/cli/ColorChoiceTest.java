package io.github.journeydsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColorChoiceTest {

  @Test
  void autoMeansATerminalWhoseUserDidNotSayNo() {
    assertThat(auto(true, Map.of())).isTrue();
    assertThat(auto(true, Map.of("TERM", "xterm-256color", "NO_COLOR", ""))).isTrue();
    assertThat(auto(false, Map.of())).isFalse();
    assertThat(auto(true, Map.of("NO_COLOR", "1"))).isFalse();
    assertThat(auto(true, Map.of("TERM", "dumb"))).isFalse();
  }

  @Test
  void autoNeedsAConsoleOfWindowsThatUnderstandsColours() {
    assertThat(auto(true, Map.of("OS", "Windows_NT"))).isFalse();
    assertThat(auto(true, Map.of("OS", "Windows_NT", "WT_SESSION", "1"))).isTrue();
  }

  @Test
  void theOtherChoicesAskNobody() {
    assertThat(ColorChoice.ALWAYS.colours(environment(false, Map.of("NO_COLOR", "1"))))
        .isTrue();
    assertThat(ColorChoice.NEVER.colours(environment(true, Map.of()))).isFalse();
  }

  @Test
  void theWidthOfATerminalIsTakenWhereItIsSaid() {
    assertThat(width("120")).isEqualTo(120);
    assertThat(width("")).isEqualTo(80);
    assertThat(width("7")).isEqualTo(80);
    assertThat(width("wide")).isEqualTo(80);
    assertThat(width("99999999999")).isEqualTo(80);
  }

  private static int width(String columns) {
    return TextStyle.of(environment(true, Map.of("COLUMNS", columns)), ColorChoice.AUTO)
        .width();
  }

  private static boolean auto(boolean terminal, Map<String, String> variables) {
    return ColorChoice.AUTO.colours(environment(terminal, variables));
  }

  private static Environment environment(boolean terminal, Map<String, String> variables) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    return new Environment(nowhere, nowhere, variables, terminal, Clock.systemUTC(), Locale.ROOT);
  }
}

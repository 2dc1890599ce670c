package io.github.journeydsl.cli;

import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Runs the commands people use most, without a word, so that a Java that watches learns which
 * classes they need. The launcher starts it to make the archive with which the command starts fast.
 */
final class Rehearsal {

  private Rehearsal() {}

  /** Rehearses with {@code journeys}: sound ones and ones with mistakes. */
  public static void main(String... journeys) {
    exitCodes(journeys);
  }

  /** The exit code of every command. */
  static List<Integer> exitCodes(String... journeys) {
    Environment nowhere = new Environment(
        StandardStreams.writer(OutputStream.nullOutputStream()),
        StandardStreams.writer(OutputStream.nullOutputStream()),
        Map.of(),
        StandardStreams.isTerminal(),
        Clock.systemUTC(),
        Locale.ROOT);
    List<Integer> codes = new ArrayList<>();
    for (String journey : journeys) {
      codes.add(Main.run(nowhere, "check", journey));
      codes.add(Main.run(nowhere, "check", "--format", "json", journey));
      codes.add(Main.run(nowhere, "check", "--lang", "ja", journey));
      codes.add(Main.run(nowhere, "fmt", "--check", journey));
      codes.add(Main.run(nowhere, "convert", "--to", "json", journey));
    }
    codes.add(Main.run(nowhere, "check", "--help"));
    codes.add(Main.run(nowhere, "--version"));
    return codes;
  }
}

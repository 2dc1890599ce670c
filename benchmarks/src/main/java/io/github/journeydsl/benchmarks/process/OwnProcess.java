package io.github.journeydsl.benchmarks.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A program of this class path that is asked for one figure, in a process and a heap of its own.
 */
final class OwnProcess {

  private OwnProcess() {}

  /** What the program says; its first argument is the name of whom it weighs. */
  static double figure(Class<?> program, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(
        ColdRun.java(),
        "-XX:+UseSerialGC",
        "-XX:MarkSweepAlwaysCompactCount=1", // or else it leaves some of the garbage lying
        "-Xms2g",
        "-Xmx2g",
        "-cp",
        Objects.requireNonNull(System.getProperty("java.class.path")),
        program.getName()));
    words.addAll(arguments);
    Process process =
        new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(arguments.get(0) + " could not be weighed");
    }
    return Double.parseDouble(told.strip());
  }
}

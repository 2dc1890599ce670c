package io.github.journeydsl.benchmarks.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A command that is run as a process and timed from outside; what it prints is thrown away. */
public final class Command {

  private static final Path TIME = Path.of("/usr/bin/time");
  private static final long MOST_SECONDS = 120;

  private final List<String> words;

  /** A command and its arguments. */
  public Command(List<String> words) {
    this.words = List.copyOf(words);
  }

  /** Runs it once. */
  public Run run() throws IOException, InterruptedException {
    Path account = Files.createTempFile("process", ".txt");
    try {
      return run(account);
    } finally {
      Files.delete(account);
    }
  }

  private Run run(Path account) throws IOException, InterruptedException {
    List<String> timed = new ArrayList<>();
    if (Files.isExecutable(TIME)) {
      timed.addAll(List.of(TIME.toString(), "-q", "-f", "%U %S %M", "-o", account.toString()));
    }
    timed.addAll(words);
    long start = System.nanoTime();
    Process process = new ProcessBuilder(timed)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
    }
    double wall = (System.nanoTime() - start) / 1e6;
    String[] told = Files.readString(account, StandardCharsets.UTF_8).strip().split(" ", -1);
    return told.length < 3
        ? new Run(wall, Double.NaN, Double.NaN, process.exitValue())
        : new Run(
            wall,
            (Double.parseDouble(told[0]) + Double.parseDouble(told[1])) * 1_000,
            Double.parseDouble(told[2]) / 1_024,
            process.exitValue());
  }
}

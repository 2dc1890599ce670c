package io.github.journeydsl.benchmarks.process;

import io.github.journeydsl.benchmarks.notation.JourneyText;
import io.github.journeydsl.benchmarks.synthetic.Synthesis;
import io.github.journeydsl.benchmarks.synthetic.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Starts the command again and again, beside a Java that does nothing. */
public final class ColdRun {

  /** A Java that only says its version. */
  public static final String IDLE = "idle JVM (`java -version`)";

  private final Path checkout;
  private final Path folder;

  /**
   * A run.
   *
   * @param checkout the folder that holds the script {@code journey}
   * @param folder where generated maps are put
   */
  public ColdRun(Path checkout, Path folder) {
    this.checkout = checkout;
    this.folder = folder;
  }

  /** The title of a check of a generated map. */
  public static String checkOf(int elements) {
    return "`journey check`, %,d elements".formatted(elements);
  }

  /** Runs each command so many times, in turn, after once that does not count. */
  public List<ColdFigure> measure(int times) throws IOException, InterruptedException {
    Map<String, Command> commands = commands();
    Map<String, List<Run>> runs = new LinkedHashMap<>();
    for (int time = 0; time <= times; time++) {
      for (Map.Entry<String, Command> command : commands.entrySet()) {
        Run run = command.getValue().run();
        if (run.exitCode() != 0) {
          throw new IllegalStateException(command.getKey() + " ended with " + run.exitCode());
        }
        if (time > 0) {
          runs.computeIfAbsent(command.getKey(), title -> new ArrayList<>()).add(run);
        }
      }
    }
    return runs.entrySet().stream()
        .map(entry -> new ColdFigure(entry.getKey(), entry.getValue()))
        .toList();
  }

  private Map<String, Command> commands() throws IOException {
    Map<String, Command> commands = new LinkedHashMap<>();
    commands.put(IDLE, new Command(List.of(java(), "-version")));
    commands.put(
        "`journey check`, ma-adoption",
        check(checkout.resolve("examples/journeys/ma-adoption/ma-adoption.journey")));
    for (int elements : List.of(100, 1_000)) {
      Path file = folder.resolve("elements-" + elements + ".journey");
      Files.writeString(
          file, JourneyText.of(Synthesis.map(Wording.ASCII, elements)), StandardCharsets.UTF_8);
      commands.put(checkOf(elements), check(file));
    }
    return commands;
  }

  private Command check(Path file) {
    return new Command(List.of(checkout.resolve("journey").toString(), "check", file.toString()));
  }

  static String java() {
    return Path.of(Objects.requireNonNull(System.getProperty("java.home")), "bin", "java")
        .toString();
  }
}

package io.github.journeydsl.benchmarks.process;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lets the command check each hostile file in a process of its own. */
public final class HostileRun {

  /** Mistakes found, or no text at all: both are answers; anything else is a crash. */
  private static final List<Integer> ANSWERS = List.of(0, 1, 2);

  private final Path checkout;
  private final Path folder;
  private final PrintStream progress;

  /**
   * A run.
   *
   * @param checkout the folder that holds the script {@code journey}
   * @param folder where the files are put
   * @param progress where to tell how it gets on
   */
  public HostileRun(Path checkout, Path folder, PrintStream progress) {
    this.checkout = checkout;
    this.folder = folder;
    this.progress = progress;
  }

  /** Checks each file of so many bytes so many times. */
  public List<ColdFigure> measure(int bytes, int times) throws IOException, InterruptedException {
    Path file = folder.resolve("hostile.journey");
    Command check =
        new Command(List.of(checkout.resolve("journey").toString(), "check", file.toString()));
    List<ColdFigure> figures = new ArrayList<>();
    for (HostileInput input : HostileInput.values()) {
      Files.write(file, input.bytes(bytes));
      List<Run> runs = new ArrayList<>();
      for (int time = 0; time < times; time++) {
        runs.add(check.run());
      }
      String title = input.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      boolean answered = runs.stream().allMatch(run -> ANSWERS.contains(run.exitCode()));
      ColdFigure figure = new ColdFigure(answered ? title : title + " (no answer)", runs);
      figures.add(figure);
      progress.printf("%-25s %,8.0f ms%n", figure.title(), figure.median(Run::wallMillis));
    }
    Files.delete(file);
    return figures;
  }
}

package io.github.journeydsl.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code journey check} was asked for.
 *
 * @param files the files to check
 * @param format how the answer is written
 * @param today the day on which they are judged, where it is not that of the clock
 * @param config the configuration of all of them, where it is not the one above each
 * @param rules jars with rules
 * @param color whether the answer has colours
 */
record CheckRun(
    List<Path> files,
    CheckFormat format,
    @Nullable LocalDate today,
    @Nullable Path config,
    List<Path> rules,
    ColorChoice color) {

  CheckRun {
    files = List.copyOf(files);
    rules = List.copyOf(rules);
  }

  /**
   * What plain arguments ask for: the command and names of files. They need no parser of command
   * lines, which takes a fresh Java a fifth of the time of a whole check; anything else is left to
   * it.
   */
  static Optional<CheckRun> plain(String... arguments) {
    if (arguments.length < 2 || !arguments[0].equals("check")) {
      return Optional.empty();
    }
    List<Path> files = new ArrayList<>();
    for (int at = 1; at < arguments.length; at++) {
      if (arguments[at].startsWith("-") || arguments[at].isBlank()) {
        return Optional.empty();
      }
      try {
        files.add(Path.of(arguments[at]));
      } catch (InvalidPathException e) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new CheckRun(files, CheckFormat.TEXT, null, null, List.of(), ColorChoice.AUTO));
  }

  int run(Environment environment) throws Refusal {
    for (Path file : files) {
      requireText(file);
    }
    // only people see colours; a file that a server reads must not hold any
    ColorChoice colors = format == CheckFormat.TEXT ? color : ColorChoice.NEVER;
    TextStyle style = TextStyle.of(environment, colors);
    CheckSettings settings = CheckSettings.of(config, rules);
    CheckDay day = new CheckDay(environment.clock(), today);
    FileCheck check = new FileCheck(settings, day, style);
    CheckReport report = CheckReport.of(files.stream().map(check::check).toList());
    environment.out().print(format.show(report, style));
    return report.status().code();
  }

  private static void requireText(Path file) throws Refusal {
    if (Notation.ofName(file).filter(Notation.JSON::equals).isPresent()) {
      String name = FileName.of(file);
      throw Refusal.of(ExitStatus.MISUSE, "check-reads-text", name);
    }
  }
}

package io.github.journeydsl.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code journey fmt}. */
final class FmtCommand implements Callable<Integer> {

  private static final Path STANDARD_INPUT = Path.of("-");

  private final Environment environment;
  private final Pipe pipe;
  private final PositionalParamSpec paths = Arguments.files("FILE|DIR");
  private final OptionSpec check = Arguments.flag("--check");
  private final OptionSpec diff = Arguments.flag("--diff");
  private final OptionSpec color = Arguments.choice("--color", "WHEN", ColorChoice.AUTO);

  FmtCommand(Environment environment, Pipe pipe) {
    this.environment = environment;
    this.pipe = pipe;
  }

  CommandSpec spec() {
    return Arguments.command("fmt", this)
        .addPositional(paths)
        .addOption(check)
        .addOption(diff)
        .addOption(color);
  }

  @Override
  public Integer call() throws Refusal {
    TextStyle style = TextStyle.of(environment, color.getValue());
    Words words = style.words();
    FormatRun run = new FormatRun(environment, style, pipe, check.getValue(), diff.getValue());
    List<Path> named = paths.getValue();
    if (named.contains(STANDARD_INPUT)) {
      if (named.size() > 1) {
        throw Refusal.of(ExitStatus.MISUSE, "fmt.input-alone");
      }
      run.input();
    } else {
      JourneyFiles found = JourneyFiles.of(named);
      found
          .emptyFolders()
          .forEach(folder ->
              environment.err().println(words.say("fmt.empty-folder", PlainText.of(folder))));
      for (Path file : found.files()) {
        run.file(file);
      }
    }
    return run.end().code();
  }
}

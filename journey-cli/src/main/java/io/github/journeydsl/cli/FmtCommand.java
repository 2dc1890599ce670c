package io.github.journeydsl.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journey fmt}. */
@Command(name = "fmt", parameterListHeading = "%n", optionListHeading = "%n", footerHeading = "%n")
final class FmtCommand implements Callable<Integer> {

  private static final Path STANDARD_INPUT = Path.of("-");

  private final Environment environment;
  private final Pipe pipe;

  @Parameters(paramLabel = "FILE|DIR", descriptionKey = "file", arity = "1..*")
  private List<Path> paths = List.of();

  @Option(names = "--check")
  private boolean check;

  @Option(names = "--diff")
  private boolean diff;

  @Option(names = "--color", paramLabel = "WHEN")
  private ColorChoice color = ColorChoice.AUTO;

  FmtCommand(Environment environment, Pipe pipe) {
    this.environment = environment;
    this.pipe = pipe;
  }

  @Override
  public Integer call() throws Refusal {
    TextStyle style = TextStyle.of(environment, color);
    Words words = style.words();
    FormatRun run = new FormatRun(environment, style, pipe, check, diff);
    if (paths.contains(STANDARD_INPUT)) {
      if (paths.size() > 1) {
        throw Refusal.of(ExitStatus.MISUSE, "fmt.input-alone");
      }
      run.input();
    } else {
      JourneyFiles found = JourneyFiles.of(paths);
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

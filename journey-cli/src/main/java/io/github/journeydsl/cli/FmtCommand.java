package io.github.journeydsl.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journey fmt}. */
@Command(
    name = "fmt",
    description = "Lays journeys out in one style; comments and the order stay.",
    parameterListHeading = "%n",
    optionListHeading = "%n",
    footer = {
      "",
      "Exit code: 0 done, 1 a file has mistakes or, with --check, differs,",
      "           2 a file could not be read or written.",
      "",
      "Examples:",
      "  journey fmt ma-adoption.journey",
      "  journey fmt --check journeys",
      "  journey fmt --diff journeys/*.journey",
      "  journey fmt - < draft.journey"
    })
final class FmtCommand implements Callable<Integer> {

  private static final Path STANDARD_INPUT = Path.of("-");

  private final Environment environment;
  private final Pipe pipe;

  @Parameters(
      paramLabel = "FILE|DIR",
      arity = "1..*",
      description = "Files, folders that hold .journey files, or - for standard input.")
  private List<Path> paths = List.of();

  @Option(names = "--check", description = "Writes nothing; lists what differs.")
  private boolean check;

  @Option(names = "--diff", description = "Writes nothing; shows what would change.")
  private boolean diff;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "Colours of findings: auto (default), always or never.")
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
        throw new Refusal(ExitStatus.MISUSE, words.say("fmt.input-alone"));
      }
      run.input();
    } else {
      JourneyFiles found = JourneyFiles.of(paths, words);
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

package io.github.journeydsl.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journey check}. */
@Command(
    name = "check",
    description = "Says what is wrong in journeys, and which roles their phases cover.",
    parameterListHeading = "%n",
    optionListHeading = "%n",
    footer = {
      "",
      "Exit code: 0 no errors, 1 errors, 2 a file could not be read.",
      "",
      "Examples:",
      "  journey check ma-adoption.journey",
      "  journey check journeys/*.journey",
      "  journey check --format json ma-adoption.journey > findings.json"
    })
final class CheckCommand implements Callable<Integer> {

  private final Environment environment;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "The journeys to check; what they import is checked with them.")
  private List<Path> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default) for people, json for programs.")
  private CheckFormat format = CheckFormat.TEXT;

  @Option(names = "--color", paramLabel = "WHEN", description = "auto (default), always or never.")
  private ColorChoice color = ColorChoice.AUTO;

  CheckCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws Refusal {
    for (Path file : files) {
      requireText(file);
    }
    TextStyle style = TextStyle.of(environment, color);
    FileCheck check = new FileCheck(environment.clock(), style);
    CheckReport report = CheckReport.of(files.stream().map(check::check).toList());
    environment.out().print(format.show(report, style));
    return report.status().code();
  }

  private static void requireText(Path file) throws Refusal {
    if (Notation.ofName(file).filter(Notation.JSON::equals).isPresent()) {
      String name = FileName.of(file);
      throw new Refusal(
          ExitStatus.MISUSE,
          name + " is JSON, and check reads text; first: journey convert " + name
              + " --to journey");
    }
  }
}

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
    parameterListHeading = "%n",
    optionListHeading = "%n",
    footerHeading = "%n")
final class CheckCommand implements Callable<Integer> {

  private final Environment environment;

  @Parameters(paramLabel = "FILE", descriptionKey = "file", arity = "1..*")
  private List<Path> files = List.of();

  @Option(names = "--format", paramLabel = "FORMAT")
  private CheckFormat format = CheckFormat.TEXT;

  @Option(names = "--color", paramLabel = "WHEN")
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
      throw Refusal.of(ExitStatus.MISUSE, "check-reads-text", name);
    }
  }
}

package io.github.journeydsl.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code journey test}. */
final class TestCommand implements Callable<Integer> {

  private final Environment environment;
  private final PositionalParamSpec paths = Arguments.files("FILE|DIR");
  private final OptionSpec format = Arguments.choice("--format", "FORMAT", TestFormat.TEXT);
  private final OptionSpec junit = Arguments.file("OUT", "--junit");
  private final OptionSpec color = Arguments.choice("--color", "WHEN", ColorChoice.AUTO);

  TestCommand(Environment environment) {
    this.environment = environment;
  }

  CommandSpec spec() {
    return Arguments.command("test", this)
        .addPositional(paths)
        .addOption(format)
        .addOption(junit)
        .addOption(color);
  }

  @Override
  public Integer call() throws Refusal {
    List<Path> named = paths.getValue();
    for (Path path : named) {
      requireText(path);
    }
    TestFormat form = format.getValue();
    ColorChoice colors = form == TestFormat.TEXT ? color.getValue() : ColorChoice.NEVER;
    TextStyle style = TextStyle.of(environment, colors);
    TestRunReport report = report(named, style);
    environment.out().print(form.show(report, style));
    @Nullable Path out = junit.getValue();
    if (out != null) {
      TextStyle plain = new TextStyle(style.words(), false, style.width());
      new TargetFile(out).write(new TestJunit(plain).of(report));
    }
    return report.status().code();
  }

  private TestRunReport report(List<Path> named, TextStyle style) throws Refusal {
    JourneyFiles found = JourneyFiles.of(named);
    for (String folder : found.emptyFolders()) {
      environment.err().println(style.words().say("fmt.empty-folder", PlainText.of(folder)));
    }
    FileTest test = new FileTest(CheckSettings.of(null, List.of()), style);
    List<TestedFile> files = new ArrayList<>();
    for (Path file : found.files()) {
      TestedFile tested = test.test(file);
      // a folder holds libraries as well, which nobody meant to test
      if (tested.kind() != TestedFile.Kind.LIBRARY || named.contains(file)) {
        files.add(tested);
      }
    }
    return TestRunReport.of(files);
  }

  private static void requireText(Path file) throws Refusal {
    if (Notation.ofName(file).filter(Notation.JSON::equals).isPresent()) {
      throw Refusal.of(ExitStatus.MISUSE, "test.json", PlainText.of(FileName.of(file)));
    }
  }
}

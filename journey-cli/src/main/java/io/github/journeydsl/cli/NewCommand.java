package io.github.journeydsl.cli;

import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.template.PhaseTemplate;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code journey new}. */
final class NewCommand implements Callable<Integer> {

  /** What Java makes of a character that the locale of the process does not have. */
  private static final char UNREADABLE = '\ufffd';

  private static final Path STANDARD_OUTPUT = Path.of("-");

  private final Environment environment;
  private final PositionalParamSpec name = Arguments.optional("NAME", "name");
  private final OptionSpec template =
      Arguments.choice("--template", "TEMPLATE", PhaseTemplate.STANDARD_6);
  private final OptionSpec output = Arguments.file("OUT", "-o", "--output");
  private final OptionSpec list = Arguments.flag("--list");
  private final CommandSpec spec = Arguments.command("new", this)
      .addPositional(name)
      .addOption(template)
      .addOption(output)
      .addOption(list);

  NewCommand(Environment environment) {
    this.environment = environment;
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws Refusal {
    if (list.<Boolean>getValue()) {
      for (PhaseTemplate each : PhaseTemplate.values()) {
        environment.out().println(each.term());
        environment.out().println("  " + labels(each));
      }
    } else {
      write();
    }
    return ExitStatus.FINE.code();
  }

  private String labels(PhaseTemplate of) {
    List<Phase> phases = of.suggestions(environment.locale()).phases();
    return String.join(" → ", phases.stream().map(Phase::label).toList());
  }

  private void write() throws Refusal {
    String typed = name.getValue();
    if (typed == null) {
      throw new MissingParameterException(spec.commandLine(), name, "NAME");
    }
    if (typed.indexOf(UNREADABLE) >= 0) {
      throw Refusal.of(ExitStatus.MISUSE, "new.garbled");
    }
    MapName called = MapName.of(typed)
        .orElseThrow(() -> Refusal.of(ExitStatus.MISUSE, "new.nameless", PlainText.of(typed)));
    Words words = environment.words();
    String text = new DraftText(words, called, template.getValue()).written();
    @Nullable Path chosen = output.getValue();
    if (STANDARD_OUTPUT.equals(chosen)) {
      environment.out().print(text);
      return;
    }
    Path file = chosen == null ? besides(typed, called) : chosen;
    new TargetFile(file).create(text);
    environment.err().println(words.say("wrote", FileName.of(file), called.id()));
  }

  /** The file in the current folder: a name never leads out of it. */
  private static Path besides(String typed, MapName called) throws Refusal {
    if (typed.indexOf('/') >= 0 || typed.indexOf('\\') >= 0) {
      throw Refusal.of(ExitStatus.MISUSE, "new.path", PlainText.of(typed), called.file());
    }
    try {
      return Path.of(called.file());
    } catch (InvalidPathException e) {
      throw Refusal.of(ExitStatus.MISUSE, "file-name.impossible", called.file());
    }
  }
}

package io.github.journeydsl.cli;

import io.github.journeydsl.core.diff.ChangeLevel;
import io.github.journeydsl.core.template.PhaseTemplate;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** The {@code journey} command. */
public final class Main {

  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String... arguments) {
    Environment environment = new Environment(
        StandardStreams.out(),
        StandardStreams.err(),
        System.getenv(),
        StandardStreams.isTerminal(),
        Clock.systemUTC(),
        Locale.getDefault(Locale.Category.DISPLAY));
    System.exit(run(environment, arguments));
  }

  /** Runs the command and returns its exit code. */
  static int run(Environment environment, String... arguments) {
    return run(environment, Pipe.standard(), arguments);
  }

  static int run(Environment world, Pipe pipe, String... arguments) {
    Language language = Language.chosen(arguments, () -> Language.of(world.locale()));
    Environment environment = world.in(language.locale());
    Failure failure = new Failure(environment);
    int code;
    try {
      Optional<CheckRun> plain = CheckRun.plain(arguments);
      code = plain.isPresent()
          ? check(plain.get(), environment, failure)
          : commandLine(environment, pipe, failure, List.of(arguments)).execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError e) {
      code = failure.internalError(e);
    }
    if (environment.out().checkError()) {
      environment.err().println(environment.words().say("output-failed"));
      code = ExitStatus.MISUSE.code();
    }
    environment.err().flush();
    return code;
  }

  @SuppressWarnings("CatchingUnchecked") // whatever it is, people get a line and no stack trace
  private static int check(CheckRun run, Environment environment, Failure failure) {
    try {
      return run.run(environment);
    } catch (Exception e) {
      return failure.answer(e);
    }
  }

  private static CommandLine commandLine(
      Environment environment, Pipe pipe, Failure failure, List<String> arguments) {
    Words words = environment.words();
    boolean colours = ColorChoice.AUTO.colours(environment);
    CommandLine command = new CommandLine(root());
    commands(environment, pipe, arguments)
        .forEach(spec -> command.addSubcommand(spec.name(), spec));
    if (command.getSubcommands().containsKey("simulate")) {
      SimulateCommand.converting(command, words);
    }
    return command
        .setOut(environment.out())
        .setErr(environment.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(colours ? Ansi.ON : Ansi.OFF))
        .registerConverter(CheckFormat.class, new TermConverter<>(CheckFormat.class, words))
        .registerConverter(TestFormat.class, new TermConverter<>(TestFormat.class, words))
        .registerConverter(DiffFormat.class, new TermConverter<>(DiffFormat.class, words))
        .registerConverter(ChangeLevel.class, new TermConverter<>(ChangeLevel.class, words))
        .registerConverter(ColorChoice.class, new TermConverter<>(ColorChoice.class, words))
        .registerConverter(Notation.class, new TermConverter<>(Notation.class, words))
        .registerConverter(Language.class, new TermConverter<>(Language.class, words))
        .registerConverter(PhaseTemplate.class, new TermConverter<>(PhaseTemplate.class, words))
        .registerConverter(Path.class, new PathConverter(words))
        .registerConverter(LocalDate.class, new DayConverter(words))
        .setResourceBundle(new HelpTexts(words))
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(new Misuse(words))
        .setExecutionExceptionHandler(failure);
  }

  private static CommandSpec root() {
    CommandSpec root = CommandSpec.create().name("journey").version("journey " + Version.text());
    root.usageMessage()
        .synopsisSubcommandLabel("COMMAND")
        .optionListHeading("%n")
        .footerHeading("%n");
    return root.addOption(Language.option()).addOption(help()).addOption(version());
  }

  /** The commands that are named in the arguments, so that others cost no time; all if none is. */
  private static List<CommandSpec> commands(
      Environment environment, Pipe pipe, List<String> arguments) {
    Map<String, Supplier<CommandSpec>> all = new LinkedHashMap<>();
    all.put("new", () -> new NewCommand(environment).spec());
    all.put("check", () -> new CheckCommand(environment).spec());
    all.put("test", () -> new TestCommand(environment).spec());
    all.put("explain", () -> new ExplainCommand(environment).spec());
    all.put("diff", () -> new DiffCommand(environment).spec());
    all.put("simulate", () -> new SimulateCommand(environment, pipe).spec());
    all.put("fmt", () -> new FmtCommand(environment, pipe).spec());
    all.put("convert", () -> new ConvertCommand(environment, pipe).spec());
    boolean isNamed = all.keySet().stream().anyMatch(arguments::contains);
    List<CommandSpec> commands = new ArrayList<>();
    all.forEach((name, spec) -> {
      if (!isNamed || arguments.contains(name)) {
        commands.add(spec.get());
      }
    });
    return commands;
  }

  private static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .scopeType(ScopeType.INHERIT)
        .build();
  }

  private static OptionSpec version() {
    return OptionSpec.builder("-V", "--version").versionHelp(true).build();
  }
}

package io.github.journeydsl.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** The {@code journey} command. */
@Command(
    name = "journey",
    synopsisSubcommandLabel = "COMMAND",
    optionListHeading = "%n",
    footerHeading = "%n")
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
      code = commandLine(environment, pipe, failure).execute(arguments);
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

  private static CommandLine commandLine(Environment environment, Pipe pipe, Failure failure) {
    Words words = environment.words();
    boolean colours = ColorChoice.AUTO.colours(environment);
    CommandLine command = new CommandLine(new Main())
        .addSubcommand(new CheckCommand(environment))
        .addSubcommand(new ConvertCommand(environment))
        .addSubcommand(new FmtCommand(environment, pipe))
        .setOut(environment.out())
        .setErr(environment.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(colours ? Ansi.ON : Ansi.OFF))
        .registerConverter(CheckFormat.class, new TermConverter<>(CheckFormat.class, words))
        .registerConverter(ColorChoice.class, new TermConverter<>(ColorChoice.class, words))
        .registerConverter(Notation.class, new TermConverter<>(Notation.class, words))
        .registerConverter(Language.class, new TermConverter<>(Language.class, words))
        .registerConverter(Path.class, new PathConverter(words))
        .setResourceBundle(new HelpTexts(words))
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(new Misuse(words))
        .setExecutionExceptionHandler(failure);
    command.getCommandSpec().addOption(Language.option()).addOption(help()).addOption(version());
    command.getCommandSpec().version("journey " + Version.text());
    return command;
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

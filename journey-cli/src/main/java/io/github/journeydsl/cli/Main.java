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
    description = "B2B customer journey maps as text: checked, formatted, converted, kept in git.",
    synopsisSubcommandLabel = "COMMAND",
    optionListHeading = "%n",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  journey check ma-adoption.journey",
      "  journey fmt ma-adoption.journey",
      "  journey convert ma-adoption.journey --to json -o ma-adoption.json",
      "",
      "journey COMMAND --help tells more about one command."
    })
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
        Locale.ROOT);
    System.exit(run(environment, arguments));
  }

  /** Runs the command and returns its exit code. */
  static int run(Environment environment, String... arguments) {
    return run(environment, Pipe.standard(), arguments);
  }

  static int run(Environment environment, Pipe pipe, String... arguments) {
    Failure failure = new Failure(environment);
    int code;
    try {
      code = commandLine(environment, pipe, failure).execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError e) {
      code = failure.internalError(e);
    }
    if (environment.out().checkError()) {
      environment.err().println("journey: standard output could not be written");
      code = ExitStatus.MISUSE.code();
    }
    environment.err().flush();
    return code;
  }

  private static CommandLine commandLine(Environment environment, Pipe pipe, Failure failure) {
    boolean colours = ColorChoice.AUTO.colours(environment);
    CommandLine command = new CommandLine(new Main())
        .addSubcommand(new CheckCommand(environment))
        .addSubcommand(new ConvertCommand(environment))
        .addSubcommand(new FmtCommand(environment, pipe))
        .setOut(environment.out())
        .setErr(environment.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(colours ? Ansi.ON : Ansi.OFF))
        .registerConverter(CheckFormat.class, new TermConverter<>(CheckFormat.class))
        .registerConverter(ColorChoice.class, new TermConverter<>(ColorChoice.class))
        .registerConverter(Notation.class, new TermConverter<>(Notation.class))
        .registerConverter(Path.class, new PathConverter())
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(new Misuse())
        .setExecutionExceptionHandler(failure);
    command.getCommandSpec().addOption(help()).addOption(version());
    command.getCommandSpec().version("journey " + Version.text());
    return command;
  }

  private static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .scopeType(ScopeType.INHERIT)
        .description("Shows this help.")
        .build();
  }

  private static OptionSpec version() {
    return OptionSpec.builder("-V", "--version")
        .versionHelp(true)
        .description("Shows the version.")
        .build();
  }
}

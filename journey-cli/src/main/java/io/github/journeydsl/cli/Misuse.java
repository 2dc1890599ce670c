package io.github.journeydsl.cli;

import io.github.journeydsl.core.problem.SimilarNames;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a command line that makes no sense: what is wrong, what was likely meant, the usage. */
final class Misuse implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException problem, String[] arguments) {
    CommandLine command = problem.getCommandLine();
    var err = command.getErr();
    err.println("journey: " + sentence(problem));
    List<String> meant = suggestions(problem);
    if (!meant.isEmpty()) {
      err.println("Did you mean " + String.join(" or ", meant) + "?");
    }
    String name = command.getCommandSpec().qualifiedName();
    err.println();
    err.print(synopsis(command));
    err.println("See " + name + " --help.");
    return ExitStatus.MISUSE.code();
  }

  private static String sentence(ParameterException problem) {
    if (problem instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
      String word = unmatched.getUnmatched().get(0);
      boolean command = problem.getCommandLine().getParent() == null;
      return command ? "no command is called \"" + word + "\"" : "what is \"" + word + "\"?";
    }
    if (problem.getCause() instanceof TypeConversionException value) {
      return named(problem.getArgSpec()) + ": " + value.getMessage();
    }
    return String.valueOf(problem.getMessage());
  }

  private static String named(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  /** The options or commands that look like the word nobody understood. */
  private static List<String> suggestions(ParameterException problem) {
    if (problem instanceof UnmatchedArgumentException unmatched) {
      CommandSpec spec = problem.getCommandLine().getCommandSpec();
      var known = unmatched.isUnknownOption()
          ? spec.optionsMap().keySet()
          : spec.subcommands().keySet();
      return SimilarNames.of(unmatched.getUnmatched().get(0), known);
    }
    return List.of();
  }

  private static String synopsis(CommandLine command) {
    var help = command.getHelp();
    return "Usage: " + help.synopsis("Usage: ".length());
  }
}

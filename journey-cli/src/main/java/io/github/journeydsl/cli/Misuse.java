package io.github.journeydsl.cli;

import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.problem.SimilarNames;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Answers a command line that makes no sense: what is wrong, what was likely meant, the usage.
 *
 * @param words the language of whoever typed it
 */
record Misuse(Words words) implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException problem, String[] arguments) {
    CommandLine command = problem.getCommandLine();
    var err = command.getErr();
    err.println("journey: " + words.say(sentence(problem, List.of(arguments))));
    List<String> meant = suggestions(problem);
    if (!meant.isEmpty()) {
      err.println(words.say(
          "did-you-mean", Message.oneOf(meant.stream().map(Message::plain).toList())));
    }
    String name = command.getCommandSpec().qualifiedName();
    err.println();
    err.print(synopsis(command));
    err.println(words.say("see-help", name));
    return ExitStatus.MISUSE.code();
  }

  private static Message sentence(ParameterException problem, List<String> arguments) {
    if (problem instanceof UnmatchedArgumentException unmatched) {
      String word = PlainText.of(unmatched.getUnmatched().get(0));
      boolean command = problem.getCommandLine().getParent() == null;
      return unmatched.isUnknownOption()
          ? Words.message("unknown-option", word)
          : Words.message(command ? "unknown-command" : "unknown-argument", word);
    }
    if (problem instanceof MissingParameterException missing
        && !missing.getMissing().isEmpty()) {
      ArgSpec argument = missing.getMissing().get(0);
      return Words.message(
          isNamed(argument, arguments) ? "value-missing" : "argument-missing", named(argument));
    }
    if (problem instanceof OverwrittenOptionException twice) {
      return Words.message("option-twice", named(twice.getOverwritten()));
    }
    if (problem.getCause() instanceof TypeConversionException value) {
      return Words.message(
          "wrong-value", named(problem.getArgSpec()), String.valueOf(value.getMessage()));
    }
    if (problem.getArgSpec() == null && problem.getCommandLine().getParent() == null) {
      return Words.message("command-missing", commands(problem.getCommandLine()));
    }
    return Message.plain(String.valueOf(problem.getMessage()));
  }

  /** Whether an option is there, so that only its value can be missing. */
  private static boolean isNamed(ArgSpec argument, List<String> arguments) {
    return argument instanceof OptionSpec option
        && Arrays.stream(option.names()).anyMatch(arguments::contains);
  }

  private static Message commands(CommandLine root) {
    return Message.oneOf(
        root.getSubcommands().keySet().stream().map(Message::plain).toList());
  }

  private static String named(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  /** The options, commands or choices that look like the word nobody understood. */
  private static List<String> suggestions(ParameterException problem) {
    if (problem instanceof UnmatchedArgumentException unmatched) {
      CommandSpec spec = problem.getCommandLine().getCommandSpec();
      var known = unmatched.isUnknownOption()
          ? spec.optionsMap().keySet()
          : spec.subcommands().keySet();
      return SimilarNames.of(unmatched.getUnmatched().get(0), known);
    }
    return problem.getCause() instanceof NoSuchChoice choice ? choice.similar() : List.of();
  }

  private static String synopsis(CommandLine command) {
    var help = command.getHelp();
    return help.synopsisHeading() + help.synopsis(help.synopsisHeadingLength());
  }
}

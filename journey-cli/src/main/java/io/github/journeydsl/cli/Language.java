package io.github.journeydsl.cli;

import io.github.journeydsl.core.problem.Term;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** What {@code --lang} can be set to. */
enum Language implements Term {
  /** English. */
  EN(Locale.ROOT),
  /** Japanese. */
  JA(Locale.JAPANESE);

  private static final String OPTION = "--lang";

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  Locale locale() {
    return locale;
  }

  /** The language of {@code locale}, or English for those that the command does not speak. */
  static Language of(Locale locale) {
    return locale.getLanguage().equals(JA.locale.getLanguage()) ? JA : EN;
  }

  /** The option, on every command. */
  static OptionSpec option() {
    return OptionSpec.builder(OPTION)
        .type(Language.class)
        .paramLabel("LANGUAGE")
        .scopeType(ScopeType.INHERIT)
        .build();
  }

  /**
   * What the option says in {@code arguments}, or else {@code usual}. It is looked for before the
   * command line is read, since even the answer to a wrong command line is given in it.
   */
  static Language chosen(String[] arguments, Supplier<Language> usual) {
    if (Arrays.stream(arguments).noneMatch(argument -> argument.startsWith(OPTION))) {
      return usual.get();
    }
    CommandLine line = new CommandLine(CommandSpec.create().addOption(option()))
        .registerConverter(
            Language.class, new TermConverter<>(Language.class, new Words(EN.locale)))
        .setExpandAtFiles(false)
        .setOverwrittenOptionsAllowed(true)
        .setUnmatchedArgumentsAllowed(true);
    try {
      Language language = line.parseArgs(arguments).matchedOptionValue(OPTION, null);
      return language == null ? usual.get() : language;
    } catch (ParameterException e) {
      return usual.get(); // the command will refuse it
    }
  }
}

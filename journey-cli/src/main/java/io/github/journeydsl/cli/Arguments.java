package io.github.journeydsl.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What commands are made of, in our form of picocli's parts. Annotations would say the same; a
 * fresh Java needs a tenth of the time of a whole check to look at them.
 */
final class Arguments {

  private Arguments() {}

  /** A command whose help is in the table under its name. */
  static CommandSpec command(String name, Object userObject) {
    CommandSpec command = CommandSpec.wrapWithoutInspection(userObject).name(name);
    command.usageMessage().parameterListHeading("%n").optionListHeading("%n").footerHeading("%n");
    return command;
  }

  /** One file or more. */
  static PositionalParamSpec files(String label) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .descriptionKey("file")
        .arity("1..*")
        .type(List.class)
        .auxiliaryTypes(Path.class)
        .required(true)
        .build();
  }

  /** One file. */
  static PositionalParamSpec file(String label) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .descriptionKey("file")
        .index("0")
        .arity("1")
        .type(Path.class)
        .required(true)
        .build();
  }

  /** One word, which may be left out; {@code null} then. */
  static PositionalParamSpec optional(String label, String key) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .descriptionKey(key)
        .index("0")
        .arity("0..1")
        .type(String.class)
        .build();
  }

  /** A text in one place of the command line. */
  static PositionalParamSpec text(String label, String description, int place) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .descriptionKey(description)
        .index(String.valueOf(place))
        .arity("1")
        .type(String.class)
        .required(true)
        .build();
  }

  /** A file that an option names; {@code null} where it is not there. */
  static OptionSpec file(String label, String name, String... names) {
    return OptionSpec.builder(name, names).paramLabel(label).type(Path.class).build();
  }

  /** An option with files, which may stand there several times; none where it does not. */
  static OptionSpec files(String label, String name) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .arity("1")
        .type(List.class)
        .auxiliaryTypes(Path.class)
        .initialValue(List.of())
        .build();
  }

  /** An option with a value of some type; {@code null} where it is not there. */
  static OptionSpec value(String name, String label, Class<?> type) {
    return OptionSpec.builder(name).paramLabel(label).type(type).build();
  }

  /** An option with a whole number; {@code null} where it is not there. */
  static OptionSpec number(String name, String label, NumberConverter reader) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(Integer.class)
        .converters(reader)
        .build();
  }

  /** An option that is set to one of a few words, or else to {@code usual}. */
  static <E extends Enum<E>> OptionSpec choice(String name, String label, E usual) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(usual.getDeclaringClass())
        .initialValue(usual)
        .build();
  }

  /** An option that can be set to one of a few words; {@code null} where it is not there. */
  static <E extends Enum<E>> OptionSpec optional(String name, String label, Class<E> type) {
    return OptionSpec.builder(name).paramLabel(label).type(type).build();
  }

  /** An option that must be set to one of a few words. */
  static <E extends Enum<E>> OptionSpec required(String name, String label, Class<E> type) {
    return OptionSpec.builder(name).paramLabel(label).type(type).required(true).build();
  }

  /** An option that is there or not. */
  static OptionSpec flag(String name) {
    return OptionSpec.builder(name).type(boolean.class).initialValue(false).build();
  }
}

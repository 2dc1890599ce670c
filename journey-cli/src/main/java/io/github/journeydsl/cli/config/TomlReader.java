package io.github.journeydsl.cli.config;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.validation.RulePacks;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;

/**
 * Reads a text as TOML, and what it says if it is.
 *
 * @param file where it stands
 * @param name how people name it
 * @param text what is in it
 * @param packs the rule packs that are there
 */
record TomlReader(Path file, String name, String text, Supplier<RulePacks> packs) {

  ConfigurationFile read() {
    TomlText places = new TomlText(name, text);
    Problems problems = new Problems();
    try {
      TomlParseResult toml = Toml.parse(text);
      if (toml.hasErrors()) {
        toml.errors().forEach(error -> add(error, places, problems));
        return result(Optional.empty(), problems);
      }
      Settings settings = new Settings(new TomlSection(toml, places, problems), file, packs);
      TeamConfiguration read = settings.read();
      return result(Optional.of(read), problems);
    } catch (StackOverflowError e) {
      SourceRange start = places.at(TomlPosition.positionAt(1, 1));
      problems.add("toml-too-deep", start);
      return result(Optional.empty(), problems);
    }
  }

  private static void add(TomlParseError error, TomlText places, Problems problems) {
    Message why = Message.plain(String.valueOf(error.getMessage()));
    problems.add("toml-syntax", places.at(error.position()), why);
  }

  private ConfigurationFile result(Optional<TeamConfiguration> read, Problems problems) {
    List<Diagnostic> found = problems.inOrder();
    return new ConfigurationFile(name, text, found.isEmpty() ? read : Optional.empty(), found);
  }
}

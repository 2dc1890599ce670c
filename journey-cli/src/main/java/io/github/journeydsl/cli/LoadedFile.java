package io.github.journeydsl.cli;

import io.github.journeydsl.cli.config.ConfigurationFile;
import io.github.journeydsl.cli.config.TeamConfiguration;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.dsl.DiagnosticPrinter;
import io.github.journeydsl.dsl.JourneyLoader;
import io.github.journeydsl.dsl.LoadResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file that was loaded below the root of imports that the configuration above it names. A
 * configuration with mistakes is told instead.
 *
 * @param loaded what loading gave; nothing where the configuration is wrong
 * @param team what the configuration says, if there is one
 * @param problems what is wrong with the configuration
 * @param beside shows them beside its text
 */
record LoadedFile(
    Optional<LoadResult> loaded,
    Optional<TeamConfiguration> team,
    List<Diagnostic> problems,
    DiagnosticPrinter beside) {

  private static final DiagnosticPrinter NO_TEXT = DiagnosticPrinter.withoutText();

  static LoadedFile of(Path file, CheckSettings settings) {
    Optional<Path> found = settings.fileFor(file);
    if (found.isEmpty()) {
      LoadResult loaded = JourneyLoader.standard().load(file);
      return new LoadedFile(Optional.of(loaded), Optional.empty(), List.of(), NO_TEXT);
    }
    ConfigurationFile configuration = settings.read(found.get(), file);
    DiagnosticPrinter beside = DiagnosticPrinter.of(configuration.name(), configuration.text());
    if (configuration.configuration().isEmpty()) {
      return refused(configuration.problems(), beside);
    }
    TeamConfiguration team = configuration.configuration().get();
    Path absolute = file.toAbsolutePath().normalize();
    Path root = team.importRoot().orElse(folderOf(found.get().toAbsolutePath().normalize()));
    if (!absolute.startsWith(root)) {
      if (team.importRoot().isPresent()) {
        return refused(List.of(outside(file, configuration)), beside);
      }
      root = folderOf(absolute);
    }
    LoadResult loaded = JourneyLoader.standard().load(root, file);
    return new LoadedFile(Optional.of(loaded), Optional.of(team), List.of(), beside);
  }

  private static LoadedFile refused(List<Diagnostic> problems, DiagnosticPrinter beside) {
    return new LoadedFile(Optional.empty(), Optional.empty(), problems, beside);
  }

  private static Diagnostic outside(Path file, ConfigurationFile configuration) {
    return Diagnostic.builder()
        .id("file-outside-root")
        .severity(Severity.ERROR)
        .message(Words.message("file-outside-root", FileName.of(file), configuration.name()))
        .help(Words.message("file-outside-root.help"))
        .build();
  }

  private static Path folderOf(Path absolute) {
    return Optional.ofNullable(absolute.getParent()).orElse(absolute);
  }
}

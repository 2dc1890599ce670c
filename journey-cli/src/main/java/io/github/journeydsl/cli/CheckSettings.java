package io.github.journeydsl.cli;

import io.github.journeydsl.cli.config.ConfigurationFile;
import io.github.journeydsl.cli.config.TeamConfiguration;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleConfiguration;
import io.github.journeydsl.core.validation.RulePacks;
import io.github.journeydsl.dsl.JourneyLoader;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The configurations that hold for the files of one run, each read once, and the rule packs that
 * are there, looked for once somebody wants any.
 */
final class CheckSettings {

  private final @Nullable Path named;
  private final List<Path> jars;
  private final Map<Path, ConfigurationFile> files = new HashMap<>();
  private final Map<TeamConfiguration, Ruling> rulings = new HashMap<>();
  private @Nullable RulePacks packs;
  private @Nullable Ruling usual;

  private CheckSettings(@Nullable Path named, List<Path> jars) {
    this.named = named;
    this.jars = jars;
  }

  /**
   * Settings of a run.
   *
   * @param named the configuration that the command line names, for all files
   * @param jars the jars with rule packs
   */
  static CheckSettings of(@Nullable Path named, List<Path> jars) throws Refusal {
    for (Path jar : jars) {
      if (!Files.isRegularFile(jar) || !Files.isReadable(jar)) {
        String key = Files.isDirectory(jar) ? "why.folder" : "why.missing";
        throw Refusal.of(ExitStatus.MISUSE, "cannot-read", FileName.of(jar), Words.message(key));
      }
    }
    return new CheckSettings(named, List.copyOf(jars));
  }

  /** The configuration that holds for a file, if one does. */
  Optional<Path> fileFor(Path file) {
    return named != null ? Optional.of(named) : JourneyLoader.configurationAbove(file);
  }

  /** What a configuration says, told by the name by which people reach it. */
  ConfigurationFile read(Path configuration, Path from) {
    return files.computeIfAbsent(
        configuration, path -> ConfigurationFile.read(path, name(path, from), this::packs));
  }

  /** As a path from where the named file is seen, so that it can be opened from there. */
  private String name(Path configuration, Path from) {
    if (named != null || from.isAbsolute()) {
      return FileName.of(configuration);
    }
    Path here = Path.of("").toAbsolutePath();
    return FileName.of(here.relativize(configuration));
  }

  /** The rules where there is no configuration: with those of all packs of the command line. */
  Ruling unconfigured() {
    if (usual == null) {
      List<Rule> own = jars.isEmpty() ? List.of() : packs().rules(packs().names());
      List<Diagnostic> problems = jars.isEmpty() ? List.of() : packs().problems();
      usual = Ruling.of(own, RuleConfiguration.defaults(), problems);
    }
    return usual;
  }

  /** The rules as a configuration says. */
  Ruling ruling(TeamConfiguration team) {
    return rulings.computeIfAbsent(
        team, one -> Ruling.of(rules(one.packs()), one.rules(), List.of()));
  }

  private List<Rule> rules(List<String> names) {
    return names.isEmpty() ? List.of() : packs().rules(names);
  }

  /** The packs in the jars of the command line, and those beside the command itself. */
  RulePacks packs() {
    if (packs == null) {
      packs = RulePacks.installed(loader());
    }
    return packs;
  }

  /** Stays open: the rules in it run until the process ends. */
  private ClassLoader loader() {
    ClassLoader ours = Objects.requireNonNull(CheckSettings.class.getClassLoader());
    List<URL> urls = new ArrayList<>();
    for (Path jar : jars) {
      try {
        urls.add(jar.toUri().toURL());
      } catch (MalformedURLException e) {
        throw new IllegalStateException(e); // a path of the default file system has an address
      }
    }
    return urls.isEmpty() ? ours : new URLClassLoader(urls.toArray(URL[]::new), ours);
  }
}

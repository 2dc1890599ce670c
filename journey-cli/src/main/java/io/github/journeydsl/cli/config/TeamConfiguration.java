package io.github.journeydsl.cli.config;

import io.github.journeydsl.core.validation.RuleConfiguration;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a {@code journey.toml} says.
 *
 * @param importRoot the folder that imports may not leave, if it names one
 * @param rules how bad findings are, and from which values on there is one
 * @param packs the names of the rule packs in use
 */
public record TeamConfiguration(
    Optional<Path> importRoot, RuleConfiguration rules, List<String> packs) {

  /** Copies the list. */
  public TeamConfiguration {
    packs = List.copyOf(packs);
  }
}

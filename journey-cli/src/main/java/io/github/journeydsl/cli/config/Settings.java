package io.github.journeydsl.cli.config;

import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.problem.SimilarNames;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleConfiguration;
import io.github.journeydsl.core.validation.RulePacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.tomlj.TomlArray;

/**
 * Reads the settings of a configuration.
 *
 * @param root all settings
 * @param file where they stand
 * @param packs the rule packs that are there
 */
record Settings(TomlSection root, Path file, Supplier<RulePacks> packs) {

  private static final String IMPORT_ROOT = "import-root";
  private static final String RULE_PACKS = "rule-packs";
  private static final String RULES = "rules";
  private static final String THRESHOLDS = "thresholds";

  TeamConfiguration read() {
    root.refuseOthers(List.of(IMPORT_ROOT, RULE_PACKS, RULES, THRESHOLDS));
    Optional<Path> importRoot = root.text(IMPORT_ROOT, "expected.folder").flatMap(this::importRoot);
    List<String> names = packNames();
    List<Rule> own = names.isEmpty() ? List.of() : packs.get().rules(names);
    RuleConfiguration rules = root.section(RULES)
        .map(section -> new RuleLevels(section, own, isPackMissing(names)).read())
        .orElse(RuleConfiguration.defaults());
    return new TeamConfiguration(
        importRoot,
        root.section(THRESHOLDS)
            .map(section -> rules.with(new Thresholds(section).read()))
            .orElse(rules),
        names);
  }

  /** Whether rules may be named that belong to a pack which is not here. */
  private boolean isPackMissing(List<String> names) {
    return root.get(RULE_PACKS) instanceof TomlArray wanted && wanted.size() > names.size();
  }

  private Optional<Path> importRoot(String written) {
    try {
      Path absolute = file.toAbsolutePath().normalize();
      Path folder = Optional.ofNullable(absolute.getParent()).orElse(absolute);
      Path named = folder.resolve(written).normalize();
      if (!named.startsWith(folder)) {
        return refused("import-root-outside", written);
      }
      if (!Files.isDirectory(named)) {
        return refused("import-root-missing", written);
      }
      boolean isLinkOut = !named.toRealPath().startsWith(folder.toRealPath());
      return isLinkOut ? refused("import-root-outside", written) : Optional.of(named);
    } catch (InvalidPathException | IOException e) {
      return refused("import-root-missing", written);
    }
  }

  private Optional<Path> refused(String key, String written) {
    root.problems()
        .add(
            "setting-invalid",
            key,
            root.valueRange(IMPORT_ROOT),
            List.of(),
            Message.quoted(written));
    return Optional.empty();
  }

  private List<String> packNames() {
    Set<String> names = new LinkedHashSet<>();
    for (TomlSection.Placed named : root.texts(RULE_PACKS, "expected.packs")) {
      if (packs.get().names().contains(named.text())) {
        names.add(named.text());
      } else {
        root.problems()
            .add(
                "rule-pack-unknown",
                "rule-pack-unknown",
                named.range(),
                SimilarNames.of(named.text(), packs.get().names()),
                Message.quoted(named.text()));
      }
    }
    if (root.get(RULE_PACKS) != null) {
      root.problems().addAll(packs.get().problems());
    }
    return List.copyOf(names);
  }
}

package io.github.journeydsl.cli.config;

import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.problem.SimilarNames;
import io.github.journeydsl.core.problem.Term;
import io.github.journeydsl.core.rules.JourneyRules;
import io.github.journeydsl.core.validation.JourneyValidator;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleConfiguration;
import io.github.journeydsl.core.validation.RuleConfiguration.Level;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads how bad the findings of rules are.
 *
 * @param section a level for each rule
 * @param own the rules of packs
 * @param isPackMissing whether there may be rules that are not here
 */
record RuleLevels(TomlSection section, List<Rule> own, boolean isPackMissing) {

  RuleConfiguration read() {
    RuleConfiguration levels = RuleConfiguration.defaults();
    Set<String> known = new LinkedHashSet<>();
    JourneyRules.domain().stream().map(Rule::id).forEach(known::add);
    known.addAll(JourneyRules.otherIds());
    known.addAll(JourneyValidator.of(own).ids());
    for (String rule : section.keys()) {
      if (!known.contains(rule)) {
        refuse(rule, known);
        continue;
      }
      Optional<Level> level = level(rule);
      if (level.isPresent()) {
        levels = levels.with(rule, level.get());
      }
    }
    return levels;
  }

  private Optional<Level> level(String rule) {
    Optional<Level> level =
        section.get(rule) instanceof String word ? Term.parse(Level.class, word) : Optional.empty();
    if (level.isEmpty()) {
      section
          .problems()
          .add(
              "setting-invalid",
              section.valueRange(rule),
              rule,
              TomlSection.choices(
                  Term.words(Level.class).stream().map(word -> '"' + word + '"').toList()));
    }
    return level;
  }

  private void refuse(String rule, Set<String> known) {
    boolean structural =
        JourneyRules.structure().stream().anyMatch(one -> one.id().equals(rule));
    List<String> meant = structural ? List.of() : SimilarNames.of(rule, known);
    if (isPackMissing && !structural && meant.isEmpty()) {
      return; // that the pack is missing is told already
    }
    section
        .problems()
        .add(
            "rule-unknown",
            structural ? "rule-structural" : "rule-unknown",
            section.keyRange(rule),
            meant,
            structural ? rule : Message.quoted(rule));
  }
}

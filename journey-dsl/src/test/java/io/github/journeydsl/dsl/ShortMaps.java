package io.github.journeydsl.dsl;

import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.rules.JourneyRules;
import io.github.journeydsl.core.validation.Rule;
import java.util.List;

/** What judges maps of a few lines, which are about something else than being complete. */
public final class ShortMaps {

  private ShortMaps() {}

  /** All rules but those that only tell what a map could have besides. */
  public static List<Rule> rules() {
    return JourneyRules.all().stream()
        .filter(rule -> rule.severity() != Severity.INFO && !rule.id().equals("key-personas"))
        .toList();
  }
}

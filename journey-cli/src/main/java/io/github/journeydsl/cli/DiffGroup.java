package io.github.journeydsl.cli;

import io.github.journeydsl.core.diff.ElementChange;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.problem.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What changes are grouped by: each phase for itself, everything else by what it is about. */
enum DiffGroup implements Term {
  /** The journey itself. */
  JOURNEY,
  /** Roles and personas. */
  PEOPLE,
  /** A phase with its touchpoints and who takes part. */
  PHASE,
  /** Contents and channels. */
  CONTENTS,
  /** Opportunities. */
  IMPROVEMENTS,
  /** Approval chains. */
  APPROVALS,
  /** What happens to leads. */
  LEADS;

  /** The changes of a map under their headings. */
  static Map<Message, List<MapDiff.Judged>> of(MapDiff diff) {
    Map<DiffGroup, Map<Message, List<MapDiff.Judged>>> groups = new TreeMap<>();
    for (MapDiff.Judged judged : diff.changes()) {
      DiffGroup group = of(judged.change().element().kind());
      Message heading = group == PHASE
          ? Words.message("group.phase", phase(diff, judged.change()))
          : Words.message("group." + group.term());
      groups
          .computeIfAbsent(group, g -> new LinkedHashMap<>())
          .computeIfAbsent(heading, h -> new ArrayList<>())
          .add(judged);
    }
    Map<Message, List<MapDiff.Judged>> all = new LinkedHashMap<>();
    groups.values().forEach(all::putAll);
    return all;
  }

  private static DiffGroup of(ElementKind kind) {
    return switch (kind) {
      case JOURNEY, ALLOW -> JOURNEY;
      case ROLE, PERSONA -> PEOPLE;
      case PHASE, TOUCHPOINT, EXPERIENCE -> PHASE;
      case CHANNEL, CONTENT -> CONTENTS;
      case OPPORTUNITY -> IMPROVEMENTS;
      case APPROVAL, STEP -> APPROVALS;
      case EVENT, SCORING, POLICY, SCENARIO, MIGRATION, TEST -> LEADS;
    };
  }

  private static String phase(MapDiff diff, ElementChange change) {
    Optional<JourneyMap> now = diff.now().map(SideMap::map);
    Optional<JourneyMap> old = diff.old().map(SideMap::map);
    return now.flatMap(map -> phase(map, change))
        .or(() -> old.flatMap(map -> phase(map, change)))
        .map(phase -> PlainText.of(phase.label()))
        .orElse("");
  }

  private static Optional<Phase> phase(JourneyMap map, ElementChange change) {
    ElementRef element = change.element();
    if (element.kind() == ElementKind.PHASE) {
      return map.phase(element.id());
    }
    String touchpoint = element.wholeId().orElse(element.id());
    return Optional.ofNullable(map.index().phaseOfTouchpoint().get(touchpoint));
  }
}

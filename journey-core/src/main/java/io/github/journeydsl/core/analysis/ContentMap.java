package io.github.journeydsl.core.analysis;

import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.model.Content;
import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.scenario.NurtureScenario;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The content map (コンテンツマッピング): for each phase and each persona who takes part in it, which
 * contents they are offered, at touchpoints and by scenarios.
 *
 * <pre>{@code
 * ContentMap contents = ContentMap.of(map);
 * contents.offered("comparison", "sato");         // [comparison-sheet, case-studies]
 * contents.gaps();                                  // who is offered nothing where
 * contents.unused();                                // what nobody is ever given
 * }</pre>
 *
 * <p>A scenario sends to its audience, a persona or a role, or to everybody where it names none; of
 * these it reaches, in the phases a lead can be in at that step, those who take part there.
 *
 * <p>Whoever an experience names has cells, also somebody whom the map does not declare: such a map
 * is still being written, or is a part of one.
 */
public final class ContentMap {

  private final Map<String, Map<String, ContentCell>> cells = new LinkedHashMap<>();
  private final Set<String> used = new LinkedHashSet<>();
  private final List<Content> unused;

  private ContentMap(JourneyMap map) {
    Map<String, Map<String, Offered>> offered = new LinkedHashMap<>();
    for (Phase phase : map.phases()) {
      offer(phase, offered.computeIfAbsent(phase.id(), id -> new LinkedHashMap<>()));
    }
    map.scenarios().forEach(scenario -> send(map, scenario, offered));
    map.approvalChains().stream()
        .flatMap(chain -> chain.steps().stream())
        .map(ApprovalStep::documents)
        .forEach(used::addAll);
    offered.forEach((phase, row) -> {
      Map<String, ContentCell> made = new LinkedHashMap<>();
      row.forEach((persona, contents) -> made.put(persona, contents.cell(phase, persona)));
      cells.put(phase, made);
    });
    unused =
        map.contents().stream().filter(content -> !used.contains(content.id())).toList();
  }

  /** The content map of {@code map}. */
  public static ContentMap of(JourneyMap map) {
    return new ContentMap(map);
  }

  /** A cell for everybody who takes part in a phase: phase by phase, in the order they appear. */
  public List<ContentCell> cells() {
    return cells.values().stream().map(Map::values).flatMap(Collection::stream).toList();
  }

  /** One cell; an empty one for a persona who takes no part in the phase. */
  public ContentCell cell(String phase, String persona) {
    ContentCell cell = cells.getOrDefault(phase, Map.of()).get(persona);
    return cell == null ? new ContentCell(phase, persona, List.of(), List.of()) : cell;
  }

  /** The ids of the personas who take part in a phase, in the order they appear. */
  public Set<String> participants(String phase) {
    return Collections.unmodifiableSet(cells.getOrDefault(phase, Map.of()).keySet());
  }

  /** The ids of the contents that a persona who takes part in a phase is offered there. */
  public List<String> offered(String phase, String persona) {
    return cell(phase, persona).contents();
  }

  /** The empty cells: who takes part in a phase and is offered nothing there. */
  public List<ContentCell> gaps() {
    return cells().stream().filter(ContentCell::isEmpty).toList();
  }

  /** The ids of the contents that some touchpoint offers, scenario sends or approval needs. */
  public Set<String> used() {
    return Collections.unmodifiableSet(used);
  }

  /** The contents of the map that are not used, in its order. */
  public List<Content> unused() {
    return unused;
  }

  private void offer(Phase phase, Map<String, Offered> row) {
    for (Touchpoint touchpoint : phase.touchpoints()) {
      used.addAll(touchpoint.offers());
      for (Experience experience : touchpoint.experiences()) {
        row.computeIfAbsent(experience.persona(), id -> new Offered())
            .atTouchpoints
            .addAll(touchpoint.offers());
      }
    }
  }

  private void send(
      JourneyMap map, NurtureScenario scenario, Map<String, Map<String, Offered>> offered) {
    List<String> reached = reached(map, scenario);
    SentContents.of(scenario).forEach((content, phases) -> {
      used.add(content);
      for (String phase : phases) {
        Map<String, Offered> row = offered.getOrDefault(phase, Map.of());
        for (String persona : scenario.audience().isEmpty() ? row.keySet() : reached) {
          Offered contents = row.get(persona);
          if (contents != null) {
            contents.byScenarios.add(content);
          }
        }
      }
    });
  }

  /** The personas of the audience, by their ids or by a role they hold. */
  private static List<String> reached(JourneyMap map, NurtureScenario scenario) {
    Set<String> audience = new LinkedHashSet<>(scenario.audience());
    List<String> reached = new ArrayList<>();
    for (Persona persona : map.index().personas().values()) {
      boolean byRole = persona.roles().stream()
          // a persona wins over a role of the same id
          .anyMatch(role -> audience.contains(role) && map.persona(role).isEmpty());
      if (audience.contains(persona.id()) || byRole) {
        reached.add(persona.id());
      }
    }
    return reached;
  }

  /** A cell while it is filled. */
  private static final class Offered {

    private final Set<String> atTouchpoints = new LinkedHashSet<>();
    private final Set<String> byScenarios = new LinkedHashSet<>();

    ContentCell cell(String phase, String persona) {
      return new ContentCell(phase, persona, List.copyOf(atTouchpoints), List.copyOf(byScenarios));
    }
  }
}

package io.github.journeydsl.core.analysis;

import io.github.journeydsl.core.model.Absence;
import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.StakeholderRole;
import io.github.journeydsl.core.model.Touchpoint;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The DMU coverage matrix: for each phase and each role of the DMU, whether somebody with this role
 * takes part.
 *
 * <pre>{@code
 * DmuCoverage coverage = DmuCoverage.of(map);
 * coverage.cell("comparison", "decision-maker").status();
 * coverage.missingRequired();
 * }</pre>
 *
 * <p>Taking part wins over a declared absence: the cell shows what the map says happens, and the
 * rule {@code absence-contradicted} tells of the contradiction.
 */
public final class DmuCoverage {

  private final List<String> phases;
  private final List<StakeholderRole> roles;
  private final List<CoverageCell> cells;
  private final Map<String, Map<String, CoverageCell>> byPhase;
  private final Map<String, List<String>> holders;

  private DmuCoverage(JourneyMap map) {
    phases = List.copyOf(map.index().phases().keySet());
    roles = map.dmu().stream().distinct().toList();
    holders = holders(map);
    cells = new ArrayList<>();
    byPhase = new LinkedHashMap<>();
    for (Phase phase : map.index().phases().values()) {
      RolesOfPhase inPhase = new RolesOfPhase(map, phase);
      Map<String, CoverageCell> row = new LinkedHashMap<>();
      for (StakeholderRole role : roles) {
        CoverageCell cell = inPhase.cell(role);
        if (row.putIfAbsent(role.id(), cell) == null) {
          cells.add(cell);
        }
      }
      byPhase.put(phase.id(), row);
    }
  }

  /** The matrix of {@code map}. */
  public static DmuCoverage of(JourneyMap map) {
    return new DmuCoverage(map);
  }

  /** The ids of the phases, in order. */
  public List<String> phases() {
    return phases;
  }

  /** The roles of the DMU, in order. */
  public List<StakeholderRole> roles() {
    return roles;
  }

  /** All cells, phase by phase. */
  public List<CoverageCell> cells() {
    return List.copyOf(cells);
  }

  /**
   * One cell.
   *
   * @throws IllegalArgumentException if the map has no such phase or its DMU no such role
   */
  public CoverageCell cell(String phase, String role) {
    return Optional.ofNullable(byPhase.get(phase))
        .map(row -> row.get(role))
        .orElseThrow(
            () -> new IllegalArgumentException("no phase " + phase + " or no role " + role));
  }

  /** The cells of required roles that are missing: what no percentage may hide. */
  public List<CoverageCell> missingRequired() {
    return cells.stream().filter(CoverageCell::isHole).toList();
  }

  /** How many cells have each status. */
  public Map<CoverageStatus, Integer> totals() {
    Map<CoverageStatus, Integer> totals = new EnumMap<>(CoverageStatus.class);
    for (CoverageStatus status : CoverageStatus.values()) {
      totals.put(status, 0);
    }
    cells.forEach(cell -> totals.merge(cell.status(), 1, Integer::sum));
    return totals;
  }

  /** The ids of the personas who hold a role, in the order of the map. */
  public List<String> holders(String role) {
    return holders.getOrDefault(role, List.of());
  }

  private static Map<String, List<String>> holders(JourneyMap map) {
    Map<String, List<String>> holders = new LinkedHashMap<>();
    for (Persona persona : map.index().personas().values()) {
      for (String role : persona.roles()) {
        holders.computeIfAbsent(role, r -> new ArrayList<>()).add(persona.id());
      }
    }
    return holders;
  }

  /** Who takes part in one phase, by role. */
  private static final class RolesOfPhase {

    private final Phase phase;
    private final Map<String, Set<String>> personasByRole = new LinkedHashMap<>();
    private final Set<String> rolesWithEmotion = new LinkedHashSet<>();

    RolesOfPhase(JourneyMap map, Phase phase) {
      this.phase = phase;
      for (Touchpoint touchpoint : phase.touchpoints()) {
        for (Experience experience : touchpoint.experiences()) {
          map.persona(experience.persona()).ifPresent(persona -> add(persona, experience));
        }
      }
    }

    private void add(Persona persona, Experience experience) {
      for (String role : persona.roles()) {
        personasByRole.computeIfAbsent(role, r -> new LinkedHashSet<>()).add(persona.id());
        if (experience.emotion().isPresent()) {
          rolesWithEmotion.add(role);
        }
      }
    }

    CoverageCell cell(StakeholderRole role) {
      List<String> personas = List.copyOf(personasByRole.getOrDefault(role.id(), Set.of()));
      Optional<String> reason =
          personas.isEmpty() ? phase.absence(role.id()).map(Absence::reason) : Optional.empty();
      return new CoverageCell(
          phase.id(), role.id(), role.required(), status(role.id(), reason), personas, reason);
    }

    private CoverageStatus status(String role, Optional<String> reason) {
      if (rolesWithEmotion.contains(role)) {
        return CoverageStatus.COVERED;
      }
      if (personasByRole.containsKey(role)) {
        return CoverageStatus.TOUCHED;
      }
      return reason.isPresent() ? CoverageStatus.ABSENT : CoverageStatus.MISSING;
    }
  }
}

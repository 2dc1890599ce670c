package io.github.journeydsl.core.diff;

import io.github.journeydsl.core.analysis.CoverageCell;
import io.github.journeydsl.core.analysis.CoverageStatus;
import io.github.journeydsl.core.analysis.DmuCoverage;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.Absence;
import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.Touchpoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which change opens or closes which hole in the DMU coverage. Each is told once, with the change
 * that explains it best: somebody comes or goes, plays another role, a role or an absence changes.
 */
final class Gaps {

  private final JourneyMap before;
  private final JourneyMap after;
  private final Inventory old;
  private final Inventory now;
  private final Map<String, Map<String, Gap>> byPhase = new LinkedHashMap<>();
  private final Map<String, List<Gap>> byRole = new HashMap<>();
  private final Set<Gap> untold = new HashSet<>();
  private final IdentityHashMap<Difference, List<Gap>> told = new IdentityHashMap<>();

  Gaps(Comparison comparison, JourneyMap after) {
    this.before = comparison.base();
    this.after = after;
    this.old = comparison.old();
    this.now = comparison.now();
    List<Difference> concerned =
        comparison.differences().stream().filter(Gaps::concerns).toList();
    if (concerned.isEmpty()) {
      return;
    }
    find();
    concerned.forEach(difference -> tell(difference, people(difference)));
    concerned.forEach(difference -> tell(difference, roles(difference)));
    concerned.forEach(difference -> tell(difference, phase(difference)));
  }

  /** Whether a change can open or close a hole. */
  private static boolean concerns(Difference difference) {
    boolean isPresence = !difference.isPaired();
    return switch (difference.elementKind()) {
      case EXPERIENCE, TOUCHPOINT -> comesOrGoes(difference);
      case PERSONA -> isPresence || difference.field("roles").isPresent();
      case ROLE -> true;
      case PHASE -> isPresence || difference.field("absent").isPresent();
      default -> false;
    };
  }

  /** Whether something is in a phase or at a touchpoint that was not, or the other way round. */
  static boolean comesOrGoes(Difference difference) {
    return !difference.isPaired()
        || difference.place().filter(place -> !place.from().equals(place.to())).isPresent();
  }

  /** The holes that a change opens and closes, in the order of the phases. */
  List<Gap> of(Difference difference) {
    return told.getOrDefault(difference, List.of());
  }

  private void find() {
    Map<List<String>, CoverageCell> cells = new HashMap<>();
    DmuCoverage.of(before).cells().forEach(cell -> cells.put(key(cell), cell));
    for (CoverageCell cell : DmuCoverage.of(after).cells()) {
      @Nullable CoverageCell was = cells.get(key(cell));
      boolean opened = cell.isHole() && (was == null || !was.isHole());
      boolean closed = was != null && was.isHole() && cell.status() != CoverageStatus.MISSING;
      if (opened || closed) {
        add(new Gap(cell.phase(), cell.role(), opened));
      }
    }
  }

  private static List<String> key(CoverageCell cell) {
    return List.of(cell.phase(), cell.role());
  }

  private void add(Gap gap) {
    untold.add(gap);
    byPhase.computeIfAbsent(gap.phase(), phase -> new LinkedHashMap<>()).put(gap.role(), gap);
    byRole.computeIfAbsent(gap.role(), role -> new ArrayList<>()).add(gap);
  }

  private void tell(Difference difference, Collection<Gap> gaps) {
    for (Gap gap : gaps) {
      if (untold.remove(gap)) {
        told.computeIfAbsent(difference, d -> new ArrayList<>()).add(gap);
      }
    }
  }

  /** Of the people who come to a phase or leave it. */
  private Set<Gap> people(Difference difference) {
    Set<Gap> gaps = new LinkedHashSet<>();
    if (comesOrGoes(difference)) {
      difference.before().ifPresent(was -> people(was, old, before, gaps, Gap::opened));
      difference.after().ifPresent(is -> people(is, now, after, gaps, gap -> !gap.opened()));
    }
    return gaps;
  }

  private void people(
      Placed<?> element, Inventory inventory, JourneyMap map, Set<Gap> gaps, Predicate<Gap> fits) {
    Optional<ElementRef> phase = phaseOf(element, inventory);
    Map<String, Gap> here =
        phase.map(ref -> byPhase.getOrDefault(ref.id(), Map.of())).orElse(Map.of());
    if (here.isEmpty()) {
      return;
    }
    for (String persona : personas(element)) {
      for (String role : map.persona(persona).map(Persona::roles).orElse(List.of())) {
        Optional.ofNullable(here.get(role)).filter(fits).ifPresent(gaps::add);
      }
    }
  }

  /** The phase in which a touchpoint or an experience stands. */
  static Optional<ElementRef> phaseOf(Placed<?> element, Inventory inventory) {
    return switch (element.kind()) {
      case TOUCHPOINT -> Optional.of(element.whole());
      case EXPERIENCE -> inventory.find(element.whole()).map(Placed::whole);
      default -> Optional.empty();
    };
  }

  /** Who takes part in an element. */
  static List<String> personas(Placed<?> element) {
    if (element.value() instanceof Touchpoint touchpoint) {
      return touchpoint.experiences().stream().map(Experience::persona).toList();
    }
    return element.value() instanceof Experience experience
        ? List.of(experience.persona())
        : List.of();
  }

  /** Of roles that somebody plays now or no longer, and of the DMU. */
  private List<Gap> roles(Difference difference) {
    if (difference.elementKind() == ElementKind.ROLE) {
      return byRole.getOrDefault(difference.either().ref().id(), List.of());
    }
    if (difference.elementKind() != ElementKind.PERSONA) {
      return List.of();
    }
    Set<String> before = rolesOf(difference.before());
    Set<String> after = rolesOf(difference.after());
    List<Gap> gaps = new ArrayList<>();
    for (String role : before) {
      byRole.getOrDefault(role, List.of()).stream()
          .filter(gap -> gap.opened() && !after.contains(role))
          .forEach(gaps::add);
    }
    for (String role : after) {
      byRole.getOrDefault(role, List.of()).stream()
          .filter(gap -> !gap.opened() && !before.contains(role))
          .forEach(gaps::add);
    }
    return gaps;
  }

  private static Set<String> rolesOf(Optional<Placed<?>> element) {
    return element
        .filter(placed -> placed.value() instanceof Persona)
        .map(placed -> Set.copyOf(((Persona) placed.value()).roles()))
        .orElse(Set.of());
  }

  /** Of a phase that is new, or in which other roles are declared absent. */
  private Collection<Gap> phase(Difference difference) {
    boolean whole = difference.kind() == ChangeKind.ADDED;
    Optional<FieldChange> absent = difference.field("absent");
    if (difference.elementKind() != ElementKind.PHASE || !whole && absent.isEmpty()) {
      return List.of();
    }
    Map<String, Gap> here = byPhase.getOrDefault(difference.either().ref().id(), Map.of());
    if (whole) {
      return here.values();
    }
    List<Gap> gaps = new ArrayList<>();
    for (Object absence : absent.get().old()) {
      Optional.ofNullable(here.get(((Absence) absence).role()))
          .filter(Gap::opened)
          .ifPresent(gaps::add);
    }
    for (Object absence : absent.get().now()) {
      Optional.ofNullable(here.get(((Absence) absence).role()))
          .filter(gap -> !gap.opened())
          .ifPresent(gaps::add);
    }
    return gaps;
  }
}

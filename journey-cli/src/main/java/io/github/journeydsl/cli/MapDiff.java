package io.github.journeydsl.cli;

import io.github.journeydsl.core.diff.ChangeKind;
import io.github.journeydsl.core.diff.ChangeLevel;
import io.github.journeydsl.core.diff.ElementChange;
import io.github.journeydsl.core.diff.JourneyDiff;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyMap;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What changed in one map, or that it is only on one side.
 *
 * @param old the map on the old side
 * @param now the map on the new side
 * @param changes what changed
 * @param leads what it means for leads in flight
 */
record MapDiff(
    Optional<SideMap> old, Optional<SideMap> now, List<Judged> changes, LeadsInFlight leads) {

  /** Copies the list. */
  MapDiff {
    changes = List.copyOf(changes);
  }

  /**
   * A change, and whether the new map accepts it.
   *
   * @param change the change
   * @param accepted whether an {@code allow} of the new map names it
   */
  record Judged(ElementChange change, boolean accepted) {}

  static MapDiff between(SideMap old, SideMap now, Clock clock) {
    JourneyDiff diff = JourneyDiff.between(old.map(), now.map());
    Set<ElementChange> accepted = Collections.newSetFromMap(new IdentityHashMap<>());
    LocalDate today = today(now.map(), clock);
    accepted.addAll(diff.accepted(today));
    List<Judged> judged = diff.changes().stream()
        .map(change -> new Judged(change, accepted.contains(change)))
        .toList();
    return new MapDiff(
        Optional.of(old), Optional.of(now), judged, LeadsInFlight.between(old, now, today));
  }

  /** The day in the time zone of the map, in UTC where it has none. */
  private static LocalDate today(JourneyMap map, Clock clock) {
    ZoneId zone = map.timeZone().orElse(ZoneOffset.UTC);
    return LocalDate.now(clock.withZone(zone));
  }

  static MapDiff added(SideMap now) {
    ElementChange change = whole(now.map(), ChangeKind.ADDED, "diff.journey-new");
    return new MapDiff(
        Optional.empty(), Optional.of(now), List.of(new Judged(change, false)), LeadsInFlight.NONE);
  }

  static MapDiff removed(SideMap old) {
    ElementChange change = whole(old.map(), ChangeKind.REMOVED, "diff.journey-gone");
    return new MapDiff(
        Optional.of(old), Optional.empty(), List.of(new Judged(change, false)), LeadsInFlight.NONE);
  }

  private static ElementChange whole(JourneyMap map, ChangeKind kind, String key) {
    return new ElementChange(
        ElementRef.of(ElementKind.JOURNEY, map.id()),
        kind,
        map.scenarios().isEmpty() ? ChangeLevel.STRUCTURE : ChangeLevel.BEHAVIOUR,
        Words.message(key, PlainText.of(map.label())),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  boolean isEmpty() {
    return changes.isEmpty() && leads.isEmpty();
  }

  /** The map by which it is named: the new one, where there is one. */
  SideMap either() {
    return now.or(this::old).orElseThrow();
  }
}

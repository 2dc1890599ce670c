package io.github.journeydsl.cli;

import io.github.journeydsl.core.diff.ChangeLevel;
import io.github.journeydsl.core.model.JourneyMap;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one side to the other.
 *
 * @param old the old side
 * @param now the new side
 * @param maps the maps of both, those of the new side first
 */
record DiffReport(DiffSide old, DiffSide now, List<MapDiff> maps) {

  /** Copies the list. */
  DiffReport {
    maps = List.copyOf(maps);
  }

  /**
   * Compares two sides: two files with each other, the journeys of two folders by their ids and,
   * where no other has the id, by their paths.
   */
  static DiffReport of(DiffSide old, DiffSide now, Clock clock) throws Refusal {
    if (old.isFolder() != now.isFolder()) {
      DiffSide folder = old.isFolder() ? old : now;
      throw Refusal.of(ExitStatus.MISUSE, "diff.folder-and-file", PlainText.of(folder.name()));
    }
    if (!old.isFolder()) {
      MapDiff only = MapDiff.between(old.maps().get(0), now.maps().get(0), clock);
      return new DiffReport(old, now, List.of(only));
    }
    return new DiffReport(old, now, paired(old.maps(), now.maps(), clock));
  }

  private static List<MapDiff> paired(List<SideMap> old, List<SideMap> now, Clock clock) {
    // by identity: the hash of a map is that of all it holds
    IdentityHashMap<SideMap, SideMap> partners = new IdentityHashMap<>();
    List<SideMap> left = new ArrayList<>(old);
    pair(left, now, map -> map.path() + "\n" + map.map().id(), partners);
    pair(left, now, map -> map.map().id(), partners);
    pair(left, now, SideMap::path, partners);
    List<MapDiff> maps = new ArrayList<>();
    for (SideMap map : now) {
      @Nullable SideMap partner = partners.get(map);
      maps.add(partner == null ? MapDiff.added(map) : MapDiff.between(partner, map, clock));
    }
    left.forEach(map -> maps.add(MapDiff.removed(map)));
    return maps;
  }

  private static void pair(
      List<SideMap> left,
      List<SideMap> now,
      Function<SideMap, String> key,
      IdentityHashMap<SideMap, SideMap> partners) {
    Map<String, SideMap> byKey = new LinkedHashMap<>();
    left.forEach(map -> byKey.putIfAbsent(key.apply(map), map));
    Set<SideMap> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    for (SideMap map : now) {
      @Nullable SideMap partner = partners.containsKey(map) ? null : byKey.remove(key.apply(map));
      if (partner != null) {
        partners.put(map, partner);
        taken.add(partner);
      }
    }
    left.removeIf(taken::contains);
  }

  Stream<MapDiff.Judged> changes() {
    return maps.stream().flatMap(map -> map.changes().stream());
  }

  long count(ChangeLevel level) {
    return changes().filter(judged -> judged.change().level() == level).count();
  }

  long accepted() {
    return changes().filter(MapDiff.Judged::accepted).count();
  }

  /** How many mistakes there are in migrations. */
  long errors() {
    return maps.stream().mapToLong(map -> map.leads().errors()).sum();
  }

  /** The highest level of a change that nobody accepts. */
  Optional<ChangeLevel> highest() {
    return changes()
        .filter(judged -> !judged.accepted())
        .map(judged -> judged.change().level())
        .max(ChangeLevel::compareTo);
  }

  /** The label of a map, or of its id where that is all. */
  static String title(MapDiff map) {
    JourneyMap shown = map.either().map();
    return PlainText.of(
        shown.label().equals(shown.id()) ? shown.id() : shown.id() + " (" + shown.label() + ")");
  }
}

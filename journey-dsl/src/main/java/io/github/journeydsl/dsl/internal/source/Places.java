package io.github.journeydsl.dsl.internal.source;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where the elements of a map are declared; of an id used twice, the first place.
 *
 * <p>Places stay in memory as long as the map does, two for each touchpoint with its experience. So
 * they stand in a table of their own, with no node and no name made for each: a part is found by
 * the ids of its whole and of itself.
 */
public final class Places {

  private static final int FIRST_ROOM = 64;

  /** Who looks for ids with one hash finds many; they go into a map that is made for that. */
  private static final int FURTHEST = 64;

  private @Nullable Place[] table = new @Nullable Place[FIRST_ROOM];

  /** The hashes of those places: another place is told by its own without a look at it. */
  private int[] hashes = new int[FIRST_ROOM];

  private final Map<ElementRef, Place> crowded = new HashMap<>();
  private final List<Place> further = new ArrayList<>();
  private final List<Place> statements = new ArrayList<>();
  private int size;

  /** Notes where an element is declared, and answers where it already was. */
  public @Nullable Place declare(Place place) {
    int hash = hash(place.kind(), place.id(), place.part());
    int slot = slot(hash, place.kind(), place.id(), place.part());
    Place first = at(slot, place.kind(), place.id(), place.part());
    if (first != null) {
      further.add(place);
      return first;
    }
    if (slot < 0) {
      crowded.put(place.element(), place);
    } else {
      table[slot] = place;
      hashes[slot] = hash;
    }
    size++;
    if (size > table.length / 4 * 3) {
      grow();
    }
    return null;
  }

  /** Notes a place where something is said about elements of a kind that declares none itself. */
  public void declareSome(Place statement) {
    statements.add(statement);
  }

  /** Where an element is declared. */
  public Optional<Place> of(ElementRef element) {
    String whole = element.wholeId().orElse(element.id());
    String part = element.wholeId().isPresent() ? element.ownId() : "";
    return Optional.ofNullable(at(element.kind(), whole, part));
  }

  /** Where elements are declared a second time, or further migrations of one scenario. */
  public List<Place> further() {
    return Collections.unmodifiableList(further);
  }

  private @Nullable Place at(ElementKind kind, String id, String part) {
    return at(slot(hash(kind, id, part), kind, id, part), kind, id, part);
  }

  private @Nullable Place at(int slot, ElementKind kind, String id, String part) {
    Place found = slot < 0 ? null : table[slot];
    return found != null || crowded.isEmpty() ? found : crowded.get(Place.element(kind, id, part));
  }

  /** Tells every place, also those that no element is found by, in no order. */
  public void forEach(Consumer<Place> told) {
    for (Place place : table) {
      if (place != null) {
        told.accept(place);
      }
    }
    crowded.values().forEach(told);
    further.forEach(told);
    statements.forEach(told);
  }

  private void grow() {
    @Nullable Place[] before = table;
    int[] hashesBefore = hashes;
    table = new @Nullable Place[before.length * 2];
    hashes = new int[table.length];
    for (int at = 0; at < before.length; at++) {
      Place place = before[at];
      if (place != null) {
        put(place, hashesBefore[at]);
      }
    }
  }

  /** Puts a place in that is not in. */
  private void put(Place place, int hash) {
    int mask = table.length - 1;
    int at = hash & mask;
    while (table[at] != null) {
      at = at + 1 & mask;
    }
    if ((at - hash & mask) < FURTHEST) {
      table[at] = place;
      hashes[at] = hash;
    } else {
      crowded.put(place.element(), place);
    }
  }

  private static int hash(ElementKind kind, String id, String part) {
    int hash = (id.hashCode() * 31 + part.hashCode()) * 31 + kind.hashCode();
    return hash ^ hash >>> 16;
  }

  /** The slot of a place, or the free one it belongs into; less than 0 where it is crowded. */
  private int slot(int hash, ElementKind kind, String id, String part) {
    int mask = table.length - 1;
    for (int behind = 0; behind < FURTHEST; behind++) {
      int at = hash + behind & mask;
      Place there = table[at];
      if (there == null || hashes[at] == hash && there.isOf(kind, id, part)) {
        return at;
      }
    }
    return -1;
  }
}

package io.github.journeydsl.core.diff;

import io.github.journeydsl.core.change.Change;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.property.ElementType;
import io.github.journeydsl.core.property.Property;
import io.github.journeydsl.core.reference.Reference;
import io.github.journeydsl.core.reference.References;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Elements that got other ids, all at once: one after the other they would take the square of the
 * time.
 */
final class Renames {

  private final Map<ElementRef, ElementRef> ids;

  /** The same by kind and id: what is mentioned need not be a possible name of an element. */
  private final Map<ElementKind, Map<String, String>> byKind = new EnumMap<>(ElementKind.class);

  /** Takes the new name of each element by its old one. */
  Renames(Map<ElementRef, ElementRef> ids) {
    this.ids = ids;
    ids.forEach((old, now) ->
        byKind.computeIfAbsent(old.kind(), kind -> new HashMap<>()).put(old.id(), now.id()));
  }

  boolean isEmpty() {
    return ids.isEmpty();
  }

  /** The map under the new ids, wherever they are named. */
  JourneyMap applyTo(JourneyMap map) {
    if (ids.isEmpty()) {
      return map;
    }
    Declared declared = new Declared(map);
    JourneyMap referring = References.replace(map, reference -> now(reference, declared));
    ElementRef journey = ElementRef.of(ElementKind.JOURNEY, map.id());
    return named(ElementType.JOURNEY, journey, referring);
  }

  private String now(Reference reference, Declared declared) {
    for (ElementKind kind : reference.kinds()) {
      String now = now(kind, reference.id());
      if (!now.equals(reference.id()) && reference.means(kind, declared::has)) {
        return now;
      }
    }
    return reference.id();
  }

  /** The id an element is named by now; a part has that of its whole in its own. */
  private String now(ElementKind kind, String id) {
    @Nullable String renamed = byKind.getOrDefault(kind, Map.of()).get(id);
    if (renamed != null) {
      return renamed;
    }
    int slash = id.indexOf('/');
    String whole = slash < 0 ? id : id.substring(0, slash);
    String own = slash < 0 ? "" : id.substring(slash + 1);
    return switch (kind) {
      case MIGRATION -> now(ElementKind.SCENARIO, id);
      case STEP -> slash < 0 ? id : now(ElementKind.APPROVAL, whole) + "/" + own;
      case EXPERIENCE ->
        slash < 0 ? id : now(ElementKind.TOUCHPOINT, whole) + "/" + now(ElementKind.PERSONA, own);
      default -> id;
    };
  }

  private <E> E named(ElementType<E> type, ElementRef ref, E value) {
    E named = value;
    for (Property<E, ?> property : type.properties()) {
      named = withParts(property, ref, named);
    }
    ElementRef now = ids.get(ref);
    return now == null ? named : type.withId(named, now.ownId());
  }

  private <E, V> E withParts(Property<E, V> property, ElementRef ref, E value) {
    Optional<ElementType<V>> type = property.elements();
    if (type.isEmpty() || type.get().kind() == ElementKind.EXPERIENCE) {
      return value;
    }
    List<V> parts = property.values(value);
    List<V> named = new ArrayList<>(parts.size());
    for (V part : parts) {
      named.add(named(type.get(), type.get().ref(ref, part), part));
    }
    return named.equals(parts) ? value : property.with(value, named);
  }

  /** The same, one after the other: wholes before their parts. */
  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    ids.forEach((old, now) -> changes.add(Change.rename(within(old), now.ownId())));
    return changes;
  }

  /** An element by its old id, in a whole that is renamed already. */
  private ElementRef within(ElementRef old) {
    Optional<String> whole = old.wholeId();
    return whole.isEmpty()
        ? old
        : ElementRef.of(old.kind(), now(ElementKind.APPROVAL, whole.get()), old.ownId());
  }

  /** The old names by the new ones. */
  Map<ElementRef, ElementRef> oldNames() {
    Map<ElementRef, ElementRef> old = new LinkedHashMap<>();
    ids.forEach((before, now) -> old.put(now, before));
    return old;
  }

  /**
   * The old name of an element, also of a part whose whole was renamed; nothing where it is one.
   */
  static Optional<ElementRef> oldName(Renames back, ElementRef now) {
    ElementRef old = back.now(now);
    return old.equals(now) ? Optional.empty() : Optional.of(old);
  }

  /** The same the other way round. */
  Renames back() {
    return new Renames(oldNames());
  }

  /**
   * These and, on top of them, others: each of those names an element, and the whole it is a part
   * of, by what these call it.
   */
  Renames and(Renames others) {
    Map<ElementRef, ElementRef> all = new LinkedHashMap<>();
    ids.forEach((before, now) -> all.put(before, others.now(now)));
    Renames back = back();
    others.ids.forEach((before, now) -> all.put(back.now(before), now));
    return new Renames(all);
  }

  private ElementRef now(ElementRef element) {
    return new ElementRef(element.kind(), now(element.kind(), element.id()));
  }
}

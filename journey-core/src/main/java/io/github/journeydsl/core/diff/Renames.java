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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Elements that got other ids, all at once: one after the other they would take the square of the
 * time.
 *
 * @param ids the new name of each element by its old one
 */
record Renames(Map<ElementRef, ElementRef> ids) {

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
    ElementRef renamed = ids.get(new ElementRef(kind, id));
    if (renamed != null) {
      return renamed.id();
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
    String id = back.now(now.kind(), now.id());
    return id.equals(now.id()) ? Optional.empty() : Optional.of(new ElementRef(now.kind(), id));
  }

  /** The same the other way round. */
  Renames back() {
    return new Renames(oldNames());
  }

  /** These and, on top of them, others: each of those names an element by what these call it. */
  Renames and(Renames others) {
    Map<ElementRef, ElementRef> all = new LinkedHashMap<>(ids);
    Map<ElementRef, ElementRef> old = oldNames();
    others.ids.forEach((before, now) -> all.put(old.getOrDefault(before, before), now));
    return new Renames(all);
  }
}

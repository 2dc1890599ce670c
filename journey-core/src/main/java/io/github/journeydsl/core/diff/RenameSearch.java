package io.github.journeydsl.core.diff;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.property.Property;
import io.github.journeydsl.core.reference.Reference;
import io.github.journeydsl.core.reference.References;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks for elements that only got another id: one is gone, one is new, and they say the same. Of
 * several that say the same, those belong together that are used in the same places; what says
 * nothing of its own must be used in the same places too.
 */
final class RenameSearch {

  /** An element can refer to renamed ones: each round finds those that refer to the last. */
  private static final int MOST_ROUNDS = 5;

  private final JourneyMap old;
  private final JourneyMap now;
  private final Map<ElementRef, Placed<?>> gone = new LinkedHashMap<>();
  private final Map<ElementRef, Placed<?>> come = new LinkedHashMap<>();

  private RenameSearch(JourneyMap old, JourneyMap now) {
    this.old = old;
    this.now = now;
    Inventory before = new Inventory(old);
    Inventory after = new Inventory(now);
    beside(before, after, gone);
    beside(after, before, come);
  }

  private static void beside(Inventory some, Inventory others, Map<ElementRef, Placed<?>> beside) {
    Set<ElementRef> twice = new HashSet<>();
    for (Placed<?> element : some.all()) {
      boolean first = beside.putIfAbsent(element.ref(), element) == null;
      if (!first || others.find(element.ref()).isPresent()) {
        twice.add(element.ref());
      }
    }
    beside.keySet().removeAll(twice);
  }

  static Renames find(JourneyMap old, JourneyMap now) {
    Renames all = new Renames(Map.of());
    JourneyMap base = old;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Renames found = new RenameSearch(base, now).find();
      if (found.isEmpty()) {
        return all;
      }
      all = all.and(found);
      base = found.applyTo(base);
    }
    return all;
  }

  private Renames find() {
    Map<ElementRef, ElementRef> found = new LinkedHashMap<>();
    ElementRef journey = ElementRef.of(ElementKind.JOURNEY, old.id());
    if (!old.id().equals(now.id())) {
      found.put(journey, ElementRef.of(ElementKind.JOURNEY, now.id()));
    }
    Map<Content, List<Placed<?>>> before = byContent(gone.values());
    Map<Content, List<Placed<?>>> after = byContent(come.values());
    before.keySet().retainAll(after.keySet());
    if (!before.isEmpty()) {
      Usage usedBefore = new Usage(old, before.values());
      Usage usedAfter = new Usage(now, after.values());
      before.forEach((content, old) ->
          pair(content, old, usedBefore, after.getOrDefault(content, List.of()), usedAfter, found));
      Set<ElementRef> changed = new Meanings(old, found).changed();
      changed.remove(journey); // there is one on each side, whatever else names it
      found.keySet().removeAll(changed);
    }
    return new Renames(found);
  }

  private static void pair(
      Content content,
      List<Placed<?>> before,
      Usage usedBefore,
      List<Placed<?>> after,
      Usage usedAfter,
      Map<ElementRef, ElementRef> found) {
    List<Placed<?>> left = new ArrayList<>();
    Map<Set<String>, List<Placed<?>>> byUse = new HashMap<>();
    after.forEach(element ->
        byUse.computeIfAbsent(usedAfter.of(element), use -> new ArrayList<>()).add(element));
    Set<Placed<?>> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Placed<?> element : before) {
      Set<String> use = usedBefore.of(element);
      List<Placed<?>> alike = byUse.getOrDefault(use, List.of());
      boolean told = !use.isEmpty() || !content.said().isEmpty();
      if (told && !alike.isEmpty()) {
        Placed<?> twin = alike.remove(0);
        taken.add(twin);
        found.put(element.ref(), twin.ref());
      } else {
        left.add(element);
      }
    }
    List<Placed<?>> untaken = after.stream().filter(one -> !taken.contains(one)).toList();
    if (left.size() == 1 && untaken.size() == 1 && content.isLabelled()) {
      found.put(left.get(0).ref(), untaken.get(0).ref());
    }
  }

  /** What an element says beside its id and its parts. */
  private record Content(
      ElementKind kind, String whole, boolean isLabelled, Map<String, Object> said) {}

  private static Map<Content, List<Placed<?>>> byContent(Iterable<Placed<?>> elements) {
    Map<Content, List<Placed<?>>> groups = new LinkedHashMap<>();
    for (Placed<?> element : elements) {
      if (element.kind() != ElementKind.JOURNEY) {
        groups.computeIfAbsent(content(element), c -> new ArrayList<>()).add(element);
      }
    }
    return groups;
  }

  private static <E> Content content(Placed<E> element) {
    Map<String, Object> said = new HashMap<>();
    for (Property<E, ?> property : element.type().properties()) {
      boolean isLabel = property.name().equals("label");
      boolean unsaid = isLabel ? !element.isLabelled() : element.isUnsaid(property);
      if (property.elements().isEmpty() && !unsaid) {
        said.put(property.name(), values(property, element.value()));
      }
    }
    String whole = element.kind() == ElementKind.STEP ? element.whole().id() : "";
    return new Content(element.kind(), whole, element.isLabelled(), said);
  }

  private static <E, V> Object values(Property<E, V> property, E element) {
    List<?> values = property.values(element).stream().map(SameMeaning::form).toList();
    if (property.isOrdered()) {
      return values;
    }
    Map<Object, Integer> counts = new HashMap<>();
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts;
  }

  /** Where elements are mentioned, and which parts they hold. */
  private static final class Usage {

    private final Map<ElementRef, Set<String>> places = new HashMap<>();

    Usage(JourneyMap map, Iterable<List<Placed<?>>> groups) {
      Map<String, Set<ElementKind>> kinds = new HashMap<>();
      for (List<Placed<?>> group : groups) {
        for (Placed<?> element : group) {
          kinds.computeIfAbsent(element.ref().id(), id -> new HashSet<>()).add(element.kind());
          parts(element);
        }
      }
      References.of(
          map,
          (possible, id) -> kinds.containsKey(id),
          reference -> reference.kinds().stream()
              .filter(kind -> kinds.getOrDefault(reference.id(), Set.of()).contains(kind))
              .forEach(kind -> add(new ElementRef(kind, reference.id()), place(reference))));
    }

    private <E> void parts(Placed<E> element) {
      for (Property<E, ?> property : element.type().properties()) {
        parts(element, property);
      }
    }

    private <E, V> void parts(Placed<E> element, Property<E, V> property) {
      property
          .elements()
          .ifPresent(type -> property
              .values(element.value())
              .forEach(part -> add(element.ref(), type.kind().term() + " " + type.id(part))));
    }

    /** An experience is called by its persona, who may be the one that is renamed. */
    private static String place(Reference reference) {
      ElementRef from = reference.from();
      Optional<String> whole = from.wholeId();
      return from.kind().term() + " " + whole.orElse(from.id()) + " " + reference.property();
    }

    private void add(ElementRef element, String place) {
      places.computeIfAbsent(element, e -> new TreeSet<>()).add(place);
    }

    Set<String> of(Placed<?> element) {
      return places.getOrDefault(element.ref(), Set.of());
    }
  }

  /**
   * Renamings after which something else would be meant by what is written. A new id that is named
   * somewhere already, or that another kind has where several are possible, is no mere renaming.
   */
  private static final class Meanings {

    private final Set<ElementRef> changed = new HashSet<>();

    Meanings(JourneyMap map, Map<ElementRef, ElementRef> renamed) {
      Declared declared = new Declared(map);
      Map<ElementRef, ElementRef> old = new Renames(renamed).oldNames();
      Set<String> ids = new HashSet<>();
      Map<String, Set<ElementKind>> fresh = new HashMap<>();
      renamed.forEach((before, now) -> {
        ids.add(before.id());
        ids.add(now.id());
        fresh.computeIfAbsent(now.id(), id -> new HashSet<>()).add(now.kind());
      });
      References.of(map, (kinds, id) -> ids.contains(id), reference -> {
        for (ElementKind kind : reference.kinds()) {
          ElementRef named = new ElementRef(kind, reference.id());
          ElementRef before = old.get(named);
          if (before != null) {
            changed.add(before);
          }
          ElementRef now = renamed.get(named);
          boolean rival = now != null
              && reference.kinds().stream()
                  .filter(other -> other != kind)
                  .anyMatch(other -> declared.has(other, now.id())
                      || fresh.getOrDefault(now.id(), Set.of()).contains(other));
          if (rival) {
            changed.add(named);
          }
        }
      });
    }

    Set<ElementRef> changed() {
      return changed;
    }
  }
}

package io.github.journeydsl.core.diff;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.property.ElementType;
import io.github.journeydsl.core.property.Property;
import io.github.journeydsl.core.step.ScenarioStep;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares two maps element by element, in the order of the new one; what is gone comes behind what
 * stands where it stood. What is equal is not looked into.
 */
final class Comparison {

  private final Renames renames;
  private final JourneyMap before;
  private final JourneyMap base;
  private final Inventory old;
  private final Inventory now;
  private final boolean scenarios;
  private final Map<ElementRef, ElementRef> oldNames;
  private final List<Difference> differences = new ArrayList<>();

  Comparison(JourneyMap before, JourneyMap after) {
    this.before = before;
    renames = RenameSearch.find(before, after);
    oldNames = renames.oldNames();
    base = renames.applyTo(before);
    old = new Inventory(base);
    now = new Inventory(after);
    scenarios = !before.scenarios().isEmpty() || !after.scenarios().isEmpty();
    pair(old.journey(), now.journey(), false);
  }

  List<Difference> differences() {
    return differences;
  }

  Renames renames() {
    return renames;
  }

  /** The old map as it was. */
  JourneyMap before() {
    return before;
  }

  /** The old map under the ids of the new one. */
  JourneyMap base() {
    return base;
  }

  Inventory old() {
    return old;
  }

  Inventory now() {
    return now;
  }

  boolean scenarios() {
    return scenarios;
  }

  private <E> void pair(Placed<?> wasAny, Placed<E> is, boolean displaced) {
    Placed<E> was = as(is.type(), wasAny);
    boolean same = was.value().equals(is.value());
    List<FieldChange> fields = same ? List.of() : fields(was, is);
    boolean moved = displaced || !was.isBeside(is);
    Optional<NewPlace> place = moved ? Optional.of(place(was, is)) : Optional.empty();
    Optional<ElementRef> oldName = Optional.ofNullable(oldNames.get(is.ref()));
    if (!fields.isEmpty() || moved || oldName.isPresent()) {
      differences.add(new Difference(was, is, oldName, place, fields));
    }
    // under the new ids maps can be equal that differ in nothing but ids
    if (!same || !oldNames.isEmpty()) {
      parts(was, is);
    }
  }

  /** Both have the same name, so they are of one kind. */
  private static <E> Placed<E> as(ElementType<E> type, Placed<?> element) {
    E value = type.type().cast(element.value());
    return new Placed<>(
        type, element.ref(), value, element.whole(), element.list(), element.index());
  }

  private NewPlace place(Placed<?> was, Placed<?> is) {
    boolean ordered = isOrdered(is);
    Optional<ElementRef> after = ordered && is.index() > 0
        ? Optional.of(now.in(is.whole(), is.list()).get(is.index() - 1).ref())
        : Optional.empty();
    return new NewPlace(was.whole(), is.whole(), after);
  }

  private static boolean isOrdered(Placed<?> element) {
    return ElementType.of(element.whole().kind())
        .flatMap(type -> type.property(element.list()))
        .filter(Property::isOrdered)
        .isPresent();
  }

  private <E> List<FieldChange> fields(Placed<E> was, Placed<E> is) {
    List<FieldChange> fields = new ArrayList<>();
    for (Property<E, ?> property : is.type().properties()) {
      if (property.elements().isEmpty()) {
        List<Object> before = values(property, was.value());
        List<Object> after = values(property, is.value());
        if (!SameMeaning.of(property, before, after)) {
          fields.add(new FieldChange(
              property.name(), level(is.kind(), property.name(), before, after), before, after));
        }
      }
    }
    return fields;
  }

  private ChangeLevel level(
      ElementKind kind, String property, List<Object> before, List<Object> after) {
    boolean steps = kind == ElementKind.SCENARIO && property.equals("step");
    return steps && StepTree.isRenamedOnly(steps(before), steps(after))
        ? ChangeLevel.WORDING
        : ChangeLevels.of(kind, property).level(scenarios);
  }

  static List<ScenarioStep> steps(List<Object> values) {
    List<ScenarioStep> steps = new ArrayList<>();
    values.forEach(value -> steps.add((ScenarioStep) value));
    return steps;
  }

  private static <E, V> List<Object> values(Property<E, V> property, E element) {
    return List.copyOf(property.values(element));
  }

  private <E> List<FieldChange> said(Placed<E> element, boolean added) {
    List<FieldChange> fields = new ArrayList<>();
    for (Property<E, ?> property : element.type().properties()) {
      if (property.elements().isEmpty() && !element.isUnsaid(property)) {
        List<Object> values = values(property, element.value());
        ChangeLevel level = ChangeLevels.of(element.kind(), property.name()).level(scenarios);
        fields.add(new FieldChange(
            property.name(), level, added ? List.of() : values, added ? values : List.of()));
      }
    }
    return fields;
  }

  private <E> void parts(Placed<E> was, Placed<E> is) {
    for (Property<E, ?> property : is.type().properties()) {
      if (property.elements().isPresent()) {
        if (is.kind() == ElementKind.TOUCHPOINT) {
          experiences(was, is);
        } else {
          list(property, is.ref());
        }
      }
    }
  }

  private void list(Property<?, ?> property, ElementRef whole) {
    List<Placed<?>> after = now.in(whole, property.name());
    Set<Placed<?>> displaced = property.isOrdered() ? displaced(after) : Set.of();
    for (Placed<?> one : after) {
      @Nullable Placed<?> was = old.like(one, now);
      if (was == null) {
        differences.add(Difference.added(one, said(one, true)));
        newcomers(one);
      } else {
        pair(was, one, displaced.contains(one));
      }
    }
    for (Placed<?> one : old.in(whole, property.name())) {
      if (now.like(one, old) == null) {
        differences.add(Difference.removed(one, said(one, false)));
      }
    }
  }

  /** Parts of a new element that stood in another before. */
  private void newcomers(Placed<?> whole) {
    whole.type().properties().forEach(property -> {
      for (Placed<?> part : now.in(whole.ref(), property.name())) {
        @Nullable Placed<?> was = old.like(part, now);
        if (was != null) {
          pair(was, part, false);
        }
      }
    });
  }

  /** Those that stood in the same list, and not in this order. */
  private Set<Placed<?>> displaced(List<Placed<?>> after) {
    List<Placed<?>> stayed = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (Placed<?> one : after) {
      @Nullable Placed<?> was = old.like(one, now);
      if (was != null && was.isBeside(one)) {
        stayed.add(one);
        places.add(was.index());
      }
    }
    BitSet run = LongestRun.of(places);
    // by identity: the hash of an element is that of all it holds
    Set<Placed<?>> displaced = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int at = 0; at < stayed.size(); at++) {
      if (!run.get(at)) {
        displaced.add(stayed.get(at));
      }
    }
    return displaced;
  }

  private void experiences(Placed<?> was, Placed<?> is) {
    Map<String, Placed<Experience>> before = experiences(was);
    Map<String, Placed<Experience>> after = experiences(is);
    after.forEach((persona, one) -> {
      @Nullable Placed<Experience> other = before.get(persona);
      if (other == null) {
        differences.add(Difference.added(one, said(one, true)));
      } else {
        pair(other, one, false);
      }
    });
    before.forEach((persona, one) -> {
      if (!after.containsKey(persona)) {
        differences.add(Difference.removed(one, said(one, false)));
      }
    });
  }

  private static Map<String, Placed<Experience>> experiences(Placed<?> touchpoint) {
    Map<String, Placed<Experience>> experiences = new LinkedHashMap<>();
    if (touchpoint.value() instanceof Touchpoint point) {
      for (Experience experience : point.experiences()) {
        ElementRef ref = ElementType.EXPERIENCE.ref(touchpoint.ref(), experience);
        experiences.put(
            experience.persona(),
            new Placed<>(
                ElementType.EXPERIENCE,
                ref,
                experience,
                touchpoint.ref(),
                "for",
                experiences.size()));
      }
    }
    return experiences;
  }
}

package io.github.journeydsl.core.diff;

import io.github.journeydsl.core.change.AddElement;
import io.github.journeydsl.core.change.Change;
import io.github.journeydsl.core.change.MoveElement;
import io.github.journeydsl.core.change.RemoveElement;
import io.github.journeydsl.core.change.RemoveProperty;
import io.github.journeydsl.core.change.SetProperty;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.Suppression;
import io.github.journeydsl.core.property.ElementType;
import io.github.journeydsl.core.property.Property;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Differences as changes that can be applied one after the other: first other ids, then what comes
 * or stands elsewhere, then what goes, then what elements say.
 */
final class Edits {

  private record Slot(ElementRef whole, String list) {}

  private final Inventory old;
  private final Inventory now;
  private final Map<Slot, List<ElementRef>> lists = new HashMap<>();
  private final List<Change> changes;

  Edits(Comparison comparison) {
    old = comparison.old();
    now = comparison.now();
    changes = renames(comparison);
    List<Difference> all = comparison.differences();
    for (Difference difference : all) {
      if (difference.kind() == ChangeKind.ADDED) {
        add(difference.either());
      } else if (difference.place().isPresent()) {
        move(difference);
      }
    }
    all.stream()
        .filter(one -> one.kind() == ChangeKind.REMOVED)
        .forEach(one -> changes.add(new RemoveElement(one.either().ref())));
    all.stream().filter(one -> one.isPaired() && !isRoleElsewhere(one)).forEach(this::set);
  }

  /**
   * The renamings. What allows something on a journey of another name would mean this one by its
   * new id, which no renaming does: it goes before and comes back behind.
   */
  private static List<Change> renames(Comparison comparison) {
    List<Change> renames = new ArrayList<>(comparison.renames().changes());
    ElementRef was = ElementRef.of(ElementKind.JOURNEY, comparison.before().id());
    ElementRef is = comparison.now().journey().ref();
    List<Suppression> all = comparison.before().suppressions();
    List<Suppression> others =
        all.stream().filter(one -> !one.element().equals(Optional.of(is))).toList();
    if (!was.equals(is) && others.size() < all.size()) {
      renames.add(0, new SetProperty(was, "allow", others));
      renames.add(new SetProperty(is, "allow", comparison.base().suppressions()));
    }
    return renames;
  }

  List<Change> changes() {
    return changes;
  }

  /** A new element comes without the parts that stood elsewhere: those are moved into it. */
  private <E> void add(Placed<E> element) {
    E value = element.value();
    for (Property<E, ?> property : element.type().properties()) {
      value = withoutOldParts(element, property, value);
    }
    OptionalInt position = position(element);
    changes.add(new AddElement(element.whole(), element.list(), value, position));
    insert(element, position);
  }

  private <E, V> E withoutOldParts(Placed<E> element, Property<E, V> property, E value) {
    List<V> kept = new ArrayList<>();
    List<ElementRef> refs = new ArrayList<>();
    List<Placed<?>> parts = now.in(element.ref(), property.name());
    List<V> values = property.values(value);
    for (Placed<?> part : parts) {
      if (old.like(part, now) == null) {
        kept.add(values.get(part.index()));
        refs.add(part.ref());
      }
    }
    if (kept.size() == parts.size()) {
      return value;
    }
    lists.put(new Slot(element.ref(), property.name()), refs);
    return property.with(value, kept);
  }

  private void move(Difference difference) {
    Placed<?> element = difference.either();
    difference.before().ifPresent(was -> list(was).remove(element.ref()));
    if (isRoleElsewhere(difference)) {
      changes.add(new RemoveElement(element.ref()));
      changes.add(
          new AddElement(element.whole(), element.list(), element.value(), OptionalInt.empty()));
      return;
    }
    OptionalInt position = position(element);
    changes.add(new MoveElement(element.ref(), element.whole(), position.orElse(0)));
    insert(element, position);
  }

  /** A role goes into the DMU or out of it: to another list, which is no move of a change. */
  private static boolean isRoleElsewhere(Difference difference) {
    return difference.elementKind() == ElementKind.ROLE && difference.place().isPresent();
  }

  /** Its place behind the one it comes after; none where the order carries no meaning. */
  private OptionalInt position(Placed<?> element) {
    Optional<Property<?, ?>> property = ElementType.of(element.whole().kind())
        .flatMap(type -> type.property(element.list()).map(found -> found));
    if (property.filter(Property::isOrdered).isEmpty()) {
      return OptionalInt.empty();
    }
    if (element.index() == 0) {
      return OptionalInt.of(0);
    }
    ElementRef before =
        now.in(element.whole(), element.list()).get(element.index() - 1).ref();
    return OptionalInt.of(list(element).indexOf(before) + 1);
  }

  private void insert(Placed<?> element, OptionalInt position) {
    List<ElementRef> list = list(element);
    list.add(position.orElse(list.size()), element.ref());
  }

  /** What stands in a list while the changes so far are applied. */
  private List<ElementRef> list(Placed<?> element) {
    return lists.computeIfAbsent(
        new Slot(element.whole(), element.list()),
        slot -> new ArrayList<>(old.in(slot.whole(), slot.list()).stream()
            .<ElementRef>map(Placed::ref)
            .toList()));
  }

  private void set(Difference difference) {
    ElementRef element = difference.either().ref();
    for (FieldChange field : difference.fields()) {
      boolean isList = ElementType.of(element.kind())
          .flatMap(type -> type.property(field.property()))
          .filter(property -> property.shape() == Property.Shape.LIST)
          .isPresent();
      if (field.now().isEmpty() && !isList) {
        changes.add(new RemoveProperty(element, field.property()));
      } else {
        changes.add(new SetProperty(
            element, field.property(), isList ? field.now() : field.now().get(0)));
      }
    }
  }
}

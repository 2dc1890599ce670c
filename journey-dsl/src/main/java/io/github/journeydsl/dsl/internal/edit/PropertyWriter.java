package io.github.journeydsl.dsl.internal.edit;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.problem.Term;
import io.github.journeydsl.core.property.MapElement;
import io.github.journeydsl.core.property.Property;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes the values of one property of an element into its statements.
 *
 * @param <E> the type of the element
 * @param <V> the type of one value
 */
final class PropertyWriter<E, V> {

  private final Declarations declarations;
  private final MapElement<E> element;
  private final Property<E, V> property;

  /** A writer for an element as it is before. */
  PropertyWriter(Declarations declarations, MapElement<E> element, Property<E, V> property) {
    this.declarations = declarations;
    this.element = element;
    this.property = property;
  }

  void write(List<V> after) {
    List<Declared> declared = declarations.of(element.ref());
    if (Statements.isTopLevel(property.name())) {
      statements(declarations.topLevel(property.name()), after, null);
    } else if (declared.isEmpty()) {
      unwritten(after); // a phase of a template
    } else if (Statements.isInHead(property.name())) {
      declared.forEach(one -> head(one, after));
    } else {
      Declared place = declared.get(0);
      List<Declared> present = place.block().stream()
          .flatMap(block -> block.phrases().stream()
              .filter(phrase -> name(phrase).equals(property.name()))
              .map(phrase -> place.inside(block, phrase)))
          .toList();
      statements(present, after, place);
    }
  }

  private String name(Phrase phrase) {
    return Statements.property(element.type().kind(), phrase);
  }

  private void unwritten(List<V> after) {
    E changed = property.with(element.value(), after);
    Printed printed = Canonical.element(element, changed);
    new ElementWriter(declarations).insert(element, printed);
  }

  /**
   * A role can be declared twice, in the DMU and beside it: the label stands at either, or at both.
   */
  private void head(Declared declared, List<V> after) {
    boolean second = element.ref().kind() == ElementKind.ROLE
        && element.list().equals("dmu")
        && !declared.isInDmu();
    if (second && (declared.phrase().head().size() < 3 || !property.name().equals("label"))) {
      return;
    }
    E changed = property.with(Canonical.bare(element.type(), element.value()), after);
    Printed printed = Canonical.element(element, changed);
    Phrase target = printed.phrase();
    if (second) {
      target = new Phrase(
          List.of(target.head().stream()
              .filter(word -> !word.getText().equals("optional") || word.equals(target(printed)))
              .toList()),
          List.of(),
          target.end());
    }
    new Merge(declared.sheet(), printed.sheet()).head(declared.phrase(), target);
  }

  /** The id, which can be any word. */
  private static org.antlr.v4.runtime.Token target(Printed printed) {
    return printed.phrase().head().get(1);
  }

  private void statements(List<Declared> present, List<V> after, @Nullable Declared place) {
    List<V> before = property.values(element.value());
    List<Slots.Slot<V>> slots = property.shape() == Property.Shape.LIST
        ? Slots.of(
            property,
            present.stream().map(Declared::phrase).toList(),
            before,
            after,
            isPrintedOneEach(before, after))
        : single(present, after);
    Set<Integer> staying = new HashSet<>();
    slots.forEach(slot -> staying.add(slot.statement()));
    write(slots, present, place);
    for (int at = 0; at < present.size(); at++) {
      if (!staying.contains(at)) {
        present.get(at).placing().remove(present.get(at).phrase());
      }
    }
  }

  private List<Slots.Slot<V>> single(List<Declared> present, List<V> after) {
    boolean isSaid = !after.isEmpty()
        && (isSaidDefault(present, after)
            || !Canonical.property(element, property, after).isEmpty());
    int statement = present.isEmpty() ? -1 : 0;
    return isSaid ? List.of(new Slots.Slot<>(statement, after, false)) : List.of();
  }

  /** A default is not printed, but where a statement gives another value it gives the default. */
  private boolean isSaidDefault(List<Declared> present, List<V> after) {
    return !present.isEmpty() && after.get(0) instanceof Term;
  }

  /** Whether two values are printed as two statements. */
  private boolean isPrintedOneEach(List<V> before, List<V> after) {
    List<V> some = before.size() > 1 ? before : after;
    return some.size() > 1
        && Canonical.property(element, property, some.subList(0, 2)).size() > 1;
  }

  private void write(List<Slots.Slot<V>> slots, List<Declared> present, @Nullable Declared place) {
    Declared anchor = null;
    List<Printed> added = new ArrayList<>();
    for (Slots.Slot<V> slot : slots) {
      if (slot.statement() < 0) {
        added.addAll(Canonical.property(element, property, slot.values()));
        continue;
      }
      Declared one = present.get(slot.statement());
      put(added, anchor, one, place);
      added.clear();
      anchor = one;
      if (!slot.isKept()) {
        Printed printed = printed(slot.values());
        new Merge(one.sheet(), printed.sheet()).whole(one.phrase(), printed.phrase());
      }
    }
    put(added, anchor, null, place);
  }

  /** One statement that says all of {@code values}. */
  private Printed printed(List<V> values) {
    List<Printed> printed = Canonical.property(element, property, values);
    if (printed.size() == 1) {
      return printed.get(0);
    }
    if (printed.isEmpty() && values.get(0) instanceof Term term) {
      return statement(property.name() + " " + term.term());
    }
    String joined = printed.get(0).phrase().keyword()
        + printed.stream()
            .map(p -> " "
                + p.sheet()
                    .part(p.phrase().head().get(1).getStartIndex(), p.phrase().end()))
            .collect(Collectors.joining(","));
    return statement(joined);
  }

  private static Printed statement(String text) {
    Sheet sheet = Sheet.of(text + "\n");
    return new Printed(sheet, sheet.root().phrases().get(0));
  }

  private void put(
      List<Printed> added,
      @Nullable Declared anchor,
      @Nullable Declared next,
      @Nullable Declared place) {
    if (added.isEmpty()) {
      return;
    }
    Chunk chunk = Several.of(added);
    if (anchor != null) {
      anchor.placing().after(anchor.phrase(), chunk, false);
    } else if (next != null) {
      next.placing().before(next.phrase(), chunk, false);
    } else if (place == null) {
      new ElementWriter(declarations).atTopLevel(property.name(), chunk);
    } else {
      intoBlock(place, chunk);
    }
  }

  private void intoBlock(Declared place, Chunk chunk) {
    Optional<Block> block = place.block();
    if (block.isEmpty()) {
      Placing.inNewBlock(place.sheet(), place.phrase(), chunk);
      return;
    }
    Placing placing = new Placing(place.sheet(), block.get(), place.phrase());
    int order = Statements.order(element.type(), property.name());
    Phrase anchor = null;
    for (Phrase phrase : block.get().phrases()) {
      if (Statements.order(element.type(), name(phrase)) < order) {
        anchor = phrase;
      }
    }
    if (anchor == null) {
      placing.first(chunk);
    } else {
      placing.after(anchor, chunk, property.name().equals("step"));
    }
  }
}

package io.github.journeydsl.core.change;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.property.ElementType;
import io.github.journeydsl.core.property.MapElement;
import io.github.journeydsl.core.property.Property;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A new element.
 *
 * <pre>{@code
 * new AddElement(journey, "persona", Persona.builder().id("mori").addRole("user").build(), OptionalInt.empty());
 * }</pre>
 *
 * @param whole the element that shall hold it
 * @param list the property of the whole that it shall stand in, such as {@code touchpoint}, or
 *     {@code dmu} for a role
 * @param added the element
 * @param position its place there, from 0; behind the others where none is given
 */
public record AddElement(ElementRef whole, String list, Object added, OptionalInt position)
    implements Change {

  static AddElement to(ElementRef whole, Object added, OptionalInt position) {
    String list = ElementType.of(whole.kind()).stream()
        .flatMap(type -> type.properties().stream())
        .filter(p -> p.elements().isPresent() && p.type().isInstance(added))
        .map(Property::name)
        .findFirst()
        .orElse("");
    return new AddElement(whole, list, added, position);
  }

  @Override
  public ElementRef element() {
    return part().map(type -> ref(type)).orElse(whole);
  }

  private <V> ElementRef ref(ElementType<V> type) {
    return type.ref(whole, type.type().cast(added));
  }

  private Optional<ElementType<?>> part() {
    return ElementType.of(whole.kind())
        .flatMap(type -> type.property(list))
        .flatMap(property -> property.elements())
        .filter(type -> type.type().isInstance(added))
        .map(type -> type);
  }

  /** What an element is called; what is none is named by its class. */
  private static String termOf(Object added) {
    return Stream.of(ElementKind.values())
        .flatMap(kind -> ElementType.of(kind).stream())
        .filter(type -> type.type().isInstance(added))
        .map(type -> type.kind().term())
        .findFirst()
        .orElse(added.getClass().getSimpleName());
  }

  @Override
  public JourneyMap applyTo(JourneyMap map) {
    Applying applying = new Applying(this, map);
    MapElement<?> found = applying.element(whole);
    if (part().isEmpty()) {
      String key = list.isEmpty() ? "change.holds-no-such" : "change.holds-no-such-in";
      throw applying.refusal(key, whole, termOf(added), list);
    }
    boolean single = found.type().property(list).orElseThrow().shape() != Property.Shape.LIST;
    if (single && MapElement.find(map, element()).isPresent()) {
      throw applying.refusal("change.duplicate", element());
    }
    JourneyMap changed = applying.list(found, list, elements -> {
      applying.position(position.orElse(elements.size()), elements.size());
      elements.add(position.orElse(elements.size()), added);
      return elements;
    });
    refuseDuplicates(applying, map, changed);
    return changed;
  }

  /** No id may be used twice that was not before. */
  private void refuseDuplicates(Applying applying, JourneyMap before, JourneyMap after) {
    Set<ElementRef> twice = duplicates(before);
    for (ElementRef ref : duplicates(after)) {
      if (!twice.contains(ref) || ref.equals(element())) {
        throw applying.refusal("change.duplicate", ref);
      }
    }
  }

  private static Set<ElementRef> duplicates(JourneyMap map) {
    List<ElementRef> all = MapElement.all(map).<ElementRef>map(MapElement::ref).toList();
    Set<ElementRef> seen = new HashSet<>();
    Set<ElementRef> twice = new HashSet<>();
    for (ElementRef ref : all) {
      if (!seen.add(ref)) {
        twice.add(ref);
      }
    }
    return twice;
  }
}

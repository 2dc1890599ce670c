package io.github.journeydsl.core.change;

import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyMap;
import java.util.List;
import java.util.OptionalInt;

/**
 * One change of a map.
 *
 * <pre>{@code
 * ElementRef yamada = ElementRef.of(ElementKind.PERSONA, "yamada");
 * JourneyMap promoted = Change.set(yamada, "title", "課長").applyTo(map);
 * JourneyMap renamed = Change.rename(yamada, "yamada-taro").applyTo(promoted);
 * }</pre>
 *
 * <p>Elements are named as everywhere; properties by their keyword in the text language, see
 * {@link io.github.journeydsl.core.property.ElementType}.
 */
public sealed interface Change
    permits AddElement, MoveElement, RemoveElement, RemoveProperty, RenameElement, SetProperty {

  /** The element that is changed, by the name it has before; one that is added, by its own. */
  ElementRef element();

  /**
   * The changed map.
   *
   * @throws InvalidChangeException if the map does not have what the change names, or cannot hold
   *     what it sets
   */
  JourneyMap applyTo(JourneyMap map);

  /** The map after several changes, one after the other. */
  static JourneyMap applyAll(JourneyMap map, List<? extends Change> changes) {
    JourneyMap changed = map;
    for (Change change : changes) {
      changed = change.applyTo(changed);
    }
    return changed;
  }

  /**
   * Sets a property: to its one value, or to the list of all its values.
   *
   * @see SetProperty
   */
  static Change set(ElementRef element, String property, Object value) {
    return new SetProperty(element, property, value);
  }

  /** Removes a property; what has a default has it again. */
  static Change remove(ElementRef element, String property) {
    return new RemoveProperty(element, property);
  }

  /**
   * Adds an element behind the others of its kind. A role becomes part of the DMU.
   *
   * @param whole the element that shall hold it: the journey, or the phase of a touchpoint, …
   * @param added the element, such as a {@link io.github.journeydsl.core.model.Persona}
   */
  static Change add(ElementRef whole, Object added) {
    return AddElement.to(whole, added, OptionalInt.empty());
  }

  /** Adds an element at a place among the others of its kind, from 0. */
  static Change add(ElementRef whole, Object added, int position) {
    return AddElement.to(whole, added, OptionalInt.of(position));
  }

  /** Removes an element and what it holds; references to it stay. */
  static Change remove(ElementRef element) {
    return new RemoveElement(element);
  }

  /** Gives an element another id, wherever it is named. */
  static Change rename(ElementRef element, String id) {
    return new RenameElement(element, id);
  }

  /**
   * Moves an element.
   *
   * @param whole the element that shall hold it, often the one that does
   * @param position its place afterwards among the others of its kind, from 0
   */
  static Change move(ElementRef element, ElementRef whole, int position) {
    return new MoveElement(element, whole, position);
  }
}

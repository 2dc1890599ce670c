package io.github.journeydsl.core.reference;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.model.JourneyMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Every mention of one element at another.
 *
 * <pre>{@code
 * References.of(map, reference -> System.out.println(reference.from() + " names " + reference.id()));
 * }</pre>
 */
public final class References {

  private final Function<Reference, String> id;

  private References(Function<Reference, String> id) {
    this.id = id;
  }

  /** Tells every reference of {@code map}, in the order of the map. */
  public static void of(JourneyMap map, Consumer<Reference> found) {
    replace(map, reference -> {
      found.accept(reference);
      return reference.id();
    });
  }

  /**
   * The map with another id in the place of each reference. Whatever holds no reference that
   * changes is the same object afterwards.
   *
   * @param id the id to mention instead, or the one that is mentioned; of a part, with the id of
   *     its whole
   */
  public static JourneyMap replace(JourneyMap map, Function<Reference, String> id) {
    References references = new References(id);
    JourneyMap changed = new MapReferences(references).map(map);
    return ScenarioReferences.map(changed, references);
  }

  String one(ElementRef at, String property, List<ElementKind> kinds, String mentioned) {
    return id.apply(new Reference(at, property, kinds, mentioned));
  }

  String one(ElementRef at, String property, ElementKind kind, String mentioned) {
    return one(at, property, List.of(kind), mentioned);
  }

  Optional<String> one(ElementRef at, String property, ElementKind kind, Optional<String> one) {
    return Same.one(one, mentioned -> one(at, property, kind, mentioned));
  }

  List<String> all(ElementRef at, String property, ElementKind kind, List<String> all) {
    return Same.each(all, mentioned -> one(at, property, kind, mentioned));
  }

  EventPattern event(ElementRef at, String property, EventPattern event) {
    if (event instanceof EventPattern.Declared declared) {
      String now = one(at, property, ElementKind.EVENT, declared.event());
      return now.equals(declared.event()) ? event : EventPattern.of(now);
    }
    EventPattern.Action action = (EventPattern.Action) event;
    String now = one(at, property, action.verb().targets(), action.target());
    return now.equals(action.target()) ? event : EventPattern.of(action.verb(), now);
  }

  List<EventPattern> events(ElementRef at, String property, List<EventPattern> events) {
    return Same.each(events, event -> event(at, property, event));
  }
}

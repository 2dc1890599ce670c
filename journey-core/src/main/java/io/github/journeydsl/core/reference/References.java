package io.github.journeydsl.core.reference;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.model.JourneyMap;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
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

  private static final Map<ElementKind, List<ElementKind>> ALONE = alone();

  private final BiPredicate<List<ElementKind>, String> wanted;
  private final Function<Reference, String> id;

  private References(
      BiPredicate<List<ElementKind>, String> wanted, Function<Reference, String> id) {
    this.wanted = wanted;
    this.id = id;
  }

  private static Map<ElementKind, List<ElementKind>> alone() {
    Map<ElementKind, List<ElementKind>> lists = new EnumMap<>(ElementKind.class);
    for (ElementKind kind : ElementKind.values()) {
      lists.put(kind, List.of(kind));
    }
    return lists;
  }

  /** Tells every reference of {@code map}, in the order of the map. */
  public static void of(JourneyMap map, Consumer<Reference> found) {
    of(map, (kinds, id) -> true, found);
  }

  /**
   * Tells some references of {@code map}, in the order of the map; the others cost next to nothing.
   *
   * @param wanted whether to tell a mention, by what it may be and by the id that is mentioned
   */
  public static void of(
      JourneyMap map, BiPredicate<List<ElementKind>, String> wanted, Consumer<Reference> found) {
    References references = new References(wanted, reference -> {
      found.accept(reference);
      return reference.id();
    });
    references.in(map);
  }

  /**
   * The map with another id in the place of each reference. Whatever holds no reference that
   * changes is the same object afterwards.
   *
   * @param id the id to mention instead, or the one that is mentioned; of a part, with the id of
   *     its whole
   */
  public static JourneyMap replace(JourneyMap map, Function<Reference, String> id) {
    return new References((kinds, mentioned) -> true, id).in(map);
  }

  private JourneyMap in(JourneyMap map) {
    JourneyMap changed = new MapReferences(this).map(map);
    return ScenarioReferences.map(changed, this);
  }

  String one(At at, String property, List<ElementKind> kinds, String mentioned) {
    return wanted.test(kinds, mentioned)
        ? id.apply(new Reference(at.ref(), property, kinds, mentioned))
        : mentioned;
  }

  String one(At at, String property, ElementKind kind, String mentioned) {
    return one(at, property, ALONE.getOrDefault(kind, List.of()), mentioned);
  }

  Optional<String> one(At at, String property, ElementKind kind, Optional<String> one) {
    return Same.one(one, mentioned -> one(at, property, kind, mentioned));
  }

  List<String> all(At at, String property, ElementKind kind, List<String> all) {
    return Same.each(all, mentioned -> one(at, property, kind, mentioned));
  }

  EventPattern event(At at, String property, EventPattern event) {
    if (event instanceof EventPattern.Declared declared) {
      String now = one(at, property, ElementKind.EVENT, declared.event());
      return now.equals(declared.event()) ? event : EventPattern.of(now);
    }
    EventPattern.Action action = (EventPattern.Action) event;
    String now = one(at, property, action.verb().targets(), action.target());
    return now.equals(action.target()) ? event : EventPattern.of(action.verb(), now);
  }

  List<EventPattern> events(At at, String property, List<EventPattern> events) {
    return Same.each(events, event -> event(at, property, event));
  }
}

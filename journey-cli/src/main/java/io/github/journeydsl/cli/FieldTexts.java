package io.github.journeydsl.cli;

import io.github.journeydsl.core.diff.ElementChange;
import io.github.journeydsl.core.diff.FieldChange;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.problem.Term;
import io.github.journeydsl.core.property.MapElement;
import io.github.journeydsl.dsl.JourneyPrinter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the properties of changed elements held and hold: texts, ids, words and numbers as they are,
 * anything else as the statements of the text language that say it.
 */
final class FieldTexts {

  private final Map<ElementRef, MapElement<?>> old;
  private final Map<ElementRef, MapElement<?>> now;

  FieldTexts(MapDiff diff) {
    Set<ElementRef> before = new HashSet<>();
    Set<ElementRef> after = new HashSet<>();
    for (MapDiff.Judged judged : diff.changes()) {
      before.add(old(judged.change()));
      after.add(judged.change().element());
    }
    old = elements(diff.old().map(SideMap::map), before);
    now = elements(diff.now().map(SideMap::map), after);
  }

  private static Map<ElementRef, MapElement<?>> elements(
      Optional<JourneyMap> map, Set<ElementRef> wanted) {
    Map<ElementRef, MapElement<?>> elements = new HashMap<>();
    map.stream()
        .flatMap(MapElement::all)
        .filter(element -> wanted.contains(element.ref()))
        .forEach(element -> elements.putIfAbsent(element.ref(), element));
    return elements;
  }

  /** The name an element has in the old map. */
  private static ElementRef old(ElementChange change) {
    return change.was().orElse(change.element());
  }

  List<String> old(ElementChange change, FieldChange field) {
    return texts(old.get(old(change)), field.property(), field.old());
  }

  List<String> now(ElementChange change, FieldChange field) {
    return texts(now.get(change.element()), field.property(), field.now());
  }

  private static List<String> texts(
      @Nullable MapElement<?> element, String property, List<Object> values) {
    boolean plain = values.stream().allMatch(FieldTexts::isPlain);
    if (plain || element == null) {
      return values.stream().map(FieldTexts::plain).toList();
    }
    return JourneyPrinter.statements(element, property);
  }

  private static boolean isPlain(Object value) {
    return value instanceof String
        || value instanceof Term
        || value instanceof Boolean
        || value instanceof Integer;
  }

  private static String plain(Object value) {
    return value instanceof Term term ? term.term() : value.toString();
  }
}

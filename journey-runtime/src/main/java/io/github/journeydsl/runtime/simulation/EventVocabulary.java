package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.core.event.EventAttribute;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.event.EventType;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.problem.Term;
import io.github.journeydsl.core.value.Decimal;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What lines of events can say about the leads of a map. Names that come again are kept once, so
 * that a million events do not hold a million copies of them.
 */
final class EventVocabulary {

  private static final EventAttribute RATING =
      new EventAttribute("rating", new EventAttribute.Number(Decimal.of(1), Decimal.of(5)));

  /** Beyond it, names are as many as events, and keeping them would only cost. */
  private static final int MOST_KEPT = 1_000_000;

  private final ZoneId zone;
  private final Map<String, EventType> declared = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<EventPattern, EventPattern> patterns = new HashMap<>();

  EventVocabulary(JourneyMap map) {
    this(map, map.timeZone().orElse(ZoneOffset.UTC));
  }

  /** The words of a map, times without an offset being those of {@code zone}. */
  EventVocabulary(JourneyMap map, ZoneId zone) {
    this.zone = zone;
    map.events().forEach(event -> declared.putIfAbsent(event.id(), event));
  }

  /** The zone of a time without one. */
  ZoneId zone() {
    return zone;
  }

  boolean declares(String event) {
    return declared.containsKey(event);
  }

  /** The attribute of an event, if the map or the language says what it can be. */
  Optional<EventAttribute> attribute(EventPattern event, String name) {
    if (event instanceof EventPattern.Action action) {
      boolean rating = action.verb() == Verb.ANSWER && name.equals(RATING.name());
      return rating ? Optional.of(RATING) : Optional.empty();
    }
    EventType type = declared.get(((EventPattern.Declared) event).event());
    return type == null
        ? Optional.empty()
        : type.attributes().stream().filter(one -> one.name().equals(name)).findFirst();
  }

  /** All words that can be the type of a line. */
  List<String> types() {
    List<String> types = new ArrayList<>(Term.words(Verb.class));
    types.addAll(Term.words(InputType.class));
    types.addAll(declared.keySet().stream().sorted().toList());
    return types;
  }

  String once(String name) {
    if (names.size() >= MOST_KEPT) {
      return names.getOrDefault(name, name);
    }
    return names.computeIfAbsent(name, same -> same);
  }

  EventPattern once(EventPattern pattern) {
    if (patterns.size() >= MOST_KEPT) {
      return patterns.getOrDefault(pattern, pattern);
    }
    return patterns.computeIfAbsent(pattern, same -> same);
  }
}

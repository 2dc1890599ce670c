package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which of some people stand above somebody, each step of a reporting line walked once. */
final class Superiors {

  private final JourneyMap map;
  private final Set<String> people;
  private final Map<String, Optional<String>> known = new HashMap<>();

  Superiors(JourneyMap map, Set<String> people) {
    this.map = map;
    this.people = people;
  }

  /** The nearest of the people to whom {@code person} reports, directly or through others. */
  Optional<String> of(String person) {
    Set<String> line = new LinkedHashSet<>();
    Optional<String> found = Optional.empty();
    Optional<String> at = Optional.of(person);
    while (at.isPresent() && line.add(at.get())) { // a line that returns to itself ends, too
      Optional<String> next = map.persona(at.get()).flatMap(Persona::reportsTo);
      found = next.filter(people::contains).or(() -> known(next));
      at = found.isPresent() ? Optional.empty() : next.filter(boss -> !known.containsKey(boss));
    }
    for (String passed : line) {
      known.put(passed, found);
    }
    return found;
  }

  private Optional<String> known(Optional<String> person) {
    return person.flatMap(id -> known.getOrDefault(id, Optional.empty()));
  }
}

package io.github.journeydsl.core.analysis.maturity;

import io.github.journeydsl.core.analysis.Share;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.problem.MessageBundle;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The places of a map while they are counted: filled and empty, and the empty ones by their kind.
 */
final class Tally {

  static final MessageBundle BUNDLE =
      MessageBundle.of(name -> Tally.class.getResourceAsStream(name));

  private final Map<MaturityPart, Share> parts = new EnumMap<>(MaturityPart.class);
  private final Map<String, Open> open = new LinkedHashMap<>();

  Tally() {
    for (MaturityPart part : MaturityPart.values()) {
      parts.put(part, Share.of(0, 0));
    }
  }

  /** The entry {@code key} of the table. */
  static Message words(String key, Object... arguments) {
    return BUNDLE.message(key, arguments);
  }

  /** One place; {@code kind} is the entry of the table that says how to fill it in. */
  void place(MaturityPart part, String kind, boolean isFilled, Supplier<Place> where) {
    if (isFilled) {
      parts.merge(part, Share.of(1, 1), Share::plus);
    } else {
      empty(part, kind, 1, where);
    }
  }

  /** Several empty places at once: what is not there yet counts as if it were there, empty. */
  void empty(MaturityPart part, String kind, long places, Supplier<Place> where) {
    parts.merge(part, Share.of(0, places), Share::plus);
    Open known = open.get(kind);
    open.put(
        kind,
        known == null
            ? new Open(part, kind, where.get(), 1, places)
            : new Open(part, kind, known.first, known.times + 1, known.places + places));
  }

  Map<MaturityPart, Share> parts() {
    return Collections.unmodifiableMap(parts);
  }

  /** What fills most places first; of equal ones in the order of the parts, then of the map. */
  List<NextStep> steps() {
    return open.values().stream()
        .sorted(Comparator.comparingLong((Open step) -> -step.places).thenComparing(Open::part))
        .map(Open::step)
        .toList();
  }

  /**
   * Empty places of one kind.
   *
   * @param part the part they belong to
   * @param kind which kind
   * @param first the first element they are in
   * @param times in how many elements
   * @param places how many places
   */
  private record Open(MaturityPart part, String kind, Place first, long times, long places) {

    NextStep step() {
      Message todo = words(kind, first.name());
      Message said = times == 1 ? todo : words("step.many", todo, times);
      return new NextStep(part, said, first.element(), places);
    }
  }
}

package io.github.journeydsl.runtime.internal.compile;

import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.value.TimeSpan;
import java.util.HashMap;
import java.util.Map;

/** All names of a program, by number: those of the map first, then those of older definitions. */
public final class Names {

  /** The most events of a kind that are kept for counting. */
  private static final int MOST_KEPT = 10_000;

  /** Phases; those of the map come first, in their order. */
  public final Symbols<String> phases = new Symbols<>();

  /** Personas. */
  public final Symbols<String> personas = new Symbols<>();

  /** Channels. */
  public final Symbols<String> channels = new Symbols<>();

  /** Attributes of leads and events. */
  public final Symbols<String> attributes = new Symbols<>();

  /** Events. */
  public final Symbols<EventPattern> events = new Symbols<>();

  /** Events that are counted. */
  public final Symbols<EventPattern> counted = new Symbols<>();

  /** Scenarios, under whose numbers it is kept how often and when a lead entered. */
  public final Symbols<String> histories = new Symbols<>();

  /** Triggers with a frequency: scenario and words. */
  public final Symbols<String> windows = new Symbols<>();

  private final Map<Integer, Integer> kept = new HashMap<>();
  private final Map<Integer, java.util.List<TimeSpan>> spans = new HashMap<>();

  /** The number of a counted event of which {@code times} need to be told from more. */
  int counted(EventPattern event, TimeSpan within, int times) {
    events.number(event);
    int number = counted.number(event);
    kept.merge(number, Math.min(MOST_KEPT - 1, Math.max(times, 0)) + 1, Math::max);
    spans.computeIfAbsent(number, one -> new java.util.ArrayList<>()).add(within);
    return number;
  }

  /** How many of the latest occurrences of a counted event are kept. */
  public int kept(int number) {
    return kept.getOrDefault(number, 1);
  }

  /** The stretches over which a counted event is counted. */
  public java.util.List<TimeSpan> spans(int number) {
    return spans.getOrDefault(number, java.util.List.of());
  }
}

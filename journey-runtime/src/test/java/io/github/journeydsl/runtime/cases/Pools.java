package io.github.journeydsl.runtime.cases;

import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.value.SpanUnit;
import io.github.journeydsl.core.value.TimeSpan;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** The few names that maps and logs share, so that what is told to a lead hits its scenarios. */
final class Pools {

  static final List<String> PHASES = List.of("p1", "p2", "p3");
  static final List<String> PERSONAS = List.of("ann", "bob", "cat");
  static final List<String> ROLES = List.of("user", "buyer");
  static final List<String> CHANNELS = List.of("email", "line", "popup", "phone");
  static final List<String> INFORMATION = List.of("guide", "tips");
  static final List<String> PROMOTIONS = List.of("offer", "deal");
  static final List<String> SCENARIOS = List.of("s1", "s2", "s3", "s4");
  static final List<String> ATTRIBUTES = List.of("rating", "tier", "vip");
  static final EventPattern RETURNED = EventPattern.of("handoff-returned");

  /** What a lead is told. */
  static final List<EventPattern> TOLD = List.of(
      EventPattern.of("go"),
      EventPattern.of("stop"),
      EventPattern.of(Verb.DOWNLOAD, "guide"),
      EventPattern.of(Verb.ANSWER, "tips"),
      EventPattern.of(Verb.VIEW, "shop"),
      RETURNED);

  private Pools() {}

  static Arbitrary<EventPattern> told() {
    return Arbitraries.of(TOLD);
  }

  /** What is told, and what the runtime derives. */
  static Arbitrary<EventPattern> events() {
    List<EventPattern> derived = PHASES.stream()
        .flatMap(phase ->
            Stream.of(EventPattern.of(Verb.ENTER, phase), EventPattern.of(Verb.LEAVE, phase)))
        .toList();
    return Arbitraries.frequencyOf(
        Tuple.of(5, Arbitraries.of(TOLD)), Tuple.of(1, Arbitraries.of(derived)));
  }

  static Arbitrary<String> contents() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.of(INFORMATION)), Tuple.of(2, Arbitraries.of(PROMOTIONS)));
  }

  /** Lengths that meet each other: exact multiples, of every unit. */
  static Arbitrary<TimeSpan> spans() {
    return Arbitraries.of(
        TimeSpan.days(1),
        TimeSpan.of(30, SpanUnit.MINUTE),
        TimeSpan.of(1, SpanUnit.HOUR),
        TimeSpan.of(24, SpanUnit.HOUR),
        TimeSpan.days(2),
        TimeSpan.businessDays(1),
        TimeSpan.businessDays(3),
        TimeSpan.weeks(1),
        TimeSpan.months(1));
  }
}

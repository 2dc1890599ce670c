package io.github.journeydsl.runtime.cases;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.runtime.input.ConsentGiven;
import io.github.journeydsl.runtime.input.ConsentWithdrawn;
import io.github.journeydsl.runtime.input.EntryByHand;
import io.github.journeydsl.runtime.input.LeadDeleted;
import io.github.journeydsl.runtime.input.LeadDescribed;
import io.github.journeydsl.runtime.input.LeadEvent;
import io.github.journeydsl.runtime.input.LeadInput;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** What a lead is told, in the order in which it is taken; for any lead. */
final class Inputs {

  /** Makes an input, given its id, its lead and its instant. */
  @FunctionalInterface
  private interface Message {
    LeadInput of(String id, String lead, Instant at);
  }

  /** So long after the one before, and so much too late. */
  private record Told(Duration gap, Duration late, boolean again, Message message) {}

  private Inputs() {}

  static Arbitrary<Function<String, List<LeadInput>>> from(Instant start) {
    Arbitrary<Duration> gaps = Arbitraries.of(
        Duration.ofDays(1),
        Duration.ZERO,
        Duration.ofMinutes(30),
        Duration.ofHours(1),
        Duration.ofDays(2),
        Duration.ofDays(7),
        Duration.ofHours(23),
        Duration.ofDays(31));
    Arbitrary<Duration> late =
        Arbitraries.frequencyOf(Tuple.of(7, Arbitraries.just(Duration.ZERO)), Tuple.of(1, gaps));
    Arbitrary<Boolean> again = Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true));
    return Combinators.combine(gaps, late, again, message())
        .as(Told::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(14)
        .withSizeDistribution(RandomDistribution.uniform())
        .map(told -> lead -> inputs(lead, start, told));
  }

  private static List<LeadInput> inputs(String lead, Instant start, List<Told> told) {
    List<LeadInput> inputs = new ArrayList<>();
    Instant now = start;
    for (Told one : told) {
      now = inputs.isEmpty() ? now : now.plus(one.gap());
      // two digits, so that the order of ids is that in which they are told
      String id = "e" + (10 + inputs.size());
      LeadInput input = one.message().of(id, lead, now.minus(one.late()));
      inputs.add(input);
      if (one.again()) {
        inputs.add(input);
      }
    }
    return inputs;
  }

  private static Arbitrary<Message> message() {
    Arbitrary<String> channel = Arbitraries.of(Pools.CHANNELS);
    return Arbitraries.frequencyOf(
        Tuple.of(30, event()),
        Tuple.of(3, channel.map(one -> (id, lead, at) -> new ConsentGiven(id, lead, one, at))),
        Tuple.of(
            2,
            channel
                .optional()
                .map(one -> (id, lead, at) -> new ConsentWithdrawn(id, lead, one, at))),
        Tuple.of(3, described()),
        Tuple.of(
            3,
            Arbitraries.of(Pools.SCENARIOS)
                .map(one -> (id, lead, at) -> new EntryByHand(id, lead, one, at))),
        Tuple.of(1, Arbitraries.just(LeadDeleted::new)));
  }

  private static Arbitrary<Message> event() {
    Arbitrary<Map<String, AttributeValue>> carried = attributes();
    return Combinators.combine(Pools.told(), carried)
        .as((event, attributes) ->
            (id, lead, at) -> new LeadEvent(id, lead, event, attributes, at));
  }

  private static Arbitrary<Message> described() {
    Arbitrary<Optional<String>> persona = Arbitraries.of(Pools.PERSONAS).optional(0.5);
    Arbitrary<Optional<String>> phase = Arbitraries.of(Pools.PHASES).optional(0.5);
    return Combinators.combine(persona, phase, attributes())
        .as((who, where, what) ->
            (id, lead, at) -> new LeadDescribed(id, lead, who, where, what, at));
  }

  private static Arbitrary<Map<String, AttributeValue>> attributes() {
    return Arbitraries.maps(Arbitraries.of(Pools.ATTRIBUTES), Conditions.values())
        .ofMaxSize(1);
  }
}

package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.event.EventAttribute;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.event.EventType;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.value.Decimal;
import io.github.journeydsl.runtime.input.ConsentGiven;
import io.github.journeydsl.runtime.input.ConsentWithdrawn;
import io.github.journeydsl.runtime.input.EntryByHand;
import io.github.journeydsl.runtime.input.LeadDescribed;
import io.github.journeydsl.runtime.input.LeadEvent;
import io.github.journeydsl.runtime.input.LeadInput;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A lead that is made up: its clock goes on while it lives through one scenario after the other.
 */
final class GeneratedLead {

  private static final Duration DAY = Duration.ofDays(1);
  private static final int MORNING = 8;
  private static final int NIGHT = 22;

  private final JourneyMap map;
  private final String id;
  private final Dice dice;
  private final Instant end;
  private final List<Moment> moments = new ArrayList<>();
  private final ZoneId zone;
  private Instant now;

  /** Something at an instant; its id is that of its place among all of them. */
  private record Moment(Instant at, Maker maker) {}

  /** Makes an input of its id and its instant. */
  private interface Maker {
    LeadInput make(String id, Instant at);
  }

  GeneratedLead(JourneyMap map, String id, Dice dice, Instant start, Duration time) {
    this.map = map;
    this.id = id;
    this.dice = dice;
    this.end = start.plus(time);
    this.zone = map.timeZone().orElse(ZoneOffset.UTC);
    this.now = awake(start.plusSeconds(dice.below(1 + time.toSeconds() / 3)));
  }

  Dice dice() {
    return dice;
  }

  /** Its whole life, by time. */
  List<LeadInput> inputs(List<Storyline> stories) {
    List<Storyline> lived = new ArrayList<>();
    for (long left = stories.isEmpty() ? 0 : 1 + dice.below(3); left > 0; left--) {
      lived.add(dice.of(stories));
    }
    introduce(lived.isEmpty() ? Optional.empty() : Optional.of(lived.get(0).scenario()));
    for (Storyline story : lived) {
      passes(DAY.multipliedBy(2));
      story.play(this);
    }
    wander();
    List<LeadInput> inputs = new ArrayList<>();
    moments.sort(Comparator.comparing(Moment::at)); // stable: of one instant, as it came about
    for (Moment moment : moments) {
      if (moment.at().isBefore(end)) {
        inputs.add(moment.maker().make(id + "-" + (inputs.size() + 1), moment.at()));
      }
    }
    return inputs;
  }

  private void introduce(Optional<NurtureScenario> first) {
    Optional<String> persona = persona(first);
    Optional<String> phase = phase(first);
    add((key, at) -> new LeadDescribed(key, id, persona, phase, Map.of(), at));
    for (String channel : map.policy().map(policy -> policy.consentChannels()).orElse(List.of())) {
      if (dice.chance(80)) {
        passes(Duration.ofMinutes(5));
        add((key, at) -> new ConsentGiven(key, id, channel, at));
      }
    }
  }

  private Optional<String> persona(Optional<NurtureScenario> scenario) {
    List<String> audience = scenario.map(NurtureScenario::audience).orElse(List.of());
    List<Persona> fitting = map.personas().stream()
        .filter(persona -> audience.isEmpty()
            || audience.contains(persona.id())
            || persona.roles().stream().anyMatch(audience::contains))
        .toList();
    return fitting.isEmpty() ? Optional.empty() : Optional.of(dice.of(fitting).id());
  }

  private Optional<String> phase(Optional<NurtureScenario> scenario) {
    List<String> phases = scenario
        .map(NurtureScenario::phases)
        .filter(some -> !some.isEmpty() && dice.chance(90))
        .orElseGet(() -> map.phases().stream().map(Phase::id).toList());
    return phases.isEmpty() ? Optional.empty() : Optional.of(dice.of(phases));
  }

  /** What it does beside all scenarios. */
  private void wander() {
    List<EventPattern> events = KnownEvents.of(map);
    Instant known = moments.get(0).at();
    long seconds = 1 + Math.max(0, Duration.between(known, end).toSeconds());
    for (long left = events.isEmpty() ? 0 : dice.below(6); left > 0; left--) {
      now = awake(known.plusSeconds(dice.below(seconds)));
      does(dice.of(events));
    }
    if (dice.chance(4)) {
      now = awake(known.plusSeconds(dice.below(seconds)));
      add((key, at) -> new ConsentWithdrawn(key, id, Optional.empty(), at));
    }
  }

  /** Some time passes, at most {@code most}. */
  void passes(Duration most) {
    now = awake(now.plusSeconds(1 + dice.below(1 + most.toSeconds())));
  }

  /** The same, or, for what lies at night, some time on the following morning. */
  private Instant awake(Instant at) {
    ZonedDateTime local = ZonedDateTime.ofInstant(at, zone);
    if (local.getHour() >= MORNING && local.getHour() < NIGHT) {
      return at;
    }
    LocalDate day = local.toLocalDate().plusDays(local.getHour() < MORNING ? 0 : 1);
    Instant morning = day.atTime(MORNING, 0).atZone(zone).toInstant();
    return morning.plusSeconds(dice.below(3 * 3_600));
  }

  /** So much time passes. */
  void waits(Duration time) {
    now = now.plus(time);
  }

  void does(EventPattern event) {
    Map<String, AttributeValue> attributes = attributes(event);
    add((key, at) -> new LeadEvent(key, id, event, attributes, at));
  }

  void isPutInto(String scenario) {
    add((key, at) -> new EntryByHand(key, id, scenario, at));
  }

  private void add(Maker maker) {
    moments.add(new Moment(now, maker));
  }

  private Map<String, AttributeValue> attributes(EventPattern event) {
    Map<String, AttributeValue> attributes = new LinkedHashMap<>();
    if (event instanceof EventPattern.Action action && action.verb() == Verb.ANSWER) {
      attributes.put("rating", AttributeValue.of(1 + dice.below(5)));
    } else if (event instanceof EventPattern.Declared declared) {
      map.events().stream()
          .filter(one -> one.id().equals(declared.event()))
          .map(EventType::attributes)
          .flatMap(List::stream)
          .forEach(one -> attributes.put(one.name(), value(one.type())));
    }
    return attributes;
  }

  private AttributeValue value(EventAttribute.Type type) {
    if (type instanceof EventAttribute.Number number) {
      return new AttributeValue.Number(between(number.low(), number.high()));
    }
    return type instanceof EventAttribute.Flag
        ? AttributeValue.of(dice.chance(50))
        : AttributeValue.of("text-" + (1 + dice.below(3)));
  }

  /** A whole number in the range, or its lower end where it has none. */
  private Decimal between(Decimal low, Decimal high) {
    BigInteger least = low.value().setScale(0, RoundingMode.CEILING).toBigInteger();
    BigInteger most = high.value().setScale(0, RoundingMode.FLOOR).toBigInteger();
    BigInteger choices = most.subtract(least).add(BigInteger.ONE);
    if (choices.signum() <= 0) {
      return low;
    }
    long bound = choices.min(BigInteger.valueOf(Integer.MAX_VALUE)).longValueExact();
    return new Decimal(new BigDecimal(least.add(BigInteger.valueOf(dice.below(bound)))));
  }
}

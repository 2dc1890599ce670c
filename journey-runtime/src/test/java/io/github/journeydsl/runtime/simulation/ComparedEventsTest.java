package io.github.journeydsl.runtime.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.event.EventAttribute;
import io.github.journeydsl.core.event.EventType;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.value.Decimal;
import io.github.journeydsl.runtime.input.LeadInput;
import io.github.journeydsl.runtime.simulation.RefusedInput.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparedEventsTest {

  private static final JourneyMap OLD = map("Europe/Paris", "gone", 10);
  private static final JourneyMap NOW = map("Asia/Tokyo", "new", 5);

  private final List<RefusedInput> refused = new ArrayList<>();

  private static JourneyMap map(String zone, String event, int most) {
    EventAttribute.Number stars = new EventAttribute.Number(Decimal.of(1), Decimal.of(most));
    return JourneyMap.builder()
        .id("tool")
        .timeZone(ZoneId.of(zone))
        .addEvent(EventType.builder().id(event).build())
        .addEvent(EventType.builder()
            .id("rated")
            .addAttribute(new EventAttribute("stars", stars))
            .build())
        .build();
  }

  private ComparedEvents read(String... lines) throws IOException {
    ComparedEvents events = ComparedEvents.of(OLD, NOW);
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    events.read("a", new ByteArrayInputStream(bytes), refused::add);
    return events;
  }

  private static String line(String type, String more) {
    return "{\"lead\":\"l\",\"at\":\"2026-10-05T10:00\",\"type\":\"" + type + "\"" + more + "}";
  }

  private static List<LeadInput> inputs(EventLog log) {
    return log.arrivals().stream().map(Arrival::input).toList();
  }

  @Test
  void anEventOfOneVersionIsNoMistakeAndOneInstantInBoth() throws IOException {
    ComparedEvents events = read(line("gone", ""), line("new", ""));
    assertThat(refused).isEmpty();
    assertThat(inputs(events.before())).hasSize(2).isEqualTo(inputs(events.after()));
    assertThat(inputs(events.before()))
        .extracting(LeadInput::at)
        .containsOnly(Instant.parse("2026-10-05T01:00:00Z"));
  }

  @Test
  void whatNeitherKnowsIsTold() throws IOException {
    ComparedEvents events = read(line("rate", ""), "oops", line("gone", ",\"target\":\"a\""));
    assertThat(events.before().size()).isZero();
    assertThat(events.after().size()).isZero();
    assertThat(refused)
        .extracting(one -> one.line() + " " + one.reason())
        .containsExactly("1 TYPE_UNKNOWN", "2 MALFORMED", "3 WRONG_VALUE");
    assertThat(refused.get(0).message().english())
        .isEqualTo("no event is called \"rate\"; did you mean \"rated\"?");
    assertThat(refused.get(2).message().english()).isEqualTo("gone has no target");
  }

  @Test
  void whatOnlyTheNewVersionFindsWrongIsToldAndTheOldOneTakesIt() throws IOException {
    ComparedEvents events = read(line("rated", ",\"attributes\":{\"stars\":8}"));
    assertThat(events.before().size()).isEqualTo(1);
    assertThat(events.after().size()).isZero();
    assertThat(refused).extracting(RefusedInput::reason).containsExactly(Reason.WRONG_VALUE);
  }

  @Test
  void whatOnlyTheOldVersionFindsWrongItTakesAsTheNewOneReadsIt() throws IOException {
    ComparedEvents events = ComparedEvents.of(NOW, OLD);
    byte[] bytes = line("rated", ",\"attributes\":{\"stars\":8}").getBytes(StandardCharsets.UTF_8);
    events.read("a", new ByteArrayInputStream(bytes), refused::add);
    assertThat(refused).isEmpty();
    assertThat(inputs(events.before())).hasSize(1).isEqualTo(inputs(events.after()));
  }
}

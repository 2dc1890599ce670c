package io.github.journeydsl.runtime.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.runtime.log.Alert;
import io.github.journeydsl.runtime.log.Cause;
import io.github.journeydsl.runtime.log.Decision;
import io.github.journeydsl.runtime.log.HandOff;
import io.github.journeydsl.runtime.log.LogEntry;
import io.github.journeydsl.runtime.log.MoveTo;
import io.github.journeydsl.runtime.log.Notice;
import io.github.journeydsl.runtime.log.Origin;
import io.github.journeydsl.runtime.log.Send;
import io.github.journeydsl.runtime.log.Task;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LogLinesProperties {

  @Property
  void whatIsWrittenIsRead(@ForAll("entries") LogEntry entry) {
    String line = LogLines.write(entry);
    assertThat(line).doesNotContain("\n", "\r");
    assertThat(LogLines.read(line)).contains(entry);
  }

  @Property
  void aBrokenLineIsNoEntry(@ForAll("entries") LogEntry entry, @ForAll int place) {
    String line = LogLines.write(entry);
    assertThat(LogLines.read(line.substring(0, Math.floorMod(place, line.length()))))
        .isEmpty();
  }

  @Property
  void aLineWithoutAFieldThatItNeedsIsNoEntry(@ForAll("entries") LogEntry entry) {
    String line = LogLines.write(entry);
    for (String field : new String[] {"at", "lead", "entry", "cause", "reference"}) {
      assertThat(LogLines.read(line.replaceFirst("\"" + field + "\":", "\"x\":")))
          .isEmpty();
    }
  }

  @Example
  void theFieldsStandInTheirOrder() {
    LogEntry send = new Send(
        Instant.parse("2026-10-08T01:00:00Z"),
        "lead-7",
        new Origin("follow-up", 1, "send-cases", "2.1"),
        "cases",
        "email",
        new Decision.Deferred(
            Decision.Reason.CAP, Optional.of(Instant.parse("2026-10-09T01:00:00Z"))),
        Cause.of(Cause.Kind.TIMER, "2026-10-08T01:00:00Z"));
    assertThat(LogLines.write(send))
        .isEqualTo("{\"at\":\"2026-10-08T01:00:00Z\",\"lead\":\"lead-7\",\"entry\":\"send\","
            + "\"scenario\":\"follow-up\",\"instance\":1,\"step\":\"send-cases\",\"round\":\"2.1\","
            + "\"content\":\"cases\",\"channel\":\"email\",\"decision\":\"deferred\","
            + "\"reason\":\"cap\",\"until\":\"2026-10-09T01:00:00Z\",\"cause\":\"timer\","
            + "\"reference\":\"2026-10-08T01:00:00Z\",\"key\":\""
            + ((Send) send).key() + "\"}");
  }

  @Provide
  static Arbitrary<LogEntry> entries() {
    Arbitrary<String> texts = Arbitraries.strings()
        .all()
        .ofMinLength(1)
        .ofMaxLength(12)
        .filter(EventLinesProperties::isText);
    Arbitrary<String> maybe = texts.injectNull(0.3).map(text -> text == null ? "" : text);
    Arbitrary<Instant> instants =
        Arbitraries.longs().between(0, 4_000_000_000_000L).map(Instant::ofEpochMilli);
    Arbitrary<Origin> origins = Combinators.combine(
            maybe, Arbitraries.integers().between(0, 99), maybe, maybe)
        .as(Origin::new);
    Arbitrary<Cause> causes =
        Combinators.combine(Arbitraries.of(Cause.Kind.class), texts).as(Cause::of);
    Arbitrary<Decision.Reason> reasons = Arbitraries.of(Decision.Reason.class);
    Arbitrary<Decision> decisions = Arbitraries.oneOf(
        Arbitraries.of(new Decision.Sent()),
        reasons.map(Decision.Skipped::new),
        Combinators.combine(reasons, instants.optional()).as(Decision.Deferred::new));
    return Arbitraries.oneOf(
        Combinators.combine(instants, texts, origins, texts, texts, decisions, causes)
            .as(Send::new),
        Combinators.combine(instants, texts, origins, maybe, texts, causes).as(MoveTo::new),
        Combinators.combine(instants, texts, origins, texts, texts, instants.optional(), causes)
            .as(HandOff::new),
        Combinators.combine(instants, texts, origins, texts, texts, instants.optional(), causes)
            .as(Task::new),
        Combinators.combine(instants, texts, origins, texts, texts, causes).as(Alert::new),
        Combinators.combine(
                instants,
                texts,
                Arbitraries.of(Notice.Kind.class),
                origins.optional(),
                maybe,
                causes)
            .as(Notice::new));
  }
}

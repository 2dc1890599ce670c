package io.github.journeydsl.benchmarks.engine;

import io.github.journeydsl.benchmarks.nurture.Content;
import io.github.journeydsl.benchmarks.nurture.EventKind;
import io.github.journeydsl.benchmarks.nurture.EventLog;
import io.github.journeydsl.benchmarks.nurture.NamedEvent;
import io.github.journeydsl.benchmarks.nurture.Naming;
import io.github.journeydsl.benchmarks.nurture.Sends;
import io.github.journeydsl.benchmarks.nurture.TextNaming;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.dsl.JourneyLoader;
import io.github.journeydsl.dsl.LoadResult;
import io.github.journeydsl.runtime.JourneyProgram;
import io.github.journeydsl.runtime.LeadEngine;
import io.github.journeydsl.runtime.input.LeadEvent;
import io.github.journeydsl.runtime.log.Decision;
import io.github.journeydsl.runtime.log.LogEntry;
import io.github.journeydsl.runtime.log.Send;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The runtime of this project: a map in text, its program, an engine with all leads in memory. */
final class JourneyRuntime implements EngineSubject<List<LeadEvent>> {

  private static final String MAP = "follow-up.journey";
  private static final int BATCH = 1_000;
  private static final Naming<String> NAMING = new TextNaming();
  private static final Map<EventKind, EventPattern> EVENTS = Map.of(
      EventKind.VIEW, EventPattern.of(Verb.VIEW, "page"),
      EventKind.OPEN, EventPattern.of(Verb.OPEN, "newsletter"),
      EventKind.DOWNLOAD, EventPattern.of(Verb.DOWNLOAD, "white-paper"));
  private static final Map<String, Content> CONTENTS =
      Map.of("seminar", Content.SEMINAR, "case-study", Content.CASE_STUDY);

  @Override
  public List<LeadEvent> input(EventLog log) {
    return NamedEvent.all(log, NAMING).stream()
        .map(event -> LeadEvent.of(
            event.id(),
            event.lead(),
            Objects.requireNonNull(EVENTS.get(event.kind())),
            Instant.ofEpochSecond(event.second())))
        .toList();
  }

  @Override
  public Engine<List<LeadEvent>> start(Sends sends) {
    return new Running(sends);
  }

  private static final class Running implements Engine<List<LeadEvent>> {

    private final Sends sends;
    private final LeadEngine engine;

    Running(Sends sends) {
      this.sends = sends;
      byte[] map = map();
      LoadResult loaded = JourneyLoader.standard().load((path, limit) -> Optional.of(map), MAP);
      engine = LeadEngine.of(JourneyProgram.of(loaded.orElseThrow()), this::carryOut);
    }

    private static byte[] map() {
      try (InputStream map = JourneyRuntime.class.getResourceAsStream(MAP)) {
        return Objects.requireNonNull(map, MAP).readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void carryOut(LogEntry entry) {
      if (entry instanceof Send send && send.decision() instanceof Decision.Sent) {
        sends.sent(
            NAMING.leadNumber(send.lead()),
            Objects.requireNonNull(CONTENTS.get(send.content())),
            send.at().getEpochSecond());
      }
    }

    /** One batch after the other, as they would come from a queue of messages. */
    @Override
    public void feed(List<LeadEvent> events) {
      for (int from = 0; from < events.size(); from += BATCH) {
        List<LeadEvent> batch = events.subList(from, Math.min(from + BATCH, events.size()));
        batch.forEach(engine::accept);
        // what else comes at the instant of the last one is not there yet
        engine.advanceTo(batch.get(batch.size() - 1).at().minusMillis(1));
      }
      if (!events.isEmpty()) {
        engine.advanceTo(events.get(events.size() - 1).at());
      }
    }

    @Override
    public void drain() {
      engine.nextWake().ifPresent(next -> {
        engine.advanceTo(next.plusSeconds(Content.scenarioTakes()));
        drain();
      });
    }
  }
}

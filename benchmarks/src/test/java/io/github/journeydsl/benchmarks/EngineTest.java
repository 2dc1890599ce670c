package io.github.journeydsl.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.benchmarks.engine.EngineContender;
import io.github.journeydsl.benchmarks.engine.EngineTrial;
import io.github.journeydsl.benchmarks.nurture.Content;
import io.github.journeydsl.benchmarks.nurture.EventKind;
import io.github.journeydsl.benchmarks.nurture.EventLog;
import io.github.journeydsl.benchmarks.nurture.LogShape;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who sends less, or later, than the others would win for the wrong reason. */
class EngineTest {

  private static final long START = Instant.parse("2026-11-09T00:00:00Z").getEpochSecond();
  private static final long DAY = Duration.ofDays(1).toSeconds();

  /** Every instant is a whole day, so that events and ends of waits coincide all the time. */
  private static final LogShape COINCIDING = new LogShape(40, 30, (int) DAY, 7);

  @ParameterizedTest
  @EnumSource
  void sendsWhatTheScenarioSays(EngineContender contender) throws Exception {
    EventLog log = new EventLog(3, 9);
    log.append(0, 0, EventKind.VIEW, at(0));
    log.append(1, 0, EventKind.DOWNLOAD, at(1));
    log.append(2, 1, EventKind.DOWNLOAD, at(1) + 1);
    log.append(3, 0, EventKind.DOWNLOAD, at(2)); // is in it already
    log.append(4, 0, EventKind.OPEN, at(5));
    log.append(5, 0, EventKind.DOWNLOAD, at(11)); // the very second of the last send: still in it
    log.append(6, 1, EventKind.DOWNLOAD, at(11) + 2); // a second after it: enters once more
    log.append(3, 0, EventKind.DOWNLOAD, at(12)); // delivered once more
    log.append(7, 2, EventKind.VIEW, at(13));

    assertThat(sends(contender, log))
        .containsExactlyInAnyOrder(
            new Sent(0, Content.SEMINAR, at(4)),
            new Sent(0, Content.CASE_STUDY, at(11)),
            new Sent(1, Content.SEMINAR, at(4) + 1),
            new Sent(1, Content.CASE_STUDY, at(11) + 1),
            new Sent(1, Content.SEMINAR, at(14) + 2),
            new Sent(1, Content.CASE_STUDY, at(21) + 2));
  }

  @ParameterizedTest
  @EnumSource
  void forgetsAllButTheLastTenEvents(EngineContender contender) throws Exception {
    EventLog log = new EventLog(2, 23);
    for (int lead = 0; lead < 2; lead++) {
      log.append(lead, lead, EventKind.DOWNLOAD, at(0));
    }
    for (int event = 0; event < 9; event++) {
      log.append(10 + event, 0, EventKind.VIEW, at(20));
    }
    for (int event = 0; event < 10; event++) {
      log.append(30 + event, 1, EventKind.VIEW, at(20));
    }
    log.append(0, 0, EventKind.DOWNLOAD, at(21));
    log.append(1, 1, EventKind.DOWNLOAD, at(21));

    assertThat(sends(contender, log).stream().filter(sent -> sent.second() > at(20)))
        .extracting(Sent::lead)
        .containsExactly(1, 1);
  }

  @ParameterizedTest
  @EnumSource
  void sendsTheSameAsAllOthers(EngineContender contender) throws Exception {
    List<Sent> expected = sends(EngineContender.NUMBERS, COINCIDING.log());

    assertThat(expected).hasSizeGreaterThan(COINCIDING.leads());
    assertThat(sends(contender, COINCIDING.log())).containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @EnumSource
  void canBeStartedAgainAndAgain(EngineContender contender) throws Exception {
    EngineTrial<?> trial = contender.trial(new LogShape(10, 20, 3_600, 1).log());

    assertThat(trial.run()).isEqualTo(trial.run());
  }

  private static long at(int day) {
    return START + day * DAY;
  }

  private static List<Sent> sends(EngineContender contender, EventLog log) throws Exception {
    List<Sent> sends = new ArrayList<>();
    EngineTrial<?> trial = contender.trial(log);
    try (EngineTrial.Started started =
        trial.start((lead, content, second) -> sends.add(new Sent(lead, content, second)))) {
      started.work();
    }
    return sends;
  }

  private record Sent(int lead, Content content, long second) {}
}

package io.github.journeydsl.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.journeydsl.benchmarks.engine.EngineContender;
import io.github.journeydsl.benchmarks.nurture.Content;
import io.github.journeydsl.benchmarks.nurture.EventKind;
import io.github.journeydsl.benchmarks.nurture.EventLog;
import io.github.journeydsl.benchmarks.nurture.LogShape;
import io.github.journeydsl.benchmarks.nurture.SendTally;
import io.github.journeydsl.benchmarks.nurture.TextNaming;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LogShapeTest {

  private static final LogShape SHAPE = LogShape.of(400);

  @Test
  void isTheSameEveryTime() {
    assertThat(rows(SHAPE.log())).isEqualTo(rows(SHAPE.log()));
    assertThat(SHAPE.log().size()).isEqualTo(SHAPE.events());
  }

  @Test
  void deliversSomeEventsOnceMoreAndThatMatters() throws Exception {
    EventLog log = SHAPE.log();
    Set<Integer> ids = new HashSet<>();
    IntStream.range(0, log.size()).forEach(event -> ids.add(log.id(event)));

    assertThat(log.size() - ids.size()).isBetween(SHAPE.events() / 100, SHAPE.events() / 50);
    assertThat(EngineContender.FLOOR.trial(log).run())
        .isNotEqualTo(EngineContender.FLOOR.trial(withIdsOfTheirOwn(log)).run());
  }

  @Test
  void everyLeadWaitsInTheEnd() throws Exception {
    EventLog log = SHAPE.logWithAllWaiting();
    long end = log.second(log.size() - 1);
    Set<Integer> waiting = new HashSet<>();

    try (var started = EngineContender.FLOOR.trial(log).start((lead, content, second) -> {
      if (second >= end) {
        waiting.add(lead);
      }
    })) {
      started.work();
    }

    assertThat(waiting).hasSize(SHAPE.leads());
  }

  @Test
  void aLogIsInTheOrderOfTime() {
    EventLog log = new EventLog(1, 1);
    log.append(0, 0, EventKind.VIEW, 10);

    assertThatIllegalArgumentException().isThrownBy(() -> log.append(1, 0, EventKind.VIEW, 9));
    assertThatIllegalArgumentException().isThrownBy(() -> log.append(1, 1, EventKind.VIEW, 10));
  }

  @Test
  void namesTellTheirNumber() {
    TextNaming naming = new TextNaming();

    assertThat(naming.leadNumber(naming.lead(4_711))).isEqualTo(4_711);
    assertThat(IntStream.range(0, 1_000).mapToObj(naming::event).map(naming::remembered))
        .doesNotHaveDuplicates();
  }

  @Test
  void aTallyMindsWhatIsSentAndNotInWhichOrder() {
    SendTally tally = tally(1, Content.SEMINAR, 100, 2, Content.CASE_STUDY, 200);

    assertThat(tally(2, Content.CASE_STUDY, 200, 1, Content.SEMINAR, 100).summary())
        .isEqualTo(tally.summary());
    assertThat(List.of(
            tally(1, Content.CASE_STUDY, 100, 2, Content.SEMINAR, 200).summary(),
            tally(2, Content.SEMINAR, 100, 1, Content.CASE_STUDY, 200).summary(),
            tally(1, Content.SEMINAR, 200, 2, Content.CASE_STUDY, 100).summary()))
        .doesNotContain(tally.summary());
  }

  private static SendTally tally(
      int lead, Content content, long second, int other, Content otherContent, long otherSecond) {
    SendTally tally = new SendTally();
    tally.sent(lead, content, second);
    tally.sent(other, otherContent, otherSecond);
    return tally;
  }

  private static EventLog withIdsOfTheirOwn(EventLog log) {
    EventLog renamed = new EventLog(log.leads(), log.size());
    IntStream.range(0, log.size())
        .forEach(
            event -> renamed.append(event, log.lead(event), log.kind(event), log.second(event)));
    return renamed;
  }

  private static List<List<Object>> rows(EventLog log) {
    return IntStream.range(0, log.size())
        .mapToObj(event ->
            List.<Object>of(log.id(event), log.lead(event), log.kind(event), log.second(event)))
        .toList();
  }
}

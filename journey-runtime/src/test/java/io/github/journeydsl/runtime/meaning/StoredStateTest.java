package io.github.journeydsl.runtime.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.runtime.LeadEngine;
import io.github.journeydsl.runtime.LeadState;
import io.github.journeydsl.runtime.Transition;
import io.github.journeydsl.runtime.input.Input;
import io.github.journeydsl.runtime.input.LeadInput;
import io.github.journeydsl.runtime.input.Wake;
import io.github.journeydsl.runtime.log.LogEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Point 12: "State is a small value with a compact, versioned binary form and a JSON form." Cutting
 * and restoring at any point changes nothing.
 */
class StoredStateTest {

  private static final String MAP = """
      policy { consent email; send between 09:00 and 18:00; at most 1 send per 2 days }
      scoring { on view seminar +7 at most 10 per week; on signed -20; decay 50% every 3 days; stage mql at 7 }
      scenario a {
        on signed
        reentry always
        exit when count(view seminar within 3 days) >= 3
        repeat 2 times every 1 day { send news by email; set tier "gold" }
        wait for answer survey up to 1 week { if rating > 3 and tier = "gold" { alert team "good" } }
      }
      scenario b { on called; handoff sales as SQL { until signed; within 2 days; late { wait 1 day; alert boss "late" } } }
      scenario c { on view seminar 2 times within 5 days; reentry after 1 day; send offer by email valid for 3 days; move to interest }
      """;

  private static final String END = "2026-12-01T00:00";

  private static final List<String[]> TOLD = List.of(
      new String[] {"2026-10-05T10:00", "signed"},
      new String[] {"2026-10-05T19:00", "view seminar"},
      new String[] {"2026-10-06T08:00", "called"},
      new String[] {"2026-10-06T12:00", "view seminar"},
      new String[] {"2026-10-09T12:00", "signed"},
      new String[] {"2026-10-10T12:00", "answer survey rating 4"},
      new String[] {"2026-10-10T12:00", "-all"},
      new String[] {"2026-10-12T12:00", "view seminar"});

  /** The log of a lead that is stored and read again after every single step. */
  private static List<LogEntry> steps(UnaryOperator<LeadState> restore) {
    Story story = Story.of(MAP);
    List<LogEntry> log = new ArrayList<>();
    LeadState lead = story.state();
    List<LeadInput> inputs =
        TOLD.stream().map(one -> story.input(one[0], one[1])).toList();
    for (LeadInput input : inputs.stream().sorted(story.program().inputOrder()).toList()) {
      while (lead.nextWake().isPresent() && lead.nextWake().get().isBefore(input.at())) {
        lead = step(story, lead, new Wake(lead.nextWake().get()), log, restore);
      }
      lead = step(story, lead, input, log, restore);
    }
    Instant end = story.instant(END);
    while (lead.nextWake().isPresent() && !lead.nextWake().get().isAfter(end)) {
      lead = step(story, lead, new Wake(lead.nextWake().get()), log, restore);
    }
    return log;
  }

  private static LeadState step(
      Story story,
      LeadState lead,
      Input input,
      List<LogEntry> log,
      UnaryOperator<LeadState> restore) {
    Transition after = story.program().step(lead, input);
    log.addAll(after.log());
    return restore.apply(after.state());
  }

  @Test
  void cuttingAndRestoringAtAnyPointChangesNothing() {
    List<LogEntry> log = steps(UnaryOperator.identity());
    assertThat(log).hasSizeGreaterThan(20);
    assertThat(steps(lead -> lead.program().read(lead.toBytes()))).isEqualTo(log);
    assertThat(steps(lead -> lead.program().readJson(lead.toJson()))).isEqualTo(log);
  }

  @Test
  void anEngineWritesTheSameLog() {
    Story story = Story.of(MAP);
    TOLD.forEach(one -> story.at(one[0], one[1]));
    story.run(END);
    assertThat(story.entries()).isEqualTo(steps(UnaryOperator.identity()));
  }

  @Test
  void theOrderInWhichInputsArriveChangesNothing() {
    Story story = Story.of(MAP);
    List<LeadInput> inputs =
        TOLD.stream().map(one -> story.input(one[0], one[1])).toList();
    List<LogEntry> log = new ArrayList<>();
    LeadEngine engine = LeadEngine.of(story.program(), log::add);
    engine.put(story.state());
    for (int number = inputs.size() - 1; number >= 0; number--) {
      engine.accept(inputs.get(number));
    }
    engine.advanceTo(story.instant(END));
    assertThat(log).isEqualTo(steps(UnaryOperator.identity()));
  }

  @Test
  void aStepLeavesTheStateItCameFromAsItWas() {
    Story story = Story.of(MAP).at("2026-10-05T10:00", "signed").run("2026-10-05T10:00");
    LeadState lead = story.state();
    byte[] before = lead.toBytes();
    Transition once =
        story.program().step(lead, story.input("2026-10-05T11:00", "#x view seminar"));
    Transition twice =
        story.program().step(lead, story.input("2026-10-05T11:00", "#x view seminar"));
    assertThat(lead.toBytes()).isEqualTo(before);
    assertThat(once).isEqualTo(twice);
  }
}

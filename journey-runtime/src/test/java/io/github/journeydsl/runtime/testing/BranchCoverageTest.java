package io.github.journeydsl.runtime.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.runtime.JourneyProgram;
import io.github.journeydsl.runtime.LeadEngine;
import io.github.journeydsl.runtime.input.EntryByHand;
import io.github.journeydsl.runtime.log.LogEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which branches count, and which of them were reached. */
class BranchCoverageTest {

  private static final String SCENARIOS = """
      scenario one {
        on   bought
        exit when click survey
        if rating >= 4 { alert boss "good" } else if rating >= 2 { exit } else { alert boss "bad" }
        wait for view guide up to 1 day
        repeat every tuesday at 10:00 { send guide by popup }
      }
      scenario two {
        on download guide
        on score rises to 50
        split 50% a { score +1 } 50% b { score +2 }
        handoff sales as SQL { until bought; within 1 day; late { alert boss "late" }; returned { exit } }
      }
      scenario never { on click guide; repeat 2 times every 1 day { wait 1 hour } }
      event handoff-returned
      """;

  private static List<String> of(String tests) {
    BranchCoverage coverage =
        ScenarioTester.of(Maps.program(SCENARIOS + tests)).runAll().coverage();
    assertThat(coverage.reached())
        .isEqualTo(coverage.total()
            - coverage.scenarios().stream()
                .mapToInt(one -> one.unreached().size() + (one.entered() > 0 ? 0 : 1))
                .sum());
    return lines(coverage);
  }

  @Test
  void everyWayOfEveryScenarioIsListed() {
    assertThat(of(""))
        .containsExactly(
            "one 0",
            "exit when click survey → exit 0",
            "if rating >= 4, else if rating >= 2 → 1 (rating >= 4) 0",
            "if rating >= 4, else if rating >= 2 → 2 (rating >= 2) 0",
            "if rating >= 4, else if rating >= 2 → else 0",
            "wait for view guide up to 1 day → then 0",
            "wait for view guide up to 1 day → else 0",
            "repeat every tuesday at 10:00 → round 0",
            "two 0",
            "on download guide → entry 0",
            "on score rises to 50 → entry 0",
            "split 50% a, 50% b → a 0",
            "split 50% a, 50% b → b 0",
            "handoff sales as SQL, until bought, within 1 day → until 0",
            "handoff sales as SQL, until bought, within 1 day → late 0",
            "handoff sales as SQL, until bought, within 1 day → returned 0",
            "never 0");
  }

  @Test
  void whatTestsReachIsCountedOverAllOfThem() {
    List<String> reached = of("""
        test good {
          lead  mori in awareness
          given 2026-10-05T10:00 bought with rating 5
          given 2026-10-05T11:00 view guide
          given 2026-10-14T10:00 click survey
        }
        test middle { lead mori in awareness; given 2026-10-05T10:00 bought with rating 3 }
        test bad {
          lead  mori in awareness
          given 2026-10-05T10:00 bought
          given 2026-10-06T09:00 click survey
        }
        test late {
          lead  mori in awareness
          given 2026-10-05T10:00 download guide
          given 2026-10-08T10:00 handoff-returned
        }
        """).stream().filter(line -> !line.endsWith(" 0")).toList();
    assertThat(reached)
        .contains(
            "one 3",
            "exit when click survey → exit 2",
            "if rating >= 4, else if rating >= 2 → 1 (rating >= 4) 1",
            "if rating >= 4, else if rating >= 2 → 2 (rating >= 2) 1",
            "if rating >= 4, else if rating >= 2 → else 1",
            "wait for view guide up to 1 day → then 1",
            "repeat every tuesday at 10:00 → round 2",
            "two 1",
            "on download guide → entry 1",
            "handoff sales as SQL, until bought, within 1 day → late 1",
            "handoff sales as SQL, until bought, within 1 day → returned 1")
        .doesNotContain("wait for view guide up to 1 day → else 1");
    assertThat(reached.stream().filter(line -> line.startsWith("split"))).hasSize(1);
  }

  @Test
  void testsOfOtherNamesTakeOtherArms() {
    StringBuilder tests = new StringBuilder();
    for (int number = 1; number <= 20; number++) {
      tests
          .append("test t")
          .append(number)
          .append(" { lead mori in awareness; given 2026-10-05T10:00 download guide }\n");
    }
    assertThat(of(tests.toString()).stream().filter(line -> line.startsWith("split")))
        .hasSize(2)
        .noneMatch(line -> line.endsWith(" 0"));
  }

  @Test
  void aHandOffThatEndsByItsReturnHasNoOtherEnd() {
    String scenario = """
        event handoff-returned
        scenario s { on bought; handoff sales as SQL { until handoff-returned } }
        """;
    String given = "given 2026-10-05T10:00 bought\n";
    assertThat(lines(scenario + "test t { lead mori in awareness\n" + given + "}"))
        .containsExactly("s 1", "handoff sales as SQL, until handoff-returned → returned 0");
    assertThat(lines(scenario + "test t { lead mori in awareness\n" + given
            + "given 2026-10-06T10:00 handoff-returned\n}"))
        .containsExactly("s 1", "handoff sales as SQL, until handoff-returned → returned 1");
  }

  @Test
  void waysThatNobodyCanTakeAreNotAskedFor() {
    assertThat(lines("""
        scenario s {
          on bought
          split 100% a { score +1 } 0% b { score +2 }
          handoff sales as SQL { until bought; late { alert boss "late" } }
        }
        """))
        .containsExactly(
            "s 0", "split 100% a, 0% b → a 0", "handoff sales as SQL, until bought → until 0");
  }

  @Test
  void whatBeginsByHandOnlyIsNotAskedFor() {
    assertThat(lines("""
        scenario both { on manual; on bought; start started }
        scenario started { on manual; start further }
        scenario further { on manual; score +1 }
        scenario by-hand { on manual; start by-hand-too }
        scenario by-hand-too { on manual; score +1 }
        test t { lead mori in awareness; given 2026-10-05T10:00 bought }
        """))
        .containsExactly("both 1", "on bought → entry 1", "started 1", "further 1");
  }

  @Test
  void whatWasEnteredByHandCounts() {
    JourneyProgram program = Maps.program(
        "scenario s { on manual; on bought; score +1 }\nscenario t { on manual; score +1 }");
    List<LogEntry> log = new ArrayList<>();
    LeadEngine engine = LeadEngine.of(program, log::add);
    engine.accept(new EntryByHand("1", "lead", "s", Instant.EPOCH));
    engine.advanceTo(Instant.EPOCH.plusSeconds(1));
    assertThat(lines(BranchCoverage.of(program, List.of(log))))
        .containsExactly("s 1", "on manual → entry 1", "on bought → entry 0");
  }

  private static List<String> lines(String statements) {
    return lines(ScenarioTester.of(Maps.program(statements)).runAll().coverage());
  }

  private static List<String> lines(BranchCoverage coverage) {
    return coverage.scenarios().stream()
        .flatMap(scenario -> Stream.concat(
            Stream.of(scenario.scenario() + " " + scenario.entered()),
            scenario.branches().stream()
                .map(branch -> branch.words() + " → " + branch.way() + " " + branch.times())))
        .toList();
  }
}

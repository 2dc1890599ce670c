package io.github.journeydsl.runtime.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.runtime.JourneyProgram;
import io.github.journeydsl.runtime.input.LeadEvent;
import io.github.journeydsl.runtime.log.Alert;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * "{@code split 50% a { … } 50% b { … }}: stable by a hash of lead, scenario and split; weights sum
 * to 100."
 */
class SplitTest {

  private static String arms(int first) {
    return first + "% a { alert team \"a\" } " + (100 - first) + "% b { alert team \"b\" }";
  }

  /** Of a thousand leads, those that go the first way. */
  private static Set<String> first(int percent, long salt) {
    JourneyProgram program = Story.of(
            "scenario s { on signed; split as draw " + arms(percent) + " }",
            settings -> settings.withSalt(salt))
        .program();
    Set<String> leads = new TreeSet<>();
    for (int number = 0; number < 1_000; number++) {
      String lead = "lead-" + number;
      LeadEvent event =
          LeadEvent.of("e", lead, EventPattern.of("signed"), Instant.parse("2026-10-05T01:00:00Z"));
      boolean isFirst = program.step(program.lead(lead), event).effects().stream()
          .anyMatch(effect -> effect instanceof Alert alert && alert.text().equals("a"));
      if (isFirst) {
        leads.add(lead);
      }
    }
    return leads;
  }

  @Test
  void oneLeadAlwaysGoesTheSameWay() {
    Story story =
        Story.of("scenario s { on signed; reentry always; split as draw " + arms(50) + " }");
    for (int day = 1; day <= 9; day++) {
      story.at("2026-10-0" + day + "T10:00", "signed");
    }
    story.run("2026-11-01T00:00");
    assertThat(story.effects()).hasSize(9);
    assertThat(story.effects().stream().map(line -> line.substring(17)).distinct())
        .hasSize(1);
  }

  @Test
  void theWeightsAreTheSharesOfManyLeads() {
    assertThat(first(50, 0)).hasSizeBetween(440, 560);
    assertThat(first(10, 0)).hasSizeBetween(70, 130);
    assertThat(first(100, 0)).hasSize(1_000);
  }

  @Test
  void aLargerShareKeepsThoseWhoWereInTheSmallerOne() {
    assertThat(first(50, 0)).containsAll(first(10, 0));
  }

  @Test
  void anotherSaltDrawsAnew() {
    assertThat(first(50, 1)).hasSizeBetween(440, 560).isNotEqualTo(first(50, 0));
  }
}

package io.github.journeydsl.runtime.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.runtime.log.Effect;
import io.github.journeydsl.runtime.log.Notice.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Point 5: "an event id seen before changes nothing, within a bounded, stated horizon. The effect
 * key is a hash of lead, scenario, instance, step, iteration; replay gives the same keys."
 */
class DuplicateTest {

  private static final String SCORED = """
      scoring { on signed +20 }
      scenario s { on signed; reentry always; alert team "a" }
      """;

  @Test
  void anEventIdSeenBeforeChangesNothing() {
    Story story = Story.of(SCORED)
        .at("2026-10-05T10:00", "#x signed")
        .at("2026-10-05T10:00", "#x signed")
        .at("2026-10-06T10:00", "#x called")
        .at("2026-10-07T10:00", "#y signed")
        .run("2026-11-01T00:00");
    assertThat(story.effects())
        .containsExactly("2026-10-05T10:00 alert team a", "2026-10-07T10:00 alert team a");
    assertThat(story.score("2026-11-01T00:00")).isEqualTo("40");
    assertThat(story.notices(Kind.DUPLICATE))
        .containsExactly("2026-10-05T10:00 duplicate", "2026-10-06T10:00 duplicate");
  }

  @Test
  void theHorizonIsTheNumberOfRememberedInputs() {
    Story story = Story.of(SCORED, settings -> settings.withRememberedInputs(2))
        .at("2026-10-05T10:00", "#x signed")
        .at("2026-10-05T11:00", "#y called")
        .at("2026-10-05T12:00", "#x signed")
        .at("2026-10-05T13:00", "#z called")
        .at("2026-10-05T14:00", "#x signed")
        .run("2026-11-01T00:00");
    // a duplicate does not make its id remembered anew: y and z are the two latest
    assertThat(story.effects())
        .containsExactly("2026-10-05T10:00 alert team a", "2026-10-05T14:00 alert team a");
  }

  private static List<String> keys(Story story) {
    return story.entries().stream().map(entry -> ((Effect) entry).key()).toList();
  }

  @Test
  void replayGivesTheSameKeysAndEveryEffectItsOwn() {
    String map = """
        scenario s {
          on signed
          reentry always
          repeat 2 times every 1 day { alert team "a"; alert team "a" }
        }
        """;
    List<List<String>> keys = new ArrayList<>();
    for (int time = 0; time < 2; time++) {
      List<String> one = Story.of(map)
          .at("2026-10-05T10:00", "signed")
          .at("2026-10-08T10:00", "signed")
          .run("2026-11-01T00:00")
          .entries()
          .stream()
          .filter(Effect.class::isInstance)
          .map(entry -> ((Effect) entry).key())
          .toList();
      keys.add(one);
    }
    assertThat(keys.get(0)).hasSize(8).doesNotHaveDuplicates().isEqualTo(keys.get(1));
  }

  @Test
  void aDeferredSendKeepsItsKey() {
    Story story = Story.of("""
            policy { send between 09:00 and 18:00 }
            scenario s { on signed; send news by email }
            """).at("2026-10-05T20:00", "signed").run("2026-11-01T00:00");
    story.entries().removeIf(entry -> !(entry instanceof Effect));
    assertThat(keys(story)).hasSize(2);
    assertThat(Set.copyOf(keys(story))).hasSize(1);
  }
}

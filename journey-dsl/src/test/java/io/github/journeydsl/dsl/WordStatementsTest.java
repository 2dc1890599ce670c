package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.event.Comparison;
import io.github.journeydsl.core.event.Condition;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.model.Channel;
import io.github.journeydsl.core.model.Content;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.StakeholderRole;
import io.github.journeydsl.core.scenario.Trigger;
import io.github.journeydsl.core.value.TimeSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names: no word is reserved, and any script will do. */
class WordStatementsTest {

  private static List<Trigger> on(String trigger) {
    return Reads.statements("scenario s { on " + trigger + " }")
        .scenarios()
        .get(0)
        .triggers();
  }

  @Test
  void keywordsAreNamesWhereNamesStand() {
    JourneyMap map = Reads.map("""
        journey journey
        persona user "U" { roles buyer }
        persona persona { roles role }
        phase test { touchpoint touchpoint { for for { action "a" }; channel channel } }
        content email
        channel import
        role buyer
        event open
        """);
    assertThat(map.id()).isEqualTo("journey");
    assertThat(map.personas()).extracting(Persona::id).containsExactly("user", "persona");
    assertThat(map.phases()).extracting(Phase::id).containsExactly("test");
    assertThat(map.contents()).extracting(Content::id).containsExactly("email");
    assertThat(map.channels()).extracting(Channel::id).containsExactly("import");
    assertThat(map.declaredRoles()).extracting(StakeholderRole::id).containsExactly("buyer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "A",
        "a1",
        "a-b",
        "a_b",
        "a-",
        "認知",
        "第1段階",
        "興味_関心",
        "リード獲得",
        "ガ",
        "é",
        "Ελληνικά",
        "𠮷田",
        "ﾘｰﾄﾞ",
        "한국어",
        "ü-1",
        "naïve"
      })
  void namesMayBeOfAnyScript(String name) {
    assertThat(Reads.statements("phase " + name).phases())
        .extracting(Phase::id)
        .containsExactly(name);
  }

  @Test
  void aFullWidthHyphenInANameIsReadAsAHyphenWithAHint() {
    LoadResult result = Reads.text("journey a\nphase a－b");
    assertThat(result.map().orElseThrow().phases()).extracting(Phase::id).containsExactly("a-b");
    assertThat(Mistakes.of(result)).containsExactly("2:7 info[full-width] a－b");
  }

  @Test
  void anEventIsOneDeclaredWordOrAVerbAndItsTarget() {
    assertThat(on("open")).containsExactly(Trigger.on(EventPattern.of("open")));
    assertThat(on("open open")).containsExactly(Trigger.on(EventPattern.of(Verb.OPEN, "open")));
    assertThat(on("signed")).containsExactly(Trigger.on(EventPattern.of("signed")));
    assertThat(on("open 3 times within 1 day"))
        .containsExactly(Trigger.on(EventPattern.of("open")).times(3, TimeSpan.days(1)));
  }

  @Test
  void andIsNeverATarget() {
    Condition condition = Condition.compare("score", Comparison.AT_LEAST, AttributeValue.of(3));
    assertThat(on("signed and score >= 3"))
        .containsExactly(Trigger.on(EventPattern.of("signed")).and(condition));
    assertThat(on("open and score >= 3"))
        .containsExactly(Trigger.on(EventPattern.of("open")).and(condition));
    assertThat(on("open up and score >= 3"))
        .containsExactly(Trigger.on(EventPattern.of(Verb.OPEN, "up")).and(condition));
  }

  @Test
  void builtInsWinOverDeclaredEventsWhichAreRefused() {
    assertThat(on("manual")).containsExactly(new Trigger.OnManual());
    for (String builtIn : List.of("enter", "leave", "manual", "score")) {
      assertThat(Mistakes.in("journey a\nevent " + builtIn))
          .containsExactly("2:7 error[invalid-value] " + builtIn);
    }
  }
}

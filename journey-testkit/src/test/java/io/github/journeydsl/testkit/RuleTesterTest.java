package io.github.journeydsl.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import io.github.journeydsl.core.validation.RuleThresholds;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleTesterTest {

  private static final Rule GOAL = rule(context -> context.map().phases().stream()
      .filter(phase -> phase.goal().isEmpty())
      .map(phase -> finding(phase.id(), "no goal")));

  private static final String TEXT = """
      journey a {}
      phase one
      phase two { goal "g" }
      phase three
      """;

  @Test
  void whatIsFoundIsDemandedInOrder() {
    RuleTester.of(GOAL).on(TEXT).finds("phase one: no goal", "phase three: …");
    assertThat(RuleTester.of(GOAL).on(TEXT).findings()).hasSize(2);
  }

  @Test
  void nothingIsDemandedToo() {
    RuleTester.of(GOAL).on("journey a {}\nphase x { goal \"g\" }").findsNothing();
  }

  @Test
  void otherFindingsFailWithBoth() {
    RuleTrial trial = RuleTester.of(GOAL).on(TEXT);

    assertThatThrownBy(() -> trial.finds("phase two: no goal"))
        .isInstanceOf(AssertionError.class)
        .hasMessage("""
            the rule acme-goal should find
              phase two: no goal
            but finds
              phase one: no goal
              phase three: no goal
            """);
    assertThatThrownBy(trial::findsNothing).hasMessageContaining("should find\n  nothing\n");
    assertThatThrownBy(() -> trial.finds("phase three: no goal", "phase one: no goal"))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> trial.finds("phase one: no goal", "phase three: no …s"))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void aTextWithMistakesTestsNothing() {
    assertThatThrownBy(() -> RuleTester.of(GOAL).on("journey a {}\nphase x { gaol \"g\" }"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("the text of the test has mistakes")
        .hasMessageContaining("did you mean \"goal\"?");
    assertThatThrownBy(() -> RuleTester.of(GOAL).on("library a"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("a library");
  }

  @Test
  void aRuleThatThrowsIsSeen() {
    Rule bad = rule(context -> {
      throw new IllegalStateException("oh");
    });

    assertThatThrownBy(() -> RuleTester.of(bad).on(TEXT)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aRuleThatRemembersIsRefused() {
    AtomicInteger times = new AtomicInteger();
    Rule moody = rule(context -> Stream.of(finding("one", "time " + times.incrementAndGet())));

    assertThatThrownBy(() -> RuleTester.of(moody).on(TEXT))
        .hasMessage("the rule acme-goal finds something else each time it looks at the same map");
  }

  @Test
  void theDayAndTheThresholdsAreTold() {
    Rule asking = rule(context ->
        Stream.of(finding("one", context.today() + " " + context.thresholds().emotionSwing())));
    JourneyMap map = JourneyMap.builder().id("a").build();

    RuleTester.of(asking).on(map).finds("phase one: 2026-01-01 4");
    RuleTester.of(asking)
        .today(LocalDate.of(2027, 2, 3))
        .thresholds(RuleThresholds.defaults().withEmotionSwing(7))
        .on(map)
        .finds("phase one: 2027-02-03 7");
  }

  private static Finding finding(String phase, String message) {
    return Finding.at(ElementRef.of(ElementKind.PHASE, phase), Message.plain(message))
        .build();
  }

  private static Rule rule(Function<RuleContext, Stream<Finding>> check) {
    return new Rule() {
      @Override
      public String id() {
        return "acme-goal";
      }

      @Override
      public Severity severity() {
        return Severity.WARNING;
      }

      @Override
      public Stream<Finding> check(RuleContext context) {
        return check.apply(context);
      }
    };
  }
}

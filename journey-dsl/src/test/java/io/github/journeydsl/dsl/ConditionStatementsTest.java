package io.github.journeydsl.dsl;

import static io.github.journeydsl.core.event.AttributeValue.of;
import static io.github.journeydsl.core.event.Condition.and;
import static io.github.journeydsl.core.event.Condition.compare;
import static io.github.journeydsl.core.event.Condition.not;
import static io.github.journeydsl.core.event.Condition.or;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.event.Comparison;
import io.github.journeydsl.core.event.Condition;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.step.If;
import io.github.journeydsl.core.value.Decimal;
import io.github.journeydsl.core.value.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Conditions. */
class ConditionStatementsTest {

  private static final Condition A = compare("a", Comparison.EQUAL, of(1));
  private static final Condition B = compare("b", Comparison.EQUAL, of(2));
  private static final Condition C = compare("c", Comparison.EQUAL, of(3));

  private static Condition condition(String text) {
    If step = (If) Reads.statements("scenario s { if " + text + " { exit } }")
        .scenarios()
        .get(0)
        .steps()
        .get(0);
    return step.arms().get(0).condition();
  }

  @ParameterizedTest
  @EnumSource(Comparison.class)
  void everyComparisonHasItsSign(Comparison comparison) {
    assertThat(condition("score " + comparison.sign() + " 80"))
        .isEqualTo(compare("score", comparison, of(80)));
    assertThat(condition("score" + comparison.sign() + "80"))
        .isEqualTo(compare("score", comparison, of(80)));
  }

  @Test
  void constantsAreNumbersTextsFlagsOrWords() {
    assertThat(condition("x = -1.5"))
        .isEqualTo(compare("x", Comparison.EQUAL, new AttributeValue.Number(Decimal.of("-1.5"))));
    assertThat(condition("x = \"東 京\"")).isEqualTo(compare("x", Comparison.EQUAL, of("東 京")));
    assertThat(condition("地域 != 東京")).isEqualTo(compare("地域", Comparison.NOT_EQUAL, of("東京")));
    assertThat(condition("x = true")).isEqualTo(compare("x", Comparison.EQUAL, of(true)));
    assertThat(condition("x = false")).isEqualTo(compare("x", Comparison.EQUAL, of(false)));
    assertThat(condition("x = \"true\"")).isEqualTo(compare("x", Comparison.EQUAL, of("true")));
  }

  @Test
  void andBindsCloserThanOr() {
    assertThat(condition("a = 1 and b = 2 or c = 3")).isEqualTo(or(and(A, B), C));
    assertThat(condition("a = 1 or b = 2 and c = 3")).isEqualTo(or(A, and(B, C)));
    assertThat(condition("a = 1 or b = 2 or c = 3")).isEqualTo(or(A, B, C));
    assertThat(condition("a = 1 and b = 2 and c = 3")).isEqualTo(and(A, B, C));
  }

  @Test
  void parenthesesBindClosest() {
    assertThat(condition("a = 1 and (b = 2 or c = 3)")).isEqualTo(and(A, or(B, C)));
    assertThat(condition("((a = 1))")).isEqualTo(A);
    assertThat(condition("(a = 1 or b = 2) or c = 3")).isEqualTo(or(or(A, B), C));
  }

  @Test
  void notIsAboutTheNextQuestionOnly() {
    assertThat(condition("not a = 1 and b = 2")).isEqualTo(and(not(A), B));
    assertThat(condition("not (a = 1 and b = 2)")).isEqualTo(not(and(A, B)));
    assertThat(condition("not not a = 1")).isEqualTo(not(not(A)));
  }

  @Test
  void consentIsAskedForAChannel() {
    assertThat(condition("consent email")).isEqualTo(Condition.consent("email"));
    assertThat(condition("not consent 郵便")).isEqualTo(not(Condition.consent("郵便")));
  }

  @Test
  void eventsAreCountedWithinATime() {
    assertThat(condition("count(view search within 30 days) >= 3"))
        .isEqualTo(new Condition.Count(
            EventPattern.of(Verb.VIEW, "search"), TimeSpan.days(30), Comparison.AT_LEAST, 3));
    assertThat(condition("count( signed within 1 week ) = 0"))
        .isEqualTo(
            new Condition.Count(EventPattern.of("signed"), TimeSpan.weeks(1), Comparison.EQUAL, 0));
  }

  @Test
  void attributesMayHaveTheNamesOfKeywords() {
    for (String name : new String[] {"consent", "count", "and", "or", "if", "phase"}) {
      assertThat(condition(name + " = 1"))
          .as(name)
          .isEqualTo(compare(name, Comparison.EQUAL, of(1)));
    }
  }
}

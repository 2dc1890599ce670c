package io.github.journeydsl.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvalidValueExceptionTest {

  private final Message requirement = Message.plain("it must be a whole number from -5 to +5");

  @Test
  void saysWhatIsNotPossibleAndWhatWouldBe() {
    assertThat(new InvalidValueException("score", 9, requirement))
        .hasMessage("score 9 is not possible: it must be a whole number from -5 to +5");
  }

  @Test
  void quotesWhatIsNoNumber() {
    assertThat(new InvalidValueException("id", "two words", Message.plain("no spaces")))
        .hasMessage("id \"two words\" is not possible: no spaces");
  }

  @Test
  void givesFieldValueAndRequirementOneByOne() {
    InvalidValueException refusal = new InvalidValueException("score", 9, requirement);

    assertThat(refusal.field()).isEqualTo("score");
    assertThat(refusal.value()).isEqualTo("9");
    assertThat(refusal.requirement()).isEqualTo(requirement);
  }
}

package io.github.journeydsl.runtime.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an input must be like, whoever makes it. */
class InputsTest {

  private static final Instant AT = Instant.parse("2026-10-05T01:00:00Z");

  @Test
  void anIdIsOfOneToTwoHundredCharacters() {
    assertThat(new LeadDeleted("e-1", "𠮷野".repeat(66), AT).lead()).hasSize(198);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LeadDeleted("e-1", " ", AT))
        .withMessage("lead must be of 1 to 200 characters: \" \"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LeadDeleted("x".repeat(201), "lead", AT))
        .withMessageStartingWith("id must be of 1 to 200 characters: \"xxx");
  }

  /** Two of them would be one lead as soon as they are written down. */
  @ParameterizedTest
  @ValueSource(chars = {'\ud842', '\udfb7'})
  void anIdOfHalfACharacterIsRefused(char half) {
    for (String id : new String[] {half + "a", "a" + half, "" + half + half}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new LeadDeleted("e-1", id, AT))
          .withMessage("lead must not hold half a surrogate pair");
    }
  }

  @Test
  void anInstantLiesBetweenTheYears1900And9000() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Wake(Instant.parse("1899-12-31T23:59:59Z")))
        .withMessageStartingWith("at must lie between the years 1900 and 9000");
    assertThat(new Wake(AT.plusNanos(5)).at()).isEqualTo(AT);
  }
}

package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.journeydsl.core.rules.JourneyRules;
import io.github.journeydsl.core.validation.JourneyValidator;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Libraries that are checked alone. */
class LibrariesTest {

  private static final String PEOPLE = """
      library people "関与者"
      persona yamada { roles user; approval ringi }
      content guide { phases awareness; personas yamda }
      """;

  @Test
  void aLibraryIsNoMap() {
    LoadResult result = Reads.text(PEOPLE);
    assertThat(result.isLibrary()).isTrue();
    assertThat(result.isReadable()).isTrue();
    assertThat(result.map()).isEmpty();
    assertThatThrownBy(result::orElseThrow).isInstanceOf(JourneyException.class);
  }

  @Test
  void whatItsImportersMaySupplyIsAnInfo() {
    LoadResult result = Reads.text(PEOPLE);
    assertThat(result.hasErrors()).isFalse();
    assertThat(Mistakes.of(result))
        .containsExactly(
            "2:39 info[unknown-reference] ringi",
            "3:24 info[unknown-reference] awareness",
            "3:44 info[unknown-reference] yamda → yamada (see 2:9)");
  }

  @Test
  void itsOwnMistakesAreErrors() {
    assertThat(Mistakes.in("library b\npersona p { rolse user }\nphase x { duration 3 dyas }"))
        .containsExactly(
            "2:13 error[unknown-statement] rolse → roles", "3:22 error[unknown-unit] dyas → days");
  }

  @Test
  void theRulesOfWholeMapsDoNotJudgeIt() {
    LoadResult result = Reads.text("library b\nphase x");
    assertThat(result.check(JourneyValidator.of(JourneyRules.domain()), LocalDate.of(2026, 10, 5)))
        .isEmpty();
  }

  @Test
  void aJourneyIsNoLibrary() {
    assertThat(Reads.text("journey a").isLibrary()).isFalse();
  }
}

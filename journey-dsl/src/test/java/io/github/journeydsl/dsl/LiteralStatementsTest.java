package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.model.Budget;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.value.CalendarPeriod;
import io.github.journeydsl.core.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, dates and other figures, as people write them. */
class LiteralStatementsTest {

  private static Persona persona(String properties) {
    return Reads.statements("persona p {\n  roles user\n  " + properties + "\n}")
        .personas()
        .get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1000000 JPY", "1_000_000 JPY", "1,000,000 JPY", "1000000JPY", "1_000_000.00 JPY"})
  void anAmountMayBeGrouped(String written) {
    assertThat(persona("budget " + written + " per year").budget())
        .contains(new Budget(Money.of(1_000_000, "JPY"), CalendarPeriod.YEAR));
  }

  @ParameterizedTest
  @CsvSource({"３５,35", "3５,35", "٣٥,35"})
  void digitsOfOtherScriptsAreReadWithAHint(String written, int age) {
    LoadResult result = Reads.text("journey a\npersona p { roles user; age " + written + " }");
    assertThat(result.map().orElseThrow().personas().get(0).age()).hasValue(age);
    assertThat(Mistakes.of(result)).containsExactly("2:29 info[full-width] " + written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"＋3", "+３", "＋３", "３"})
  void fullWidthSignsOfANumberAreReadWithAHint(String written) {
    LoadResult result = Reads.text("journey a\nscenario s {\n  score " + written + "\n}");
    assertThat(result.map())
        .isEqualTo(Reads.text("journey a\nscenario s {\n  score +3\n}").map());
    assertThat(Mistakes.of(result)).containsExactly("3:9 info[full-width] " + written);
  }

  @ParameterizedTest
  @CsvSource({
    "reviewed ２０２６-10-05 every 3 months, ２０２６-10-05",
    "reviewed 2026－10－05 every 3 months, 2026－10－05",
    "reviewed 2026-10-05 every ３ months, ３"
  })
  void fullWidthDatesAndDurationsAreReadWithAHint(String property, String hinted) {
    LoadResult result = Reads.text("journey a { " + property + " }");
    assertThat(result.map())
        .isEqualTo(
            Reads.text("journey a { reviewed 2026-10-05 every 3 months }").map());
    assertThat(Mistakes.of(result))
        .singleElement()
        .asString()
        .endsWith("info[full-width] " + hinted);
  }

  @Test
  void aWideSpaceSeparatesWithAHint() {
    LoadResult result = Reads.text("journey　a {\n　state as-is\u00A0\n}");
    assertThat(result.map()).isEqualTo(Reads.text("journey a { state as-is }").map());
    assertThat(Mistakes.of(result))
        .containsExactly(
            "1:8 info[wide-space] 　", "2:1 info[wide-space] 　", "2:13 info[wide-space] \u00A0");
  }

  @Test
  void digitsInNamesStayAsTheyAre() {
    JourneyMap map = Reads.statements("phase 第１段階\nphase x１");
    assertThat(map.phases()).extracting(p -> p.id()).containsExactly("第１段階", "x１");
  }

  @Test
  void durationsMayStandCloseToTheirUnit() {
    assertThat(Reads.statements("phase x { duration 2..4weeks }"))
        .isEqualTo(Reads.statements("phase x { duration 2 .. 4 weeks }"));
  }
}

package io.github.journeydsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.model.JourneyMap;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTextTest {

  @Test
  void showsAMarkForEveryStatus() {
    assertThat(text(Samples.everyMark(), Samples.PLAIN)).isEqualTo("""
        DMU coverage of tool (MAツールの導入)

                           試用
          ─────────────────────
          利用者           ●
          購買部           ○
          承認者           –
          推進者           ✕
          受付 (optional)  ·

          ● covered   ○ touched, no emotion   – absent   ✕ MISSING   · open, optional

          Declared absent, because:
            試用  承認者  予算要求の前

          Missing, though required:
            試用  推進者
        """);
  }

  @Test
  void saysThatErrorsHidParts() {
    var lines = new CoverageText(CheckedMap.of(Samples.everyMark(), true), Samples.PLAIN).lines();
    assertThat(lines.get(1)).startsWith("The errors above hide parts");
  }

  @Test
  void saysWhyThereIsNoTable() {
    assertThat(text(Samples.labelled(List.of(), List.of("user")), Samples.PLAIN))
        .isEqualTo("DMU coverage of map\n\n  The map has no phases yet.\n");
    assertThat(text(Samples.labelled(List.of("認知"), List.of()), Samples.PLAIN))
        .isEqualTo("DMU coverage of map\n\n"
            + "  The map names no roles yet: declare a dmu, or give the personas roles.\n");
  }

  @Test
  void breaksLabelsThatDoNotFitAndThenTheTable() {
    JourneyMap map = Samples.labelled(
        Collections.nCopies(6, "要件のとりまとめ and building consensus"),
        List.of("経営会議に出席する役員と、その役員に説明をする責任者"));
    assertThat(text(map, new TextStyle(Samples.ENGLISH, false, 60))).startsWith("""
        DMU coverage of map

                                          要件のとりま  要件のとりま
                                          とめ and      とめ and
                                          building      building
                                          consensus     consensus
          ──────────────────────────────────────────────────────────
          経営会議に出席する役員と、その  ✕             ✕
          役員に説明をする責任者

                                          要件のとりま  要件のとりま
        """);
  }

  @Test
  void paintsMarksWhereColoursAreWanted() {
    String painted = text(Samples.everyMark(), new TextStyle(Samples.ENGLISH, true, 80));
    assertThat(painted).contains("\u001b[1;31m✕\u001b[0m").contains("\u001b[32m●\u001b[0m");
    assertThat(painted.replaceAll("\u001b\\[[0-9;]*m", "").replaceAll(" +\n", "\n"))
        .isEqualTo(text(Samples.everyMark(), Samples.PLAIN));
  }

  private static String text(JourneyMap map, TextStyle style) {
    return String.join("\n", new CoverageText(CheckedMap.of(map, false), style).lines()) + "\n";
  }
}

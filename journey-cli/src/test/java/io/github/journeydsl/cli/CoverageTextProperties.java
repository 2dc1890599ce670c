package io.github.journeydsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.analysis.DmuCoverage;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.dsl.DisplayWidth;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CoverageTextProperties {

  @Property(tries = 300)
  void theLinesOfATableAreEquallyWide(
      @ForAll @Size(min = 1, max = 9) List<@From("labels") String> phases,
      @ForAll @Size(min = 1, max = 5) List<@From("labels") String> roles,
      @ForAll @IntRange(min = 10, max = 200) int width) {
    for (CoverageTable table : tables(phases, roles, width)) {
      assertThat(table.lines(false).stream().map(DisplayWidth::of).distinct()).hasSize(1);
    }
  }

  @Property(tries = 300)
  void everyPhaseHasOneColumnAndNoLineIsWiderThanTheTerminal(
      @ForAll @Size(min = 1, max = 9) List<@From("labels") String> phases,
      @ForAll @Size(min = 1, max = 5) List<@From("labels") String> roles,
      @ForAll @IntRange(min = 44, max = 200) int width) {
    List<CoverageTable> tables = tables(phases, roles, width);
    assertThat(tables.stream().flatMap(table -> table.phases().stream()))
        .containsExactlyElementsOf(
            Stream.iterate(0, i -> i + 1).limit(phases.size()).map(i -> "p" + i).toList());
    assertThat(tables.stream().flatMap(table -> table.lines(false).stream()))
        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
  }

  @Property(tries = 200)
  void noLabelReachesTheTerminalAsACommand(
      @ForAll("labels") String phase, @ForAll("labels") String role) {
    JourneyMap map = Samples.labelled(List.of(phase), List.of(role));
    assertThat(new CoverageText(CheckedMap.of(map, false), Samples.PLAIN).lines())
        .allSatisfy(line -> assertThat(line).doesNotContainPattern("[\\p{Cc}\\u202a-\\u202e]"))
        .allSatisfy(line -> assertThat(line).doesNotEndWith(" "));
  }

  @Property(tries = 300)
  void aWrappedLabelKeepsItsTextAndItsWidth(
      @ForAll("labels") String label, @ForAll @IntRange(min = 4, max = 20) int width) {
    List<String> lines = WrappedLabel.lines(PlainText.of(label), width);
    assertThat(String.join("", lines).replaceAll("[ 　]", ""))
        .isEqualTo(PlainText.of(label).replaceAll("[ 　]", ""));
    assertThat(lines)
        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
  }

  private static List<CoverageTable> tables(List<String> phases, List<String> roles, int width) {
    JourneyMap map = Samples.labelled(phases, roles);
    CoverageLabels labels = CoverageLabels.of(map, Samples.ENGLISH);
    return CoverageColumns.tables(DmuCoverage.of(map), labels, width);
  }

  @Provide
  Arbitrary<String> labels() {
    return Labels.any();
  }
}

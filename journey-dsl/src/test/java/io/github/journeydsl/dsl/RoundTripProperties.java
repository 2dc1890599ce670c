package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.fixtures.JourneyMaps;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Text and model say the same. */
class RoundTripProperties {

  @Property(tries = 500)
  void readingWhatWasPrintedGivesAnEqualMap(@ForAll("maps") JourneyMap map) {
    assertThat(read(JourneyPrinter.print(map)).map()).contains(map);
  }

  @Property(tries = 200)
  void printingWhatWasReadGivesTheSameText(@ForAll("maps") JourneyMap map) {
    String text = JourneyPrinter.print(map);
    JourneyMap again = read(text).map().orElseThrow();
    assertThat(JourneyPrinter.print(again)).isEqualTo(text);
  }

  @Property(tries = 300)
  void printedMapsHoldNoMistakeOfSyntax(@ForAll("maps") JourneyMap map) {
    LoadResult result = read(JourneyPrinter.print(map));
    List<Diagnostic> errors = result.diagnostics().stream()
        .filter(d -> d.severity() == Severity.ERROR)
        .filter(d -> !d.id().equals("unknown-reference") && !d.id().equals("missing-property"))
        .toList();
    assertThat(errors).isEmpty();
    assertThat(result.neededFullContext()).isFalse();
  }

  @Property(tries = 200)
  void mapsWhoseReferencesResolveLoadWithoutAnError(@ForAll("consistent") JourneyMap map) {
    assertThat(read(JourneyPrinter.print(map)).hasErrors()).isFalse();
  }

  /** Files without a mistake are read statement by statement, others as a whole. */
  @Property(tries = 200)
  void aMistakeElsewhereChangesNothingOfWhatIsReadAndWhereItIs(@ForAll("maps") JourneyMap map) {
    String text = JourneyPrinter.print(map);

    LoadResult sound = read(text);
    LoadResult broken = read(text + "\n\nnothing of ours\n");

    assertThat(broken.map()).isEqualTo(sound.map());
    assertThat(broken.diagnostics())
        .containsAll(sound.diagnostics().stream()
            .filter(d -> !d.id().equals("unknown-reference") && !d.id().equals("missing-property"))
            .toList())
        .anyMatch(d -> d.id().equals("unknown-statement"));
    for (Phase phase : map.phases()) {
      ElementRef element = ElementRef.of(ElementKind.PHASE, phase.id());
      assertThat(broken.rangeOf(element)).isEqualTo(sound.rangeOf(element));
    }
  }

  @Provide
  Arbitrary<JourneyMap> maps() {
    return JourneyMaps.any();
  }

  @Provide
  Arbitrary<JourneyMap> consistent() {
    return JourneyMaps.consistent();
  }

  private static LoadResult read(String text) {
    return JourneyLoader.standard().load(SourceFiles.of(Map.of("a.journey", text)), "a.journey");
  }
}

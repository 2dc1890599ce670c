package io.github.journeydsl.dsl.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.approval.ApprovalStepKind;
import io.github.journeydsl.core.model.Channel;
import io.github.journeydsl.core.model.ChannelMode;
import io.github.journeydsl.core.model.Colour;
import io.github.journeydsl.core.model.EvidenceKind;
import io.github.journeydsl.core.model.JourneyState;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Purpose;
import io.github.journeydsl.core.model.StakeholderRole;
import io.github.journeydsl.core.model.Stance;
import io.github.journeydsl.core.model.Status;
import io.github.journeydsl.core.problem.Term;
import io.github.journeydsl.core.template.PhaseTemplate;
import io.github.journeydsl.core.value.CalendarPeriod;
import io.github.journeydsl.core.value.SpanUnit;
import io.github.journeydsl.dsl.LoadLimits;
import io.github.journeydsl.dsl.pages.Pages.Translation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages about the language name every word of every closed list, and the limits as they are.
 */
class VocabularyPageTest {

  private static final int MEGABYTE = 1024 * 1024;

  static Stream<Translation> pages() {
    return Pages.stream();
  }

  private static List<String> words() {
    Stream<List<String>> terms = Stream.of(
        Term.words(Status.class),
        Term.words(JourneyState.class),
        Term.words(ChannelMode.class),
        Term.words(Purpose.class),
        Term.words(Stance.class),
        Term.words(EvidenceKind.class),
        Term.words(ApprovalStepKind.class),
        Term.words(CalendarPeriod.class),
        Term.words(PhaseTemplate.class));
    Stream<String> known =
        Stream.concat(StakeholderRole.KNOWN.stream(), Channel.KNOWN.stream().map(Channel::id));
    Stream<String> units = Arrays.stream(SpanUnit.values()).map(SpanUnit::singular);
    return Stream.concat(terms.flatMap(List::stream), Stream.concat(known, units))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void everyWordOfAClosedListIsNamed(Translation translation) {
    List<String> codes = translation.page().codes().stream()
        .flatMap(code -> Stream.of(code, code.replaceFirst("^from ", "")))
        .toList();
    assertThat(codes).containsAll(words());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void everyColourIsNamed(Translation translation) {
    String colours = row(translation, "`colour`").toString();
    assertThat(Colour.NAMES).allSatisfy(name -> assertThat(colours).contains(name));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void everyTemplateIsShownWithItsPhases(Translation translation) {
    for (PhaseTemplate template : PhaseTemplate.values()) {
      String phases = row(translation, "`" + template.term() + "`").get(1);
      assertThat(Arrays.stream(phases.split("[^a-z-]+", -1)).filter(id -> !id.isEmpty()))
          .containsExactlyElementsOf(template.phases().stream().map(Phase::id).toList());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void theLimitsAreTheDefaults(Translation translation) {
    LoadLimits limits = LoadLimits.defaults();
    List<List<String>> rows = translation.page().rows();
    String size = limits.fileBytes() / MEGABYTE + " MB";
    int first = 0;
    while (!rows.get(first).get(1).equals(size)) {
      first++;
    }
    List<Integer> values = List.of(
        limits.nesting(),
        limits.importDepth(),
        limits.files(),
        limits.labelLength(),
        limits.textLength(),
        limits.elements(),
        limits.errors(),
        limits.warnings(),
        limits.infos(),
        limits.errorsCounted(),
        limits.statementLength());
    for (int value : values) {
      first++;
      assertThat(rows.get(first).get(1))
          .matches(String.format(Locale.ROOT, "%,d", value) + "(\\D.*)?");
    }
  }

  private static List<String> row(Translation translation, String first) {
    return translation.page().rows().stream()
        .filter(row -> row.get(0).equals(first))
        .findFirst()
        .orElseThrow();
  }
}

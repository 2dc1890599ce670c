package io.github.journeydsl.core.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.Channel;
import io.github.journeydsl.core.model.Content;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.rules.JourneyRules;
import io.github.journeydsl.core.validation.JourneyValidator;
import io.github.journeydsl.fixtures.MessageTable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateSuggestionsTest {

  @Test
  void everythingHasANameInEveryLanguage() {
    List<Practice.Meeting> meetings =
        Practice.MEETINGS.values().stream().flatMap(List::stream).toList();
    new MessageTable(Practice.LABELS, Path.of("src/main/java/io/github/journeydsl/core/template"))
        .family("phase.", Practice.MEETINGS.keySet())
        .family("goal.", Practice.MEETINGS.keySet())
        .family("touchpoint.", meetings.stream().map(Practice.Meeting::id).toList())
        .family("content.", Practice.KINDS.keySet())
        .assertComplete();
  }

  @Test
  void thePracticeIsOfThePhasesOfTheTemplatesAndOfEveryContent() {
    assertThat(Practice.MEETINGS.keySet())
        .isEqualTo(new TreeSet<>(Arrays.stream(PhaseTemplate.values())
            .flatMap(template -> template.phases().stream())
            .map(Phase::id)
            .toList()));
    assertThat(Practice.KINDS.keySet())
        .isEqualTo(new TreeSet<>(Practice.MEETINGS.values().stream()
            .flatMap(List::stream)
            .flatMap(meeting -> meeting.offers().stream())
            .toList()));
  }

  @ParameterizedTest
  @EnumSource
  void everyPhaseHasAGoalAndTouchpointsAndContents(PhaseTemplate template) {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
      TemplateSuggestions suggestions = template.suggestions(locale);
      assertThat(suggestions.phases())
          .extracting(Phase::id)
          .isEqualTo(template.phases().stream().map(Phase::id).toList());
      for (Phase phase : suggestions.phases()) {
        assertThat(phase.goal()).isPresent();
        assertThat(phase.touchpoints()).hasSizeGreaterThan(1);
        assertThat(phase.touchpoints()).allMatch(at -> !at.offers().isEmpty());
        assertThat(suggestions.contents(phase.id()))
            .extracting(Content::id)
            .containsExactlyInAnyOrderElementsOf(phase.touchpoints().stream()
                .flatMap(at -> at.offers().stream())
                .distinct()
                .toList());
      }
      assertThat(suggestions.contents()).allMatch(content -> content.kind().isPresent());
    }
  }

  @ParameterizedTest
  @EnumSource
  void channelsAreKnownAndIdsUnique(PhaseTemplate template) {
    List<Touchpoint> touchpoints = template.suggestions(Locale.ENGLISH).phases().stream()
        .flatMap(phase -> phase.touchpoints().stream())
        .toList();
    assertThat(touchpoints).extracting(Touchpoint::id).doesNotHaveDuplicates();
    assertThat(Channel.KNOWN)
        .extracting(Channel::id)
        .containsAll(touchpoints.stream().flatMap(at -> at.channel().stream()).toList());
  }

  @ParameterizedTest
  @EnumSource
  void aMapMadeOfTheSuggestionsHasNoErrors(PhaseTemplate template) {
    TemplateSuggestions suggestions = template.suggestions(Locale.JAPANESE);
    JourneyMap map = JourneyMap.builder()
        .id("draft")
        .phases(suggestions.phases())
        .contents(suggestions.contents())
        .build();
    assertThat(JourneyValidator.of(JourneyRules.all())
            .validate(map, LocalDate.of(2026, 10, 5))
            .diagnostics())
        .noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
  }

  @ParameterizedTest
  @EnumSource
  void idsAreTheSameInEveryLanguageAndLabelsInJapaneseThoseOfTheTemplate(PhaseTemplate template) {
    TemplateSuggestions japanese = template.suggestions(Locale.JAPANESE);
    TemplateSuggestions english = template.suggestions(Locale.ENGLISH);
    assertThat(ids(japanese)).isEqualTo(ids(english));
    assertThat(japanese.phases())
        .extracting(Phase::label)
        .isEqualTo(template.phases().stream().map(Phase::label).toList());
    assertThat(english.phases())
        .extracting(Phase::label)
        .allMatch(label -> label.matches("[A-Za-z ]+"));
    assertThat(template.suggestions(Locale.FRENCH)).isEqualTo(english);
  }

  private static List<String> ids(TemplateSuggestions suggestions) {
    return Stream.concat(
            suggestions.phases().stream()
                .flatMap(phase -> phase.touchpoints().stream())
                .map(Touchpoint::id),
            suggestions.contents().stream().map(Content::id))
        .toList();
  }
}

package io.github.journeydsl.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Status;
import io.github.journeydsl.core.problem.Term;
import io.github.journeydsl.core.rules.JourneyRules;
import io.github.journeydsl.core.validation.RuleConfiguration.Level;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RuleConfigurationTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

  private final JourneyMap map = Pieces.map().addPhase(Pieces.phase("empty")).build();

  @ParameterizedTest
  @MethodSource("levels")
  void aLevelDecidesInDraftsToo(Level level, Severity severity) {
    for (Status status : Status.values()) {
      assertThat(validate(RuleConfiguration.defaults().with("phase-empty", level), status)
              .of("phase-empty"))
          .singleElement()
          .satisfies(found -> assertThat(found.severity()).isEqualTo(severity));
    }
  }

  static Stream<Arguments> levels() {
    return Stream.of(
        arguments(Level.INFO, Severity.INFO),
        arguments(Level.WARNING, Severity.WARNING),
        arguments(Level.ERROR, Severity.ERROR));
  }

  @ParameterizedTest
  @EnumSource
  void aRuleThatIsOffFindsNothing(Status status) {
    RuleConfiguration off = RuleConfiguration.defaults().with("phase-empty", Level.OFF);

    assertThat(validate(off, status).of("phase-empty")).isEmpty();
  }

  @Test
  void whatIsNotConfiguredStaysAsItIs() {
    RuleConfiguration other = RuleConfiguration.defaults().with("content-gap", Level.OFF);

    assertThat(validate(other, Status.DRAFT))
        .isEqualTo(validate(RuleConfiguration.defaults(), Status.DRAFT));
    assertThat(validate(RuleConfiguration.defaults(), Status.PUBLISHED).hasErrors())
        .isTrue();
    assertThat(validate(RuleConfiguration.defaults(), Status.DRAFT).hasErrors()).isFalse();
  }

  @Test
  void onlyAnErrorGetsMilderInADraft() {
    Rule mild = new OneFinding("any-rule", Severity.INFO, true);
    Rule hard = new OneFinding("any-rule", Severity.ERROR, true);
    Rule firm = new OneFinding("any-rule", Severity.ERROR, false);
    RuleConfiguration defaults = RuleConfiguration.defaults();

    assertThat(defaults.severity(mild, Status.DRAFT)).contains(Severity.INFO);
    assertThat(defaults.severity(hard, Status.DRAFT)).contains(Severity.WARNING);
    assertThat(defaults.severity(hard, Status.PUBLISHED)).contains(Severity.ERROR);
    assertThat(defaults.severity(firm, Status.DRAFT)).contains(Severity.ERROR);
  }

  @Test
  void theLastLevelOfARuleCounts() {
    RuleConfiguration twice = RuleConfiguration.defaults()
        .with("phase-empty", Level.OFF)
        .with("phase-empty", Level.ERROR);

    assertThat(validate(twice, Status.DRAFT).hasErrors()).isTrue();
  }

  @Test
  void structureCanBeConfiguredLikeTheRest() {
    JourneyMap odd =
        Pieces.map().addPersona(Pieces.persona("yamada", "astronaut")).build();
    RuleConfiguration mild = RuleConfiguration.defaults().with("unknown-reference", Level.INFO);

    assertThat(JourneyValidator.of(JourneyRules.all())
            .configured(mild)
            .validate(odd, TODAY)
            .hasErrors())
        .isFalse();
  }

  @Test
  void theLevelsAreWordsPeopleWrite() {
    assertThat(Term.words(Level.class)).containsExactly("off", "info", "warning", "error");
  }

  private ValidationReport validate(RuleConfiguration configuration, Status status) {
    return JourneyValidator.of(JourneyRules.all())
        .configured(configuration)
        .validate(map.toBuilder().status(status).build(), TODAY);
  }
}

package io.github.journeydsl.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.Refusal;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Status;
import io.github.journeydsl.core.model.Suppression;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.rules.JourneyRules;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JourneyValidatorTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

  /** A rule of an application: no phase without a goal. */
  private static final Rule GOAL = new Rule() {
    @Override
    public String id() {
      return "acme-phase-goal";
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
      return context.map().phases().stream()
          .filter(phase -> phase.goal().isEmpty())
          .map(phase -> finding(phase.id(), "no goal on " + context.today()).build());
    }
  };

  private final JourneyMap map =
      Pieces.map().addPhases(Pieces.phase("b"), Pieces.phase("a")).build();

  @Test
  void anApplicationAddsRulesOfItsOwn() {
    ValidationReport report = JourneyValidator.of(List.of(GOAL)).validate(map, TODAY);

    assertThat(report.diagnostics())
        .extracting(Diagnostic::summary)
        .containsExactly(
            "info[acme-phase-goal]: no goal on 2026-10-05",
            "info[acme-phase-goal]: no goal on 2026-10-05");
  }

  @Test
  void findingsComeInTheOrderOfTheRulesThenOfTheMap() {
    List<Rule> rules =
        Stream.concat(Stream.of(GOAL), JourneyRules.domain().stream()).toList();

    assertThat(JourneyValidator.of(rules).validate(map, TODAY).diagnostics())
        .extracting(d -> d.id() + " " + d.element().orElseThrow().id())
        .containsExactly(
            "acme-phase-goal b",
            "acme-phase-goal a",
            "key-personas map",
            "phase-empty b",
            "phase-empty a");
  }

  @Test
  void nothingOfAFindingIsLost() {
    Related related = Related.at(ElementRef.of(ElementKind.PHASE, "b"), Message.plain("there"));
    Finding full = finding("a", "found")
        .property("goal")
        .value("x")
        .help(Message.plain("help"))
        .addSuggestion("y")
        .addRelated(related)
        .build();
    Rule rule = new OneFinding("any-rule", full);

    assertThat(JourneyValidator.of(List.of(rule)).validate(map, TODAY).diagnostics())
        .containsExactly(Diagnostic.builder()
            .id("any-rule")
            .severity(Severity.WARNING)
            .element(full.element())
            .message(full.message())
            .property("goal")
            .value("x")
            .help(Message.plain("help"))
            .addSuggestion("y")
            .addRelated(related)
            .build());
  }

  @Test
  void aRuleStopsBehindAsManyFindingsAsAreAskedFor() {
    JourneyValidator validator = JourneyValidator.of(List.of(GOAL));

    ValidationReport one = validator.upTo(1).validate(map, TODAY);
    assertThat(one.diagnostics())
        .extracting(d -> d.element().orElseThrow().id())
        .containsExactly("b");
    assertThat(one.unfinished()).containsExactly("acme-phase-goal");
    assertThat(validator.upTo(2).validate(map, TODAY).diagnostics()).hasSize(2);
    assertThat(validator.upTo(2).validate(map, TODAY).unfinished()).isEmpty();
    assertThatThrownBy(() -> validator.upTo(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsAcceptedCountsNotAndASuppressionBehindTheStopIsNotUnused() {
    JourneyValidator validator = JourneyValidator.of(
            Stream.concat(Stream.of(GOAL), JourneyRules.domain().stream()).toList())
        .upTo(1);
    JourneyMap accepting = map.toBuilder()
        .addPhase(Pieces.phase("c"))
        .addSuppression(accepted("b"))
        .addSuppression(accepted("c"))
        .build();

    ValidationReport report = validator.validate(accepting, TODAY);
    assertThat(report.of("acme-phase-goal")).hasSize(1);
    assertThat(report.silenced())
        .extracting(one -> one.finding().element().orElseThrow().id())
        .contains("b", "c");
    JourneyMap behind = map.toBuilder()
        .addPhase(Pieces.phase("c"))
        .addPhase(Pieces.phase("d"))
        .addSuppression(accepted("d"))
        .build();
    assertThat(validator.validate(behind, TODAY).unfinished()).contains("acme-phase-goal");
    assertThat(validator.validate(behind, TODAY).of("allow-unused")).isEmpty();
  }

  private static Suppression accepted(String phase) {
    return Suppression.of("acme-phase-goal", ElementRef.of(ElementKind.PHASE, phase), "known");
  }

  @Test
  void aReportKnowsWhetherItHoldsAnError() {
    JourneyValidator validator = JourneyValidator.of(JourneyRules.domain());

    assertThat(validator.validate(map, TODAY).hasErrors()).isFalse();
    assertThat(validator
            .validate(map.toBuilder().status(Status.PUBLISHED).build(), TODAY)
            .hasErrors())
        .isTrue();
    assertThat(new ValidationReport(List.of()).hasErrors()).isFalse();
  }

  @Test
  void aReportIsReadByRule() {
    ValidationReport report = JourneyValidator.of(JourneyRules.all()).validate(map, TODAY);

    assertThat(report.of("phase-empty")).hasSize(2);
    assertThat(report.of("content-gap")).isEmpty();
  }

  @Test
  void thePropertyOfAFindingIsAKeyword() {
    FindingBuilder finding = finding("a", "found").property("two words");

    Refusal.of("property", "two words", finding::build).happens();
  }

  @Test
  void aFindingCanBeCopied() {
    Finding finding = finding("a", "found").build();

    assertThat(finding.toBuilder().build()).isEqualTo(finding).hasSameHashCodeAs(finding);
  }

  private static FindingBuilder finding(String phase, String message) {
    return Finding.at(ElementRef.of(ElementKind.PHASE, phase), Message.plain(message));
  }
}

package io.github.journeydsl.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Suppression;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.JourneyValidator;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleConfiguration;
import io.github.journeydsl.core.validation.RuleContext;
import io.github.journeydsl.core.validation.ValidationReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said about the suppressions of a map. */
class AllowsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
  private static final ElementRef EMPTY = ElementRef.of(ElementKind.PHASE, "empty");

  @Test
  void oneThatSilencesAFindingIsFine() {
    assertThat(said(Suppression.of("phase-empty", "not yet"))).isEmpty();
    assertThat(said(Suppression.of("phase-empty", EMPTY, "not yet"))).isEmpty();
  }

  @Test
  void aRuleNobodyKnowsIsTold() {
    Diagnostic unknown = only(Suppression.of("phase-emty", "x"));

    assertThat(unknown.id()).isEqualTo("allow-unknown");
    assertThat(unknown.severity()).isEqualTo(Severity.WARNING);
    assertThat(unknown.message().english()).isEqualTo("no rule is called \"phase-emty\"");
    assertThat(unknown.message().in(Locale.JAPANESE)).isEqualTo("「phase-emty」というルールはない");
    assertThat(unknown.suggestions()).containsExactly("phase-empty");
    assertThat(unknown.element()).hasToString("Optional[allow phase-emty]");
    assertThat(unknown.value()).contains("phase-emty");
  }

  @Test
  void aRuleOfThisRunIsKnownWhoeverWroteIt() {
    Rule own = own("acme-goal", false);

    assertThat(said(List.of(own), RuleConfiguration.defaults(), Suppression.of("acme-goal", "x")))
        .isEmpty();
    assertThat(only(Suppression.of("acme-goal", "x")).id()).isEqualTo("allow-unknown");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cap-exceeded", "test-failed", "diff-removed", "diff-anything"})
  void whatOtherRunsFindIsNeitherUnknownNorUnused(String rule) {
    ElementRef nowhere = ElementRef.of(ElementKind.PHASE, "gone");

    assertThat(said(Suppression.of(rule, "x"))).isEmpty();
    assertThat(said(Suppression.of("diff-removed", nowhere, "x"))).isEmpty();
  }

  @Test
  void oneThatSilencesNothingIsUnused() {
    Diagnostic unused = only(Suppression.of("content-gap", "x"));

    assertThat(unused.summary())
        .isEqualTo("warning[allow-unused]: "
            + "this allow silences nothing: content-gap finds nothing here");
    assertThat(unused.help()).map(Message::english).contains("remove it");
  }

  @Test
  void oneForAnotherElementIsUnused() {
    ElementRef full = ElementRef.of(ElementKind.PHASE, "full");

    assertThat(only(Suppression.of("phase-empty", full, "x")).element())
        .hasToString("Optional[allow phase-empty/phase/full]");
  }

  @Test
  void ofARuleThatIsOffNothingIsClaimed() {
    RuleConfiguration off =
        RuleConfiguration.defaults().with("content-gap", RuleConfiguration.Level.OFF);

    assertThat(said(List.of(), off, Suppression.of("content-gap", "x"))).isEmpty();
  }

  @Test
  void ofARuleThatFailedNothingIsClaimed() {
    Rule broken = new Own("acme-broken", false) {
      @Override
      public Stream<Finding> check(RuleContext context) {
        throw new IllegalStateException("oh");
      }
    };

    assertThat(
            said(List.of(broken), RuleConfiguration.defaults(), Suppression.of("acme-broken", "x")))
        .isEmpty();
  }

  @Test
  void structureCannotBeAccepted() {
    assertThat(only(Suppression.of("unknown-reference", "x")).message().english())
        .contains("unknown-reference is a mistake in the structure");
    assertThat(said(
            List.of(own("acme-structure", true)),
            RuleConfiguration.defaults(),
            Suppression.of("acme-structure", "x")))
        .extracting(Diagnostic::id)
        .containsExactly("allow-unused");
  }

  @Test
  void norCanMistakesOfAText() {
    JourneyMap map = map(Suppression.of("unknown-statement", "x"));
    JourneyValidator validator = JourneyValidator.of(JourneyRules.domain());

    assertThat(allows(validator.validate(map, TODAY)))
        .extracting(Diagnostic::id)
        .containsExactly("allow-unknown");
    assertThat(allows(validator.afterMistakes(Set.of("unknown-statement")).validate(map, TODAY)))
        .extracting(Diagnostic::id)
        .containsExactly("allow-unused");
  }

  @Test
  void anElementTheMapDoesNotHaveIsTold() {
    Diagnostic nowhere =
        only(Suppression.of("cap-exceeded", ElementRef.of(ElementKind.PHASE, "emty"), "x"));

    assertThat(nowhere.id()).isEqualTo("allow-unused");
    assertThat(nowhere.message().english()).endsWith("there is no phase emty");
    assertThat(nowhere.suggestions()).containsExactly("empty");
  }

  @Test
  void theLastDayStillCounts() {
    Suppression seen = Suppression.of("phase-empty", "x");

    assertThat(said(seen.until(TODAY))).isEmpty();
    assertThat(said(seen.until(TODAY.minusDays(1))))
        .extracting(Diagnostic::summary)
        .containsExactly("warning[allow-expired]: this allow of phase-empty ended on 2026-10-04");
  }

  @Test
  void anExpiredOneIsNotUnusedAsWellAndAnUnknownOneNotExpired() {
    LocalDate past = LocalDate.of(2020, 1, 1);

    assertThat(only(Suppression.of("content-gap", "x").until(past)).id())
        .isEqualTo("allow-expired");
    assertThat(only(Suppression.of("content-gup", "x").until(past)).id())
        .isEqualTo("allow-unknown");
  }

  @Test
  void ofTwoForOneFindingBothCount() {
    assertThat(said(
            Suppression.of("phase-empty", "x"),
            Suppression.of("phase-empty", EMPTY, "y"),
            Suppression.of("phase-empty", EMPTY, "z")))
        .isEmpty();
  }

  @Test
  void twoOfOneNameAreToldApart() {
    LocalDate past = LocalDate.of(2020, 1, 1);

    assertThat(said(
            Suppression.of("phase-empty", EMPTY, "x").until(past),
            Suppression.of("phase-empty", EMPTY, "y").until(past)))
        .extracting(d -> d.element().orElseThrow().toString())
        .containsExactly("allow phase-empty/phase/empty", "allow phase-empty/phase/empty/no-2");
  }

  @Test
  void whatIsSaidAboutThemCanBeAcceptedToo() {
    Suppression old = Suppression.of("phase-empty", "x").until(LocalDate.of(2020, 1, 1));
    ElementRef place = ElementRef.of(ElementKind.ALLOW, "content-gap");
    ElementRef gap = ElementRef.of(ElementKind.PHASE, "full");

    assertThat(said(old, Suppression.of("allow-expired", "known"))).isEmpty();
    assertThat(said(
            Suppression.of("content-gap", gap, "x"), Suppression.of("allow-unused", place, "y")))
        .isEmpty();
    assertThat(only(Suppression.of("allow-expired", "none is")).id()).isEqualTo("allow-unused");
    assertThat(said(Suppression.of("allow-unused", "none is"))).isEmpty();
  }

  @Test
  void theyAreRulesLikeOthers() {
    RuleConfiguration levels = RuleConfiguration.defaults()
        .with("allow-unknown", RuleConfiguration.Level.ERROR)
        .with("allow-unused", RuleConfiguration.Level.OFF);

    assertThat(said(
            List.of(), levels, Suppression.of("nothing", "x"), Suppression.of("content-gap", "x")))
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.ERROR);
  }

  @Test
  void aReportKeepsWhatWasSilencedWithTheNearestReason() {
    ValidationReport report = JourneyValidator.of(JourneyRules.domain())
        .validate(
            map(
                Suppression.of("phase-empty", "everywhere"),
                Suppression.of("phase-empty", EMPTY, "here")),
            TODAY);

    assertThat(report.silenced())
        .extracting(one -> one.finding().id() + " " + one.suppression().reason())
        .containsExactly("phase-empty here");
  }

  private static Diagnostic only(Suppression suppression) {
    List<Diagnostic> said = said(suppression);
    assertThat(said).hasSize(1);
    return said.get(0);
  }

  private static List<Diagnostic> said(Suppression... suppressions) {
    return said(List.of(), RuleConfiguration.defaults(), suppressions);
  }

  private static List<Diagnostic> said(
      List<Rule> own, RuleConfiguration configuration, Suppression... suppressions) {
    List<Rule> rules = new ArrayList<>(JourneyRules.domain());
    rules.addAll(own);
    return allows(
        JourneyValidator.of(rules).configured(configuration).validate(map(suppressions), TODAY));
  }

  private static List<Diagnostic> allows(ValidationReport report) {
    return report.diagnostics().stream()
        .filter(found -> found.id().startsWith("allow-"))
        .toList();
  }

  private static JourneyMap map(Suppression... suppressions) {
    return Pieces.map()
        .addPhases(Pieces.phase("empty"), Pieces.phase("full", Pieces.touchpoint("search")))
        .addSuppressions(suppressions)
        .build();
  }

  private static Rule own(String id, boolean structural) {
    return new Own(id, structural);
  }

  /** A rule that finds something at the phase that is empty. */
  private static class Own implements Rule {

    private final String id;
    private final boolean structural;

    Own(String id, boolean structural) {
      this.id = id;
      this.structural = structural;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }

    @Override
    public boolean structural() {
      return structural;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
      return Stream.of(Finding.at(EMPTY, Message.plain("found")).build());
    }
  }
}

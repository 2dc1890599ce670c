package io.github.journeydsl.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.validation.JourneyValidator;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.fixtures.JourneyMaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every rule, on any map: also where references lead nowhere, or an id is twice. */
class RulesProperties {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

  @Property(tries = 300)
  void everyFindingIsAtAnElementOfTheMap(@ForAll("maps") JourneyMap map) {
    Set<ElementRef> elements = new HashSet<>(elements(map));
    for (Rule rule : JourneyRules.domain()) {
      assertThat(found(rule, map))
          .as(rule.id())
          .allSatisfy(finding -> assertThat(elements).contains(finding.element().orElseThrow()))
          .allSatisfy(finding -> assertThat(finding.help()).isPresent());
    }
  }

  @Property(tries = 300)
  void findingsComeInTheOrderOfTheMap(@ForAll("maps") JourneyMap map) {
    List<ElementRef> elements = elements(map);
    for (Rule rule : JourneyRules.domain()) {
      assertThat(found(rule, map).stream().map(d -> elements.indexOf(d.element().orElseThrow())))
          .as(rule.id())
          .isSorted();
    }
  }

  @Property(tries = 200)
  void noRuleMindsAnElementThatIsThereTwice(@ForAll("maps") JourneyMap map) {
    JourneyMap doubled = map.toBuilder()
        .addAllDmuRoles(map.dmuRoles())
        .addAllPersonas(map.personas())
        .addAllContents(map.contents())
        .addAllPhases(map.phases())
        .addAllOpportunities(map.opportunities())
        .addAllScenarios(map.scenarios())
        .addAllApprovalChains(map.approvalChains())
        .build();
    Set<ElementRef> elements = new HashSet<>(elements(map));
    for (Rule rule : JourneyRules.all()) {
      assertThat(found(rule, doubled)).as(rule.id()).isEqualTo(found(rule, doubled));
    }
    for (Rule rule : JourneyRules.domain()) {
      assertThat(found(rule, doubled))
          .as(rule.id())
          .allSatisfy(finding -> assertThat(elements).contains(finding.element().orElseThrow()));
    }
  }

  private static List<Diagnostic> found(Rule rule, JourneyMap map) {
    return JourneyValidator.of(List.of(rule))
        .validate(map.toBuilder().suppressions(List.of()).build(), TODAY)
        .diagnostics();
  }

  /** The elements of a map, in the order of its parts. */
  private static List<ElementRef> elements(JourneyMap map) {
    List<ElementRef> elements = new ArrayList<>();
    elements.add(ElementRef.of(ElementKind.JOURNEY, map.id()));
    Stream.concat(map.dmuRoles().stream(), map.declaredRoles().stream())
        .forEach(role -> elements.add(ElementRef.of(ElementKind.ROLE, role.id())));
    map.personas().forEach(p -> elements.add(ElementRef.of(ElementKind.PERSONA, p.id())));
    map.channels().forEach(c -> elements.add(ElementRef.of(ElementKind.CHANNEL, c.id())));
    map.phases().forEach(phase -> addPhase(phase, elements));
    map.contents().forEach(c -> elements.add(ElementRef.of(ElementKind.CONTENT, c.id())));
    map.approvalChains().forEach(chain -> {
      elements.add(ElementRef.of(ElementKind.APPROVAL, chain.id()));
      chain
          .steps()
          .forEach(step -> elements.add(ElementRef.of(ElementKind.STEP, chain.id(), step.id())));
    });
    map.opportunities().forEach(o -> elements.add(ElementRef.of(ElementKind.OPPORTUNITY, o.id())));
    map.scenarios().forEach(s -> elements.add(ElementRef.of(ElementKind.SCENARIO, s.id())));
    return elements;
  }

  private static void addPhase(Phase phase, List<ElementRef> elements) {
    elements.add(ElementRef.of(ElementKind.PHASE, phase.id()));
    for (Touchpoint touchpoint : phase.touchpoints()) {
      elements.add(ElementRef.of(ElementKind.TOUCHPOINT, touchpoint.id()));
      touchpoint
          .experiences()
          .forEach(experience -> elements.add(
              ElementRef.of(ElementKind.EXPERIENCE, touchpoint.id(), experience.persona())));
    }
  }

  @Provide
  Arbitrary<JourneyMap> maps() {
    return JourneyMaps.any();
  }
}

package io.github.journeydsl.examples;

import io.github.journeydsl.core.analysis.ContentMap;
import io.github.journeydsl.core.analysis.DmuCoverage;
import io.github.journeydsl.core.approval.ApprovalBand;
import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.model.EmotionPoint;
import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.rules.JourneyRules;
import io.github.journeydsl.core.validation.JourneyValidator;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Comparator;

/** Validates a map and asks it four questions. */
final class Questions {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

  private Questions() {}

  static void ask(JourneyMap map, PrintStream out) {
    JourneyValidator.of(JourneyRules.all()).validate(map, TODAY).diagnostics().stream()
        .map(Diagnostic::summary)
        .forEach(out::println);

    out.println("Who of the DMU is missing where?");
    DmuCoverage.of(map)
        .missingRequired()
        .forEach(cell -> out.println("  " + cell.role() + " in " + cell.phase()));

    out.println("Where does it hurt most?");
    map.phases().stream()
        .flatMap(phase -> phase.touchpoints().stream())
        .min(Comparator.comparingInt(Questions::lowest))
        .ifPresent(
            touchpoint -> out.println("  " + touchpoint.label() + ": " + lowest(touchpoint)));

    out.println("Who is offered what?");
    ContentMap.of(map)
        .cells()
        .forEach(cell -> out.println("  "
            + map.phase(cell.phase()).orElseThrow().label()
            + ", "
            + cell.persona()
            + ": "
            + String.join(", ", cell.contents())));

    out.println("Who decides on what, and how long does it take?");
    for (ApprovalChain chain : map.approvalChains()) {
      for (ApprovalBand band : chain.bands()) {
        String decides = band.route().decidingStep().map(ApprovalStep::label).orElse("nobody");
        out.println("  " + band + ": " + decides + ", " + band.route().leadTime());
      }
    }
  }

  private static int lowest(Touchpoint touchpoint) {
    return touchpoint.experiences().stream()
        .map(Experience::emotion)
        .flatMap(emotion -> emotion.stream().map(EmotionPoint::score))
        .min(Comparator.naturalOrder())
        .orElse(EmotionPoint.HIGHEST);
  }
}

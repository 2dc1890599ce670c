package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.problem.InvalidValueException;
import io.github.journeydsl.core.scenariotest.ScenarioTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What a mistake keeps out of the map although it names other elements: its names are looked at all
 * the same, so that all mistakes are told at once. What it lacks is filled with words that mean
 * nothing, and nothing is told about those.
 */
public final class HalfRead {

  /** Stands for a name that could not be read. */
  static final String UNREAD = "unread";

  private final List<ApprovalChain> approvalChains = new ArrayList<>();
  private final List<ScenarioTest> tests = new ArrayList<>();
  private final Set<ElementRef> withUnread = new HashSet<>();

  /** Adds a step of a chain. */
  void add(String chain, Supplier<ApprovalStep> half) {
    made(() -> ApprovalChain.builder().id(chain).addStep(half.get()).build()).ifPresent(one -> {
      approvalChains.add(one);
      ApprovalStep step = one.steps().get(0);
      if (step.approvers().personas().contains(UNREAD)) {
        withUnread.add(ElementRef.of(ElementKind.STEP, chain, step.id()));
      }
    });
  }

  /** Adds a test. */
  void add(Supplier<ScenarioTest> half) {
    made(half).ifPresent(test -> {
      tests.add(test);
      if (test.lead().persona().equals(UNREAD)) {
        withUnread.add(ElementRef.of(ElementKind.TEST, test.id()));
      }
    });
  }

  /** What the model refuses was told already. */
  private static <T> Optional<T> made(Supplier<T> make) {
    try {
      return Optional.of(make.get());
    } catch (InvalidValueException refused) {
      return Optional.empty();
    }
  }

  /** The map with all that was half read behind what was read. */
  public JourneyMap addedTo(JourneyMap map) {
    return approvalChains.isEmpty() && tests.isEmpty()
        ? map
        : map.toBuilder()
            .addAllApprovalChains(approvalChains)
            .addAllTests(tests)
            .build();
  }

  /** Whether a finding is about something that stands for what could not be read. */
  public boolean isAboutUnread(Diagnostic finding) {
    return finding.value().filter(UNREAD::equals).isPresent()
        && finding.element().filter(withUnread::contains).isPresent();
  }
}

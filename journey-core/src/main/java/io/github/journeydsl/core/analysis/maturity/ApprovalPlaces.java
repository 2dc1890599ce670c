package io.github.journeydsl.core.analysis.maturity;

import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.problem.Message;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The places of approval chains. A map where nobody approves last needs none. */
final class ApprovalPlaces {

  private static final String APPROVES_LAST = "final-approver";
  private static final int OF_CHAIN = 2;

  private final JourneyMap map;
  private final Tally tally;

  ApprovalPlaces(JourneyMap map, Tally tally) {
    this.map = map;
    this.tally = tally;
  }

  void count() {
    boolean isNeeded = map.dmu().stream().anyMatch(role -> role.id().equals(APPROVES_LAST));
    if (isNeeded && map.approvalChains().isEmpty()) {
      Supplier<Place> where = () -> Place.of(ElementKind.JOURNEY, map.id(), map.label());
      tally.empty(MaturityPart.APPROVALS, "approval", OF_CHAIN, where);
    }
    Set<String> running = map.phases().stream()
        .map(Phase::approvalChain)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
    for (ApprovalChain chain : map.index().approvalChains().values()) {
      Supplier<Place> where = () -> Place.of(ElementKind.APPROVAL, chain.id(), chain.label());
      tally.place(MaturityPart.APPROVALS, "approval-phase", running.contains(chain.id()), where);
      chain.steps().forEach(step -> count(chain, step));
    }
  }

  private void count(ApprovalChain chain, ApprovalStep step) {
    tally.place(MaturityPart.APPROVALS, "within", step.within().isPresent(), () -> {
      ElementRef element = ElementRef.of(ElementKind.STEP, chain.id(), step.id());
      return new Place(element, Message.plain(step.label()));
    });
  }
}

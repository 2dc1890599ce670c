package io.github.journeydsl.core.analysis.maturity;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.model.Addressed;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Opportunity;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.problem.Message;
import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The places of opportunities: one for each pain, and what is known of each. */
final class OpportunityPlaces {

  private static final int OF_OPPORTUNITY = 3;

  private final JourneyMap map;
  private final Tally tally;
  private final Set<Addressed> addressed;

  OpportunityPlaces(JourneyMap map, Tally tally) {
    this.map = map;
    this.tally = tally;
    addressed = map.opportunities().stream()
        .map(Opportunity::addresses)
        .flatMap(Collection::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  void count() {
    if (map.opportunities().isEmpty()) {
      Supplier<Place> where = () -> Place.of(ElementKind.JOURNEY, map.id(), map.label());
      tally.empty(MaturityPart.OPPORTUNITIES, "opportunity", OF_OPPORTUNITY, where);
    }
    for (Phase phase : map.index().phases().values()) {
      phase.touchpoints().forEach(this::count);
    }
    map.index().opportunities().values().forEach(this::count);
  }

  private void count(Touchpoint touchpoint) {
    boolean isWhole = addressed.contains(Addressed.touchpoint(touchpoint.id()));
    touchpoint.experiences().stream()
        .flatMap(experience -> experience.pains().stream())
        .forEach(pain -> tally.place(
            MaturityPart.OPPORTUNITIES,
            "address",
            isWhole || addressed.contains(Addressed.pain(pain)),
            () -> new Place(
                Place.of(ElementKind.TOUCHPOINT, touchpoint.id(), touchpoint.label())
                    .element(),
                Message.quoted(pain))));
  }

  private void count(Opportunity opportunity) {
    Supplier<Place> where =
        () -> Place.of(ElementKind.OPPORTUNITY, opportunity.id(), opportunity.label());
    boolean isRated = opportunity.impact().isPresent() && opportunity.ease().isPresent();
    tally.place(MaturityPart.OPPORTUNITIES, "rating", isRated, where);
    tally.place(
        MaturityPart.OPPORTUNITIES, "opportunity-owner", !opportunity.owners().isEmpty(), where);
    tally.place(MaturityPart.OPPORTUNITIES, "target", opportunity.target().isPresent(), where);
  }
}

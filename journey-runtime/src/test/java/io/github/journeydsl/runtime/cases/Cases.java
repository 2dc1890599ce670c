package io.github.journeydsl.runtime.cases;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.runtime.LeadProfile;
import io.github.journeydsl.runtime.RuntimeSettings;
import io.github.journeydsl.runtime.input.LeadInput;
import io.github.journeydsl.runtime.oracle.Outage;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** Cases for properties. */
public final class Cases {

  private static final String LEAD = "lead";

  private Cases() {}

  /** A map and one lead. */
  public static Arbitrary<Case> any() {
    return Place.any().flatMap(Cases::at);
  }

  private static Arbitrary<Case> at(Place place) {
    return Combinators.combine(
            Maps.at(place),
            settings(),
            profile(),
            Inputs.of(LEAD, place.start()),
            outage(place.start())
                .list()
                .ofMaxSize(1)
                .withSizeDistribution(RandomDistribution.uniform()))
        .as((map, settings, profile, inputs, outages) ->
            of(map, settings, profile, inputs, outages));
  }

  private static Case of(
      JourneyMap map,
      RuntimeSettings settings,
      Optional<LeadProfile> profile,
      List<LeadInput> inputs,
      List<Outage> outages) {
    Instant last =
        inputs.stream().map(LeadInput::at).max(Comparator.naturalOrder()).orElseThrow();
    return new Case(map, settings, LEAD, profile, inputs, outages, last.plus(Duration.ofDays(45)));
  }

  private static Arbitrary<RuntimeSettings> settings() {
    RuntimeSettings standard = RuntimeSettings.standard();
    return Arbitraries.of(
        standard,
        standard.withSalt(7),
        standard.withRememberedInputs(2),
        standard.withSendsPerInstance(2));
  }

  private static Arbitrary<Optional<LeadProfile>> profile() {
    return Combinators.combine(
            Arbitraries.of(Pools.PERSONAS).optional(0.8),
            Arbitraries.of(Pools.PHASES).optional(0.5),
            Arbitraries.of(Pools.CHANNELS)
                .list()
                .uniqueElements()
                .ofMaxSize(4)
                .withSizeDistribution(RandomDistribution.uniform()))
        .as((persona, phase, consent) -> new LeadProfile(LEAD, persona, phase, consent))
        .optional(0.9);
  }

  private static Arbitrary<Outage> outage(Instant start) {
    return Combinators.combine(
            Arbitraries.integers().between(0, 20), Arbitraries.of(2, 24, 72, 24 * 31))
        .as((after, hours) -> {
          Instant from = start.plus(Duration.ofHours(13L * after));
          return new Outage(from, from.plus(Duration.ofHours(hours)));
        });
  }
}

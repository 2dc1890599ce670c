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
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** Cases for properties. */
public final class Cases {

  private static final List<String> LEADS = List.of("lead-2", "lead-1", "lead-10", "リード");

  /** What one lead brings along. */
  private record Lead(
      Optional<Function<String, LeadProfile>> profile, Function<String, List<LeadInput>> inputs) {}

  private Cases() {}

  /** A map and one lead. */
  public static Arbitrary<Case> any() {
    return Place.any().flatMap(place -> at(place, 1)).map(cases -> cases.get(0));
  }

  /** A map and one to four leads. */
  public static Arbitrary<List<Case>> crowds() {
    return Place.any().flatMap(place -> at(place, LEADS.size()));
  }

  private static Arbitrary<List<Case>> at(Place place, int most) {
    Arbitrary<List<Lead>> leads = Combinators.combine(profile(), Inputs.from(place.start()))
        .as(Lead::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(most)
        .withSizeDistribution(RandomDistribution.uniform());
    return Combinators.combine(
            Maps.at(place),
            settings(),
            leads,
            outage(place.start())
                .list()
                .ofMaxSize(1)
                .withSizeDistribution(RandomDistribution.uniform()))
        .as((map, settings, some, outages) -> IntStream.range(0, some.size())
            .mapToObj(i -> of(map, settings, LEADS.get(i), some.get(i), outages))
            .toList());
  }

  private static Case of(
      JourneyMap map, RuntimeSettings settings, String id, Lead lead, List<Outage> outages) {
    List<LeadInput> inputs = lead.inputs().apply(id);
    Instant last =
        inputs.stream().map(LeadInput::at).max(Comparator.naturalOrder()).orElseThrow();
    return new Case(
        map,
        settings,
        id,
        lead.profile().map(profile -> profile.apply(id)),
        inputs,
        outages,
        last.plus(Duration.ofDays(45)));
  }

  private static Arbitrary<RuntimeSettings> settings() {
    RuntimeSettings standard = RuntimeSettings.standard();
    return Arbitraries.of(
        standard,
        standard.withSalt(7),
        standard.withRememberedInputs(2),
        standard.withSendsPerInstance(2));
  }

  private static Arbitrary<Optional<Function<String, LeadProfile>>> profile() {
    Arbitrary<List<String>> consent = Arbitraries.of(Pools.CHANNELS)
        .list()
        .uniqueElements()
        .ofMaxSize(Pools.CHANNELS.size())
        .withSizeDistribution(RandomDistribution.uniform());
    Arbitrary<Function<String, LeadProfile>> known = Combinators.combine(
            Arbitraries.of(Pools.PERSONAS).optional(0.8),
            Arbitraries.of(Pools.PHASES).optional(0.5),
            consent)
        .as((persona, phase, agreed) -> id -> new LeadProfile(id, persona, phase, agreed));
    return known.optional(0.9);
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

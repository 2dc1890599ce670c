package io.github.journeydsl.runtime.cases;

import io.github.journeydsl.core.event.Condition;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.scenario.ExitRule;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.scenario.NurtureScenarioBuilder;
import io.github.journeydsl.core.scenario.Reentry;
import io.github.journeydsl.core.scenario.Trigger;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** One to four scenarios. */
final class Scenarios {

  private final Place place;

  Scenarios(Place place) {
    this.place = place;
  }

  Arbitrary<List<NurtureScenario>> some() {
    // named afterwards, so that shrinking may leave out any of them
    return one()
        .list()
        .ofMinSize(1)
        .ofMaxSize(Pools.SCENARIOS.size())
        .withSizeDistribution(RandomDistribution.uniform())
        .map(Scenarios::named);
  }

  private static List<NurtureScenario> named(List<NurtureScenario> scenarios) {
    List<NurtureScenario> named = new ArrayList<>();
    for (NurtureScenario scenario : scenarios) {
      String id = Pools.SCENARIOS.get(named.size());
      named.add(scenario.toBuilder().id(id).label(id).build());
    }
    return named;
  }

  private Arbitrary<NurtureScenario> one() {
    Arbitrary<List<String>> phases =
        Arbitraries.of(Pools.PHASES).list().uniqueElements().ofMinSize(1).ofMaxSize(2);
    Arbitrary<List<String>> audience = Arbitraries.of("user", "buyer", "ann", "bob")
        .list()
        .uniqueElements()
        .ofMinSize(1)
        .ofMaxSize(2);
    return Builders.withBuilder(() -> NurtureScenario.builder().id("s"))
        .use(trigger().list().ofMinSize(1).ofMaxSize(2))
        .in(NurtureScenarioBuilder::triggers)
        .use(phases)
        .withProbability(0.3)
        .in(NurtureScenarioBuilder::phases)
        .use(audience)
        .withProbability(0.15)
        .in(NurtureScenarioBuilder::audience)
        .use(reentry())
        .withProbability(0.9)
        .in(NurtureScenarioBuilder::reentry)
        .use(exit())
        .withProbability(0.25)
        .in(NurtureScenarioBuilder::addExit)
        .use(Pools.events())
        .withProbability(0.25)
        .in(NurtureScenarioBuilder::addGoal)
        .use(new StepLists(place.day()).any())
        .in(NurtureScenarioBuilder::steps)
        .build(NurtureScenarioBuilder::build);
  }

  private static Arbitrary<Trigger> trigger() {
    Arbitrary<EventPattern> event = Pools.events();
    Arbitrary<Condition> condition = Conditions.any();
    Arbitrary<Trigger.Frequency> frequency = Combinators.combine(
            Arbitraries.integers().between(1, 3), Pools.spans())
        .as(Trigger.Frequency::new);
    return Arbitraries.frequencyOf(
        Tuple.of(4, Pools.told().map(Trigger::on)),
        Tuple.of(
            3,
            Combinators.combine(event, frequency.optional(0.5), condition.optional(0.5))
                .as(Trigger.OnEvent::new)),
        Tuple.of(1, Arbitraries.of(10, 20, 40).map(Trigger.OnScore::new)),
        Tuple.of(1, Arbitraries.create(Trigger.OnManual::new)));
  }

  private static Arbitrary<Reentry> reentry() {
    return Arbitraries.oneOf(
        Arbitraries.create(Reentry.AfterExit::new),
        Arbitraries.create(Reentry.Always::new),
        Pools.spans().map(Reentry.After::new));
  }

  private static Arbitrary<ExitRule> exit() {
    return Arbitraries.oneOf(
        Pools.events().map(ExitRule::when), Conditions.any().map(ExitRule::when));
  }
}

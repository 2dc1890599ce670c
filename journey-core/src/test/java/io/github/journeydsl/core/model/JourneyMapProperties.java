package io.github.journeydsl.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.fixtures.JourneyMaps;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JourneyMapProperties {

  @Property(tries = 200)
  void aCopyEqualsItsOriginal(@ForAll("maps") JourneyMap map) {
    JourneyMap copy = map.toBuilder().build();

    assertThat(copy).isEqualTo(map).hasSameHashCodeAs(map).hasToString(map.toString());
  }

  @Property(tries = 200)
  void everyElementIsFoundByItsId(@ForAll("maps") JourneyMap map) {
    assertThat(map.personas()).allSatisfy(p -> assertThat(map.persona(p.id())).contains(p));
    assertThat(map.contents()).allSatisfy(c -> assertThat(map.content(c.id())).contains(c));
    assertThat(map.channels()).allSatisfy(c -> assertThat(map.channel(c.id())).contains(c));
    assertThat(map.phases()).allSatisfy(phase -> {
      assertThat(map.phase(phase.id())).contains(phase);
      assertThat(phase.touchpoints())
          .allSatisfy(t -> assertThat(map.touchpoint(t.id())).contains(t));
    });
  }

  @Property(tries = 100)
  void aCopyOfAnyPartEqualsItToo(@ForAll("maps") JourneyMap map) {
    assertThat(map.personas()).allSatisfy(p -> same(p, p.toBuilder().build()));
    assertThat(map.channels()).allSatisfy(c -> same(c, c.toBuilder().build()));
    assertThat(map.contents()).allSatisfy(c -> same(c, c.toBuilder().build()));
    assertThat(map.dmuRoles()).allSatisfy(r -> same(r, r.toBuilder().build()));
    assertThat(map.opportunities()).allSatisfy(o -> same(o, o.toBuilder().build()));
    assertThat(map.events()).allSatisfy(e -> same(e, e.toBuilder().build()));
    assertThat(map.scenarios()).allSatisfy(s -> same(s, s.toBuilder().build()));
    assertThat(map.tests()).allSatisfy(t -> same(t, t.toBuilder().build()));
    map.scoring().ifPresent(scoring -> same(scoring, scoring.toBuilder().build()));
    map.policy().ifPresent(policy -> same(policy, policy.toBuilder().build()));
    assertThat(map.approvalChains()).allSatisfy(chain -> {
      same(chain, chain.toBuilder().build());
      assertThat(chain.steps()).allSatisfy(s -> same(s, s.toBuilder().build()));
    });
    assertThat(map.index().touchpoints().values()).allSatisfy(touchpoint -> {
      same(touchpoint, touchpoint.toBuilder().build());
      assertThat(touchpoint.experiences()).allSatisfy(e -> same(e, e.toBuilder().build()));
    });
  }

  private static void same(Object original, Object copy) {
    assertThat(copy).isEqualTo(original).hasSameHashCodeAs(original);
  }

  @Provide
  Arbitrary<JourneyMap> maps() {
    return JourneyMaps.any();
  }
}

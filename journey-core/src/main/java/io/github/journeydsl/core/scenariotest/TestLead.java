package io.github.journeydsl.core.scenariotest;

import io.github.journeydsl.core.internal.Invariants;
import java.util.List;

/**
 * The lead of a test and where it stands at the start.
 *
 * @param persona the id of the persona it is
 * @param phase the id of the phase it is in
 * @param consent the ids of the channels it agreed to be addressed on
 */
public record TestLead(String persona, String phase, List<String> consent) {
  /** Refuses what the parameters do not allow. */
  public TestLead {
    consent = List.copyOf(consent);
    Invariants.id("lead", persona);
    Invariants.id("in", phase);
    Invariants.ids("consent", consent);
    Invariants.distinct("consent", consent);
  }

  /** A lead that agreed to nothing. */
  public static TestLead of(String persona, String phase) {
    return new TestLead(persona, phase, List.of());
  }

  /** The same lead, having agreed to be addressed on {@code channels}. */
  public TestLead consenting(String... channels) {
    return new TestLead(persona, phase, List.of(channels));
  }
}

package io.github.journeydsl.runtime.cases;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.dsl.JourneyPrinter;
import io.github.journeydsl.runtime.LeadProfile;
import io.github.journeydsl.runtime.RuntimeSettings;
import io.github.journeydsl.runtime.input.LeadInput;
import io.github.journeydsl.runtime.oracle.Outage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A map, and what one lead goes through in it.
 *
 * @param map the map
 * @param settings the settings
 * @param lead the id of the lead
 * @param profile what is known of it, if something is
 * @param inputs what it is told, in the order in which it is taken
 * @param outages times in which nothing runs
 * @param end when it ends
 */
public record Case(
    JourneyMap map,
    RuntimeSettings settings,
    String lead,
    Optional<LeadProfile> profile,
    List<LeadInput> inputs,
    List<Outage> outages,
    Instant end) {

  /** The same, being told something else. */
  public Case with(List<LeadInput> others) {
    return new Case(map, settings, lead, profile, others, outages, end);
  }

  /** The same without some outages. */
  public Case without(List<Outage> others) {
    List<Outage> left = outages.stream().filter(one -> !others.contains(one)).toList();
    return new Case(map, settings, lead, profile, inputs, left, end);
  }

  /** The same, ending at another instant. */
  public Case until(Instant other) {
    return new Case(map, settings, lead, profile, inputs, outages, other);
  }

  /** As people read it. */
  @Override
  public String toString() {
    String told = inputs.stream().map(Object::toString).collect(Collectors.joining("\n"));
    return JourneyPrinter.print(map) + "\n" + settings + "\n"
        + profile.map(LeadProfile::toString).orElse("unknown " + lead) + "\n" + told + "\n"
        + outages + "\nuntil " + end;
  }
}

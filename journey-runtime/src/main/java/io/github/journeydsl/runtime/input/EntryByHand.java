package io.github.journeydsl.runtime.input;

import java.time.Instant;

/**
 * Somebody puts a lead into a scenario that has an {@code on manual}.
 *
 * @param id the id of the message
 * @param lead the id of the lead
 * @param scenario the id of the scenario
 * @param at when
 */
public record EntryByHand(String id, String lead, String scenario, Instant at)
    implements LeadInput {

  /** Refuses ids that are blank, too long or of half a character, and instants out of range. */
  public EntryByHand {
    Inputs.id("id", id);
    Inputs.id("lead", lead);
    Inputs.id("scenario", scenario);
    at = Inputs.instant(at);
  }
}

package io.github.journeydsl.runtime.input;

import java.time.Instant;

/**
 * A lead is to be forgotten: its state and its timers end.
 *
 * @param id the id of the message
 * @param lead the id of the lead
 * @param at when
 */
public record LeadDeleted(String id, String lead, Instant at) implements LeadInput {

  /** Refuses ids that are blank, too long or of half a character, and instants out of range. */
  public LeadDeleted {
    Inputs.id("id", id);
    Inputs.id("lead", lead);
    at = Inputs.instant(at);
  }
}

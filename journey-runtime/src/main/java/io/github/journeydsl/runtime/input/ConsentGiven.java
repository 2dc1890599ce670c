package io.github.journeydsl.runtime.input;

import java.time.Instant;

/**
 * A lead agrees to be addressed on a channel (opt-in).
 *
 * @param id the id of the message
 * @param lead the id of the lead
 * @param channel the id of the channel
 * @param at when
 */
public record ConsentGiven(String id, String lead, String channel, Instant at)
    implements LeadInput {

  /** Refuses ids that are blank, too long or of half a character, and instants out of range. */
  public ConsentGiven {
    Inputs.id("id", id);
    Inputs.id("lead", lead);
    Inputs.id("channel", channel);
    at = Inputs.instant(at);
  }
}

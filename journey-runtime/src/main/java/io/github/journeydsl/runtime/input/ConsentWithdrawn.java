package io.github.journeydsl.runtime.input;

import java.time.Instant;
import java.util.Optional;

/**
 * A lead does not want to be addressed any more (opt-out, 配信停止). It acts at once, also when it
 * comes late.
 *
 * @param id the id of the message
 * @param lead the id of the lead
 * @param channel the id of the channel; every channel where nothing is said
 * @param at when
 */
public record ConsentWithdrawn(String id, String lead, Optional<String> channel, Instant at)
    implements LeadInput {

  /** Refuses ids that are blank, too long or of half a character, and instants out of range. */
  public ConsentWithdrawn {
    Inputs.id("id", id);
    Inputs.id("lead", lead);
    channel.ifPresent(one -> Inputs.id("channel", one));
    at = Inputs.instant(at);
  }
}

package io.github.journeydsl.runtime.input;

import io.github.journeydsl.core.event.AttributeValue;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known of a lead: who it is, where it stands, attributes of its own. It changes facts; a
 * phase that is set here fires no {@code enter} and no {@code leave}.
 *
 * @param id the id of the message
 * @param lead the id of the lead
 * @param persona the id of the persona it is, if that is said
 * @param phase the id of the phase it is in, if that is said
 * @param attributes attributes to set; in the order of names
 * @param at when this became known
 */
public record LeadDescribed(
    String id,
    String lead,
    Optional<String> persona,
    Optional<String> phase,
    Map<String, AttributeValue> attributes,
    Instant at)
    implements LeadInput {

  /** Refuses ids that are blank, too long or of half a character, and instants out of range. */
  public LeadDescribed {
    Inputs.id("id", id);
    Inputs.id("lead", lead);
    persona.ifPresent(one -> Inputs.id("persona", one));
    phase.ifPresent(one -> Inputs.id("phase", one));
    attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
    at = Inputs.instant(at);
  }
}

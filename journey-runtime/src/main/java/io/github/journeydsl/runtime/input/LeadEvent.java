package io.github.journeydsl.runtime.input;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.event.EventPattern;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something a lead did, or that was done with it.
 *
 * <pre>{@code
 * LeadEvent.of("e-1", "lead-7", EventPattern.of(Verb.DOWNLOAD, "ma-guide"), Instant.parse("2026-10-05T01:00:00Z"))
 * }</pre>
 *
 * @param id the id of the event, by which a second copy is known
 * @param lead the id of the lead
 * @param event a declared event, or a verb with its target
 * @param attributes what it carries, such as the {@code rating} of an answer; in the order of names
 * @param at when it occurred
 */
public record LeadEvent(
    String id, String lead, EventPattern event, Map<String, AttributeValue> attributes, Instant at)
    implements LeadInput {

  /** Refuses ids that are blank, too long or of half a character, and instants out of range. */
  public LeadEvent {
    Inputs.id("id", id);
    Inputs.id("lead", lead);
    attributes =
        attributes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(attributes));
    at = Inputs.instant(at);
  }

  /** An event that carries nothing. */
  public static LeadEvent of(String id, String lead, EventPattern event, Instant at) {
    return new LeadEvent(id, lead, event, Map.of(), at);
  }

  /** The same event, carrying an attribute more. */
  public LeadEvent with(String name, AttributeValue value) {
    Map<String, AttributeValue> more = new TreeMap<>(attributes);
    more.put(name, value);
    return new LeadEvent(id, lead, event, more, at);
  }
}

package io.github.journeydsl.runtime;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a lead before anything happens.
 *
 * <pre>{@code
 * LeadProfile.of("lead-7").as("yamada").in("awareness").consenting("email")
 * }</pre>
 *
 * @param id the id of the lead
 * @param persona the id of the persona it is, if that is known
 * @param phase the id of the phase it is in; the first one of the map where nothing is said
 * @param consent the ids of the channels on which it agreed to be addressed
 */
public record LeadProfile(
    String id, Optional<String> persona, Optional<String> phase, List<String> consent) {

  /** Copies the list. */
  public LeadProfile {
    consent = List.copyOf(consent);
  }

  /** A lead of which only the id is known. */
  public static LeadProfile of(String id) {
    return new LeadProfile(id, Optional.empty(), Optional.empty(), List.of());
  }

  /** The same lead, being {@code persona}. */
  public LeadProfile as(String persona) {
    return new LeadProfile(id, Optional.of(persona), phase, consent);
  }

  /** The same lead, in {@code phase}. */
  public LeadProfile in(String phase) {
    return new LeadProfile(id, persona, Optional.of(phase), consent);
  }

  /** The same lead, having agreed to be addressed on {@code channels}. */
  public LeadProfile consenting(String... channels) {
    return new LeadProfile(id, persona, phase, List.of(channels));
  }
}

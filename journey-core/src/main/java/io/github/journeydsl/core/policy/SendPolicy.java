package io.github.journeydsl.core.policy;

import io.github.journeydsl.core.internal.Invariants;
import io.github.journeydsl.core.value.DateRange;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What may be sent to a lead, when and how often. It holds for all scenarios of the map together.
 *
 * <pre>{@code
 * SendPolicy.builder()
 *     .addConsentChannel("email")
 *     .window(SendWindow.of(LocalTime.of(9, 0), LocalTime.of(18, 0), new SendDays.Business()))
 *     .addCap(SendCap.of(2, TimeSpan.days(7)))
 *     .build()
 * }</pre>
 */
@Value.Immutable
public interface SendPolicy {

  /** The ids of the channels on which every send needs the consent of the lead. */
  List<String> consentChannels();

  /** When sends go out; at any time where nothing is said. */
  Optional<SendWindow> window();

  /** How many sends a lead gets at most; all of them hold. */
  List<SendCap> caps();

  /** Days that count as holidays beside the public ones of the country. */
  List<DateRange> holidays();

  /** Refuses values that no send policy may hold; the builder calls it. */
  @Value.Check
  default void check() {
    Invariants.ids("consent", consentChannels());
    Invariants.distinct("consent", consentChannels());
  }

  /** An empty builder. */
  static SendPolicyBuilder builder() {
    return new SendPolicyBuilder();
  }

  /** A builder that starts from this value. */
  default SendPolicyBuilder toBuilder() {
    return new SendPolicyBuilder().from(this);
  }
}

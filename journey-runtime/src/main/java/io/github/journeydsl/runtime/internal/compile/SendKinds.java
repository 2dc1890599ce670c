package io.github.journeydsl.runtime.internal.compile;

import io.github.journeydsl.core.model.Channel;
import io.github.journeydsl.core.model.Content;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Purpose;
import io.github.journeydsl.core.policy.SendPolicy;
import io.github.journeydsl.core.step.Send;
import io.github.journeydsl.runtime.internal.code.Op;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the policy of a map asks of a send: by its channel, and by whether it is a promotion. */
final class SendKinds {

  /** The known channels that address a person, beside which all declared ones do. */
  private static final List<String> PERSONAL = List.of("email", "phone", "postal");

  private final JourneyMap map;
  private final Names names;
  private final Set<String> personal = new HashSet<>(PERSONAL);
  private final Set<String> consent = new HashSet<>();

  SendKinds(JourneyMap map, Names names) {
    this.map = map;
    this.names = names;
    map.channels().stream().map(Channel::id).forEach(personal::add);
    map.policy().map(SendPolicy::consentChannels).ifPresent(consent::addAll);
  }

  /**
   * Whether a send can be deferred: to the hours of the policy, until a cap allows it, or, of a
   * promotion, to the end of a hand-off.
   */
  boolean canWait(Op.Send send) {
    boolean isWindow = map.policy().flatMap(SendPolicy::window).isPresent();
    boolean isCapped = map.policy().filter(policy -> !policy.caps().isEmpty()).isPresent();
    return isWindow || isCapped && send.counts() || send.promotion();
  }

  Op.Send of(Send send) {
    boolean promotion = map.content(send.content())
        .map(Content::purpose)
        .equals(java.util.Optional.of(Purpose.PROMOTION));
    boolean addresses = personal.contains(send.channel());
    boolean needsConsent = consent.contains(send.channel()) || promotion && addresses;
    return new Op.Send(
        send.content(),
        send.channel(),
        names.channels.number(send.channel()),
        needsConsent,
        addresses,
        promotion,
        send.validFor().orElse(null));
  }
}

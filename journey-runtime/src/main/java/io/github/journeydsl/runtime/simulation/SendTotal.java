package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.runtime.log.Decision;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What became of the sends of a content on a channel.
 *
 * @param content the id of the content
 * @param channel the id of the channel
 * @param sent how many went out
 * @param skipped how many never went out, by reason
 * @param deferred how many decisions to wait there were, by reason; a send may wait several times
 */
public record SendTotal(
    String content,
    String channel,
    long sent,
    Map<Decision.Reason, Long> skipped,
    Map<Decision.Reason, Long> deferred) {

  /** Copies the maps. */
  public SendTotal {
    skipped = copy(skipped);
    deferred = copy(deferred);
  }

  private static Map<Decision.Reason, Long> copy(Map<Decision.Reason, Long> counts) {
    Map<Decision.Reason, Long> copy = new EnumMap<>(Decision.Reason.class);
    copy.putAll(counts);
    return Collections.unmodifiableMap(copy);
  }

  static SendTotal none(String content, String channel) {
    return new SendTotal(content, channel, 0, Map.of(), Map.of());
  }

  SendTotal and(Decision decision) {
    if (decision instanceof Decision.Skipped one) {
      return new SendTotal(content, channel, sent, more(skipped, one.reason()), deferred);
    }
    if (decision instanceof Decision.Deferred one) {
      return new SendTotal(content, channel, sent, skipped, more(deferred, one.reason()));
    }
    return new SendTotal(content, channel, sent + 1, skipped, deferred);
  }

  private static Map<Decision.Reason, Long> more(
      Map<Decision.Reason, Long> counts, Decision.Reason reason) {
    Map<Decision.Reason, Long> more = new EnumMap<>(Decision.Reason.class);
    more.putAll(counts);
    more.merge(reason, 1L, Long::sum);
    return more;
  }
}

package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.Channel;
import io.github.journeydsl.core.model.ChannelMode;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A map whose touchpoints are all met on a screen, or none of them. */
final class ChannelOneSided implements Rule {

  @Override
  public String id() {
    return "channel-one-sided";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Stream<Finding> check(RuleContext context) {
    JourneyMap map = context.map();
    List<Optional<ChannelMode>> modes = map.phases().stream()
        .flatMap(phase -> phase.touchpoints().stream())
        .map(touchpoint -> touchpoint.channel().flatMap(channel -> mode(map, channel)))
        .toList();
    boolean isOneSided = modes.stream().distinct().count() == 1;
    // where one channel is open, nobody can say that all are alike
    return isOneSided ? modes.get(0).stream().map(mode -> finding(map, mode)) : Stream.empty();
  }

  /** The mode that was declared; a known channel that was only given a label keeps its own. */
  private static Optional<ChannelMode> mode(JourneyMap map, String id) {
    return map.channel(id)
        .flatMap(Channel::mode)
        .or(() -> Channel.KNOWN.stream()
            .filter(known -> known.id().equals(id))
            .findFirst()
            .flatMap(Channel::mode));
  }

  private static Finding finding(JourneyMap map, ChannelMode mode) {
    String key =
        mode == ChannelMode.ONLINE ? "channel-one-sided.online" : "channel-one-sided.offline";
    return Finding.at(Elements.journey(map), CoreMessages.message(key))
        .help(CoreMessages.message(key + ".help"))
        .build();
  }
}

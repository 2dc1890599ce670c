package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.Channel;
import io.github.journeydsl.core.model.ChannelBuilder;
import io.github.journeydsl.core.model.ChannelMode;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ChannelContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ChannelModeOfContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ChannelPropertyContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.NameContext;
import java.util.Optional;

/** Reads {@code channel}. */
final class ChannelReader {

  private final Reading in;

  ChannelReader(Reading in) {
    this.in = in;
  }

  Optional<Channel> read(ChannelContext declaration) {
    NameContext name = declaration.name();
    if (!in.hasId(name)) {
      return Optional.empty();
    }
    ChannelBuilder channel = Channel.builder().id(in.word(name.id));
    in.label(name, channel::label);
    in.declare(ElementRef.of(ElementKind.CHANNEL, in.word(name.id)), declaration, name.id);
    Once once = in.once();
    for (ChannelPropertyContext property : declaration.channelProperty()) {
      if (!in.isBroken(property) && once.first(property)) {
        read(property, channel);
      }
    }
    return in.value(name.id, channel::build);
  }

  private void read(ChannelPropertyContext property, ChannelBuilder channel) {
    if (property instanceof ChannelModeOfContext p) {
      channel.mode(in.literals().term(ChannelMode.class, p.word()));
    }
  }
}

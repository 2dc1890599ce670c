package io.github.journeydsl.runtime.oracle;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.model.Channel;
import io.github.journeydsl.runtime.input.ConsentGiven;
import io.github.journeydsl.runtime.input.ConsentWithdrawn;
import io.github.journeydsl.runtime.input.LeadDescribed;
import io.github.journeydsl.runtime.log.Notice;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps what people say of a lead: consent, and who it is. */
record Register(Life life) {

  /** What was agreed to before it was withdrawn is agreed to no more, whichever came first. */
  void given(ConsentGiven given) {
    Instant withdrawn = life.facts.withdrawn.getOrDefault(given.channel(), Instant.MIN);
    if (given.at().isBefore(withdrawn)) {
      return;
    }
    if (life.map.channel(given.channel()).isEmpty()) {
      life.diary.notice(Notice.Kind.UNKNOWN_NAME, "channel " + given.channel());
    } else {
      life.facts.consent.add(given.channel());
      life.diary.notice(Notice.Kind.CONSENT, "+" + given.channel());
    }
  }

  void withdrawn(ConsentWithdrawn withdrawn) {
    if (withdrawn.channel().isEmpty()) {
      Stream.concat(Channel.KNOWN.stream(), life.map.channels().stream())
          .forEach(channel -> ended(channel.id(), withdrawn.at()));
      life.facts.consent.clear();
      life.diary.notice(Notice.Kind.CONSENT, "-all");
      return;
    }
    String channel = withdrawn.channel().get();
    if (life.map.channel(channel).isEmpty()) {
      life.diary.notice(Notice.Kind.UNKNOWN_NAME, "channel " + channel);
    } else {
      ended(channel, withdrawn.at());
      life.facts.consent.remove(channel);
      life.diary.notice(Notice.Kind.CONSENT, "-" + channel);
    }
  }

  private void ended(String channel, Instant at) {
    life.facts.withdrawn.merge(channel, at, (one, other) -> one.isAfter(other) ? one : other);
  }

  void described(LeadDescribed described) {
    described.persona().ifPresent(this::persona);
    described.phase().ifPresent(this::phase);
    for (Map.Entry<String, AttributeValue> one : described.attributes().entrySet()) {
      life.facts.attributes.put(one.getKey(), one.getValue());
      life.diary.notice(Notice.Kind.ATTRIBUTE, one.getKey() + " = " + Words.of(one.getValue()));
    }
  }

  private void persona(String persona) {
    if (life.map.persona(persona).isEmpty()) {
      life.diary.notice(Notice.Kind.UNKNOWN_NAME, "persona " + persona);
    } else {
      life.facts.persona = Optional.of(persona);
      life.diary.notice(Notice.Kind.DESCRIBED, "persona " + persona);
    }
  }

  private void phase(String phase) {
    if (life.map.phase(phase).isEmpty()) {
      life.diary.notice(Notice.Kind.UNKNOWN_NAME, "phase " + phase);
    } else {
      life.facts.phase = phase;
      life.diary.notice(Notice.Kind.DESCRIBED, "phase " + phase);
    }
  }
}

package io.github.journeydsl.core.step;

import io.github.journeydsl.core.internal.Invariants;
import io.github.journeydsl.core.value.TimeSpan;
import java.util.Optional;

/**
 * Sends a content to the lead. The send policy may defer it, missing consent skips it; the scenario
 * goes on when it was sent or skipped.
 *
 * @param content the id of the content
 * @param channel the id of the channel
 * @param validFor how long a deferred send still makes sense
 * @param name the stable name of the step, if it has one
 */
public record Send(
    String content, String channel, Optional<TimeSpan> validFor, Optional<StepName> name)
    implements ScenarioStep {
  /** Refuses what the parameters do not allow. */
  public Send {
    Invariants.id("send", content);
    Invariants.id("by", channel);
  }

  /** Sends a content by a channel. */
  public static Send of(String content, String channel) {
    return new Send(content, channel, Optional.empty(), Optional.empty());
  }

  /** Sends a content by a channel, unless it was deferred for longer than {@code validFor}. */
  public static Send of(String content, String channel, TimeSpan validFor) {
    return new Send(content, channel, Optional.of(validFor), Optional.empty());
  }

  @Override
  public Send as(StepName name) {
    return new Send(content, channel, validFor, Optional.of(name));
  }
}

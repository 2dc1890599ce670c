package io.github.journeydsl.runtime.internal.code;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.step.Moment;
import io.github.journeydsl.core.step.Schedule;
import io.github.journeydsl.core.step.Task.Due;
import io.github.journeydsl.core.value.TimeSpan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One instruction. Places in the program are indexes into {@link Definition#ops()}; phases,
 * channels, attributes and events are the numbers that {@link Symbols} gave them.
 */
@SuppressWarnings("ArrayRecordComponent") // looked at in every step, and never compared
public sealed interface Op {

  /** Whether it is the beginning of a step of the text, and not a joint between steps. */
  default boolean isStep() {
    return !(this instanceof Jump
        || this instanceof Again
        || this instanceof StayOpen
        || this instanceof End);
  }

  /** Sends a content. */
  record Send(
      String content,
      String channel,
      int channelNumber,
      boolean needsConsent,
      boolean counts,
      boolean promotion,
      @Nullable TimeSpan validFor)
      implements Op {}

  /** Moves to a phase. */
  record Move(int phase, boolean back) implements Op {}

  /** Gives points. */
  record Score(int points) implements Op {}

  /** Sets an attribute. */
  record SetAttribute(int attribute, AttributeValue value) implements Op {}

  /** Waits for a length of time. */
  record Wait(TimeSpan span) implements Op {}

  /** Waits until a moment. */
  record Until(Moment moment) implements Op {}

  /**
   * Waits for an event: goes on behind itself when it comes, at {@code otherwise} when it does not.
   */
  record WaitFor(int event, TimeSpan upTo, int otherwise) implements Op {}

  /** Goes on at the target of the first condition that holds, else at {@code otherwise}. */
  record Branch(List<Question> conditions, int[] targets, int otherwise) implements Op {}

  /** Goes on at the target of the arm whose upper bound, a share of 100, is the first above. */
  record Split(List<String> arms, List<BigDecimal> bounds, int[] targets) implements Op {}

  /** Begins a repetition, which goes on at {@code after}; {@code times} is −1 without an end. */
  record Loop(int depth, int times, Schedule schedule, int after) implements Op {}

  /** The end of a round of the repetition at {@code loop}. */
  record Again(int loop) implements Op {}

  /** Hands off and waits; {@code late} is the place of that block, and so on. */
  record HandOff(
      String team,
      String stage,
      int until,
      @Nullable TimeSpan within,
      int late,
      int returned,
      int after)
      implements Op {}

  /** The end of the late block of the hand-off at {@code handOff}: it stays open. */
  record StayOpen(int handOff) implements Op {}

  /** Gives people something to do. */
  record Task(String team, String text, Optional<Due> due) implements Op {}

  /** Tells people something. */
  record Alert(String team, String text) implements Op {}

  /** Starts another scenario. */
  record Start(String scenario) implements Op {}

  /** Leaves. */
  record Exit() implements Op {}

  /** Goes on elsewhere. */
  record Jump(int target) implements Op {}

  /** The end of the steps. */
  record End() implements Op {}
}

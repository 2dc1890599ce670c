package io.github.journeydsl.runtime.oracle;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.runtime.log.Origin;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One time that a lead is in a scenario: where it stands, as what it is inside of. */
final class Stay {

  final NurtureScenario scenario;
  final int number;
  final Instant entered;
  final List<Frame> frames = new ArrayList<>();
  Map<String, AttributeValue> carried;
  Optional<Waiting> waiting = Optional.empty();

  @Nullable
  String lastMove;

  Instant start;
  Duration lag = Duration.ZERO;
  boolean running = true;
  boolean quarantined;
  int sends;
  private int steps;
  private Instant stepsAt;

  Stay(
      NurtureScenario scenario,
      int number,
      Instant entered,
      Map<String, AttributeValue> carried,
      List<Placed> steps) {
    this.scenario = scenario;
    this.number = number;
    this.entered = entered;
    this.carried = carried;
    start = entered;
    stepsAt = entered;
    frames.add(new Frame.Block(steps));
  }

  boolean waits() {
    return quarantined || waiting.isPresent();
  }

  Optional<Instant> due() {
    return quarantined ? Optional.empty() : waiting.flatMap(Waiting::due);
  }

  boolean handedOff() {
    return frames.stream().anyMatch(Frame.Open.class::isInstance);
  }

  /** How many steps it went at this instant, with one more. */
  int countStep(Instant now) {
    steps = stepsAt.equals(now) ? steps + 1 : 1;
    stepsAt = now;
    return steps;
  }

  /** It comes late by so much: what was anchored before moves by that. */
  void delay(Duration late) {
    lag = lag.plus(late);
    start = start.plus(late);
    for (Frame frame : frames) {
      if (frame instanceof Frame.Rounds rounds) {
        rounds.start = rounds.start.plus(late);
      }
    }
  }

  /** Leaves whatever is inside of a frame. */
  void backTo(Frame frame) {
    frames.subList(frames.indexOf(frame) + 1, frames.size()).clear();
  }

  Frame top() {
    return frames.get(frames.size() - 1);
  }

  void pop() {
    frames.remove(frames.size() - 1);
  }

  void into(List<Placed> block) {
    frames.add(new Frame.Block(block));
  }

  Origin origin(String step) {
    String rounds = frames.stream()
        .filter(Frame.Rounds.class::isInstance)
        .map(frame -> Long.toString(((Frame.Rounds) frame).round))
        .collect(Collectors.joining("."));
    return new Origin(scenario.id(), number, step, rounds);
  }
}

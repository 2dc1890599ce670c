package io.github.journeydsl.runtime.internal.run;

import io.github.journeydsl.core.scoring.ScoreStage;
import io.github.journeydsl.runtime.internal.state.Instance;
import io.github.journeydsl.runtime.internal.state.Lead;
import io.github.journeydsl.runtime.log.MoveTo;
import io.github.journeydsl.runtime.log.Notice;
import io.github.journeydsl.runtime.log.Origin;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What an event and a step change of a lead: counts, score, phase. */
final class Facts {

  /** The decimal places of a score in words; it is compared with all of them. */
  private static final int SHOWN_PLACES = 6;

  private final Scene scene;
  private final Machine machine;
  private final Lead lead;

  Facts(Scene scene) {
    this.scene = scene;
    this.machine = scene.machine;
    this.lead = scene.lead;
  }

  /**
   * Takes an event in.
   *
   * @param at when it occurred
   * @param inTime whether anything may follow from it
   */
  void take(int event, long at, boolean inTime) {
    Reaction reaction = machine.reactions[event];
    if (reaction.counted() >= 0) {
      int kept = machine.names.kept(reaction.counted());
      Lead.times(lead.counted, reaction.counted()).add(at, kept);
    }
    if (!reaction.awards().isEmpty()) {
      BigDecimal before = machine.score.at(lead, scene.now);
      for (Award award : reaction.awards()) {
        machine.score.give(lead, machine.score.worth(award, lead, at), at);
      }
      scoreChanged(before, Optional.empty(), inTime);
    }
    if (reaction.enters().length > 0) {
      // the furthest one: a lead that is past the others does not pass through them
      int phase = reaction.enters()[reaction.enters().length - 1];
      if (lead.phase < phase || lead.phase >= machine.phasesOfMap) {
        String id = machine.names.phases.name(phase);
        move(phase, new Origin("", 0, id, Instant.ofEpochMilli(at).toString()), inTime);
      }
    }
  }

  /** Gives the points of a step. */
  void give(Instance instance, int points) {
    BigDecimal before = machine.score.at(lead, scene.now);
    machine.score.give(lead, points, scene.now);
    scoreChanged(before, Optional.of(scene.origin(instance)), true);
    scene.derive(new Signal.Facts());
  }

  private void scoreChanged(BigDecimal before, Optional<Origin> origin, boolean inTime) {
    BigDecimal after = machine.score.at(lead, scene.now);
    if (after.compareTo(before) == 0) {
      return;
    }
    scene.note(Notice.Kind.SCORE, origin, words(before) + " -> " + words(after));
    if (inTime) {
      rose(before, after);
    }
  }

  private static String words(BigDecimal score) {
    BigDecimal rounded = score.setScale(SHOWN_PLACES, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** Looks at what a score from one value to another crosses. */
  boolean rose(BigDecimal before, BigDecimal after) {
    for (ScoreStage stage : machine.score.stages()) {
      if (crosses(before, after, stage.threshold())) {
        scene.note(Notice.Kind.STAGE, stage.id());
      }
    }
    int low = Integer.MAX_VALUE;
    int high = Integer.MIN_VALUE;
    for (int threshold : machine.score.thresholds()) {
      if (crosses(before, after, threshold)) {
        low = Math.min(low, threshold);
        high = Math.max(high, threshold);
      }
    }
    return low > high || scene.derive(new Signal.Crossing(low, high));
  }

  private static boolean crosses(BigDecimal before, BigDecimal after, int threshold) {
    BigDecimal line = BigDecimal.valueOf(threshold);
    return before.compareTo(line) < 0 && after.compareTo(line) >= 0;
  }

  /** Moves the lead to another phase. */
  boolean move(int phase, Origin origin, boolean inTime) {
    int before = lead.phase;
    lead.phase = phase;
    String from = before < 0 ? "" : machine.names.phases.name(before);
    String to = machine.names.phases.name(phase);
    scene.write(new MoveTo(scene.instant(), lead.id, origin, from, to, scene.cause()));
    if (!inTime) {
      return true;
    }
    boolean left =
        before < 0 || scene.derive(new Signal.Event(machine.leaveEvents[before], Map.of()));
    return left && scene.derive(new Signal.Event(machine.enterEvents[phase], Map.of()));
  }
}

package io.github.journeydsl.runtime.oracle;

import io.github.journeydsl.core.scenario.Trigger;
import io.github.journeydsl.core.scoring.ScoreStage;
import io.github.journeydsl.core.scoring.Scoring;
import io.github.journeydsl.runtime.log.Notice;
import io.github.journeydsl.runtime.log.Origin;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Sees the score rise: what it was just before, and what it is now. */
final class Thresholds {

  private final Life life;
  private Instant lookedAt = Instant.MIN;
  private BigDecimal seen = BigDecimal.ZERO;

  Thresholds(Life life) {
    this.life = life;
  }

  /** The score that counts as the one before what comes now; asked before facts change. */
  BigDecimal before() {
    return lookedAt.equals(life.now()) ? seen : life.facts.score.at(life.now().minusMillis(1));
  }

  /** Facts changed, or time did: stages are written, a crossing is to be looked at. */
  void look(BigDecimal before) {
    BigDecimal after = life.facts.score.at(life.now());
    lookedAt = life.now();
    seen = after;
    List<ScoreStage> stages = life.map.scoring().map(Scoring::stages).orElse(List.of());
    for (ScoreStage stage : stages) {
      if (crossed(before, after, stage.threshold())) {
        life.diary.notice(Notice.Kind.STAGE, stage.id());
      }
    }
    if (thresholds().anyMatch(threshold -> crossed(before, after, threshold))) {
      life.queue.add(new Happening.Crossed(before, after));
    }
  }

  private IntStream thresholds() {
    return life.map.scenarios().stream()
        .flatMap(scenario -> scenario.triggers().stream())
        .filter(Trigger.OnScore.class::isInstance)
        .mapToInt(trigger -> ((Trigger.OnScore) trigger).threshold());
  }

  /** Facts of the past changed: nothing crosses, but from here on it is the score before. */
  void lookAway() {
    if (lookedAt.equals(life.now())) {
      seen = life.facts.score.at(life.now());
    }
  }

  static boolean crossed(BigDecimal before, BigDecimal after, int threshold) {
    BigDecimal least = BigDecimal.valueOf(threshold);
    return before.compareTo(least) < 0 && after.compareTo(least) >= 0;
  }

  /** Writes how the score changed, if it did. */
  void note(BigDecimal from, Optional<Origin> origin) {
    BigDecimal to = life.facts.score.at(life.now());
    if (from.compareTo(to) != 0) {
      String detail = words(from) + " -> " + words(to);
      life.diary.write(new Notice(
          life.now(), life.diary.lead, Notice.Kind.SCORE, origin, detail, life.diary.cause));
    }
  }

  private static String words(BigDecimal score) {
    return score.signum() == 0 ? "0" : score.stripTrailingZeros().toPlainString();
  }
}

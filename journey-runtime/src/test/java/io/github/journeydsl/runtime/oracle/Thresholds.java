package io.github.journeydsl.runtime.oracle;

import io.github.journeydsl.core.scenario.Trigger;
import io.github.journeydsl.core.scoring.ScoreStage;
import io.github.journeydsl.core.scoring.Scoring;
import io.github.journeydsl.runtime.log.Notice;
import io.github.journeydsl.runtime.log.Origin;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Sees the score rise over stages and thresholds. */
final class Thresholds {

  private static final int WRITTEN_PLACES = 6;

  private final Life life;

  Thresholds(Life life) {
    this.life = life;
  }

  /** The score came from {@code before} to {@code after}: stages, and what a crossing derives. */
  void look(BigDecimal before, BigDecimal after) {
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

  /** Whether the map has any. */
  boolean any() {
    return thresholds().findAny().isPresent()
        || life.map.scoring().filter(one -> !one.stages().isEmpty()).isPresent();
  }

  private IntStream thresholds() {
    return life.map.scenarios().stream()
        .flatMap(scenario -> scenario.triggers().stream())
        .filter(Trigger.OnScore.class::isInstance)
        .mapToInt(trigger -> ((Trigger.OnScore) trigger).threshold());
  }

  static boolean crossed(BigDecimal before, BigDecimal after, int threshold) {
    BigDecimal least = BigDecimal.valueOf(threshold);
    return before.compareTo(least) < 0 && after.compareTo(least) >= 0;
  }

  /** An award or a step changed the score: it is written, and looked at. */
  void changed(BigDecimal from, Optional<Origin> origin) {
    note(from, origin);
    look(from, life.facts.score.at(life.now()));
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
    BigDecimal rounded = score.setScale(WRITTEN_PLACES, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}

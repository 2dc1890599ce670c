package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.scoring.ScoreAward;
import io.github.journeydsl.core.scoring.ScoreDecay;
import io.github.journeydsl.core.scoring.ScoreStage;
import io.github.journeydsl.core.scoring.Scoring;
import io.github.journeydsl.core.scoring.ScoringBuilder;
import io.github.journeydsl.core.value.CalendarPeriod;
import io.github.journeydsl.core.value.Percent;
import io.github.journeydsl.core.value.TimeSpan;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ScoringContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ScoringDecayContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ScoringOnContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ScoringPropertyContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ScoringStageContext;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Reads {@code scoring}. */
final class ScoringReader {

  private final Reading in;

  ScoringReader(Reading in) {
    this.in = in;
  }

  /** The scoring, unless the map has one already. */
  Optional<Scoring> read(ScoringContext declaration) {
    ScoringBuilder scoring = Scoring.builder();
    Set<String> stages = new LinkedHashSet<>();
    Once once = in.once();
    for (ScoringPropertyContext property : declaration.scoringProperty()) {
      if (in.isBroken(property)) {
        continue;
      }
      if (property instanceof ScoringOnContext p) {
        award(p).ifPresent(scoring::addAward);
      } else if (property instanceof ScoringDecayContext p && once.first(p)) {
        scoring.decay(decay(p));
      } else if (property instanceof ScoringStageContext p && in.isNew(p.word(), stages)) {
        in.literals()
            .integer(p.integer())
            .map(at -> new ScoreStage(in.word(p.word()), at))
            .ifPresent(scoring::addStage);
      }
    }
    return in.declareOnly(ElementRef.SCORING, declaration)
        ? Optional.of(scoring.build())
        : Optional.empty();
  }

  private Optional<ScoreAward> award(ScoringOnContext on) {
    Optional<EventPattern> event = new EventReader(in).read(on.event());
    Optional<ScoreAward> award = in.literals()
        .integer(on.points)
        .flatMap(points -> in.value(on.points, () -> award(event, points)))
        .filter(a -> event.isPresent());
    if (on.most == null) {
      return award;
    }
    Optional<Integer> most = in.literals().integer(on.most);
    Optional<CalendarPeriod> per = in.literals().term(CalendarPeriod.class, on.period);
    return most.isPresent() && per.isPresent()
        ? award.flatMap(a -> in.value(on.most, () -> a.atMost(most.get(), per.get())))
        : Optional.empty();
  }

  /** Points are judged although their event means nothing. */
  private static ScoreAward award(Optional<EventPattern> event, int points) {
    return ScoreAward.of(event.orElseGet(() -> EventPattern.of("unknown")), points);
  }

  private Optional<ScoreDecay> decay(ScoringDecayContext decay) {
    Optional<Percent> share = in.literals().percent(decay.percent());
    Optional<TimeSpan> every = in.literals().span(decay.span());
    return share.isPresent() && every.isPresent()
        ? in.value(decay.span(), () -> new ScoreDecay(share.get(), every.get()))
        : Optional.empty();
  }
}

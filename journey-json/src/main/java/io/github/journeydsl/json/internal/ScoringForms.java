package io.github.journeydsl.json.internal;

import static io.github.journeydsl.core.scoring.ScoreAward.MOST_POINTS;
import static io.github.journeydsl.json.internal.Field.list;
import static io.github.journeydsl.json.internal.Field.optional;
import static io.github.journeydsl.json.internal.Field.required;
import static io.github.journeydsl.json.internal.RecordForms.object;

import io.github.journeydsl.core.scoring.ScoreAward;
import io.github.journeydsl.core.scoring.ScoreDecay;
import io.github.journeydsl.core.scoring.ScoreStage;
import io.github.journeydsl.core.scoring.Scoring;
import io.github.journeydsl.core.scoring.ScoringBuilder;

/** Lead scoring. */
final class ScoringForms {

  static final WholeForm POINTS = new WholeForm(-MOST_POINTS, MOST_POINTS);

  static final Form<ScoreAward.Limit> LIMIT = object(
      "a.limit",
      ScoreAward.Limit::new,
      required("points", new WholeForm(1, MOST_POINTS), ScoreAward.Limit::points),
      required("per", Quantities.PERIOD, ScoreAward.Limit::per));

  static final Form<ScoreAward> AWARD = object(
      "a.award",
      ScoreAward::new,
      required("event", References.EVENT, ScoreAward::event),
      required("points", POINTS, ScoreAward::points),
      optional("limit", LIMIT, ScoreAward::limit));

  static final Form<ScoreDecay> DECAY = object(
      "a.decay",
      ScoreDecay::new,
      required("share", Quantities.PERCENT, ScoreDecay::share),
      required("every", Quantities.SPAN, ScoreDecay::every));

  static final Form<ScoreStage> STAGE = object(
      "a.stage",
      ScoreStage::new,
      required("id", Texts.ID, ScoreStage::id),
      required("threshold", WholeForm.ANY, ScoreStage::threshold));

  static final Form<Scoring> SCORING = EntityForm.of(
          "a.scoring", Scoring::builder, ScoringBuilder::build)
      .with(list("awards", AWARD, Scoring::awards), ScoringBuilder::awards)
      .with(optional("decay", DECAY, Scoring::decay), ScoringBuilder::decay)
      .with(list("stages", STAGE, Scoring::stages), ScoringBuilder::stages)
      .form();

  private ScoringForms() {}
}

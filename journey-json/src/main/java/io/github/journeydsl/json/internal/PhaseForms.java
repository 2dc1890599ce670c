package io.github.journeydsl.json.internal;

import static io.github.journeydsl.json.internal.Field.list;
import static io.github.journeydsl.json.internal.Field.optional;
import static io.github.journeydsl.json.internal.Field.required;
import static io.github.journeydsl.json.internal.Numbers.DECIMAL;
import static io.github.journeydsl.json.internal.RecordForms.object;
import static io.github.journeydsl.json.internal.Texts.TEXT;

import io.github.journeydsl.core.model.Absence;
import io.github.journeydsl.core.model.Kpi;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.PhaseBuilder;

/** Phases, and the figures they are measured by. */
final class PhaseForms {

  static final Form<Kpi> KPI = object(
      "a.kpi",
      Kpi::new,
      required("name", TEXT, Kpi::name),
      required("from", DECIMAL, Kpi::from),
      required("to", DECIMAL, Kpi::to),
      optional("unit", TEXT, Kpi::unit));

  static final Form<Absence> ABSENCE = object(
      "a.absence",
      Absence::new,
      required("role", Texts.ID, Absence::role),
      required("reason", TEXT, Absence::reason));

  static final Form<Phase> PHASE = EntityForm.of("a.phase", Phase::builder, PhaseBuilder::build)
      .with(required("id", Texts.ID, Phase::id), PhaseBuilder::id)
      .label(Phase::id, Phase::label, PhaseBuilder::label)
      .with(optional("goal", TEXT, Phase::goal), PhaseBuilder::goal)
      .with(optional("duration", Quantities.SPAN_RANGE, Phase::duration), PhaseBuilder::duration)
      .with(list("kpis", KPI, Phase::kpis), PhaseBuilder::kpis)
      .with(optional("approvalChain", Texts.ID, Phase::approvalChain), PhaseBuilder::approvalChain)
      .with(list("absences", ABSENCE, Phase::absences), PhaseBuilder::absences)
      .with(list("entryEvents", References.EVENT, Phase::entryEvents), PhaseBuilder::entryEvents)
      .with(
          list("touchpoints", TouchpointForms.TOUCHPOINT, Phase::touchpoints),
          PhaseBuilder::touchpoints)
      .form();

  private PhaseForms() {}
}

package io.github.journeydsl.json.internal;

import static io.github.journeydsl.json.internal.Field.ids;
import static io.github.journeydsl.json.internal.Field.list;
import static io.github.journeydsl.json.internal.Field.optional;
import static io.github.journeydsl.json.internal.Field.required;
import static io.github.journeydsl.json.internal.RecordForms.object;
import static io.github.journeydsl.json.internal.Texts.TEXT;
import static io.github.journeydsl.json.internal.Texts.words;

import io.github.journeydsl.core.model.EmotionPoint;
import io.github.journeydsl.core.model.Evidence;
import io.github.journeydsl.core.model.EvidenceKind;
import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.ExperienceBuilder;
import io.github.journeydsl.core.model.Stance;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.model.TouchpointBuilder;

/** Touchpoints and what people live through there. */
final class TouchpointForms {

  static final Form<Evidence> EVIDENCE = object(
      "a.evidence",
      Evidence::new,
      required("kind", words(EvidenceKind.class), Evidence::kind),
      optional("note", TEXT, Evidence::note));

  static final Form<EmotionPoint> EMOTION = object(
      "a.emotion",
      EmotionPoint::new,
      required("score", new WholeForm(-5, 5), EmotionPoint::score),
      optional("feeling", TEXT, EmotionPoint::feeling),
      optional("evidence", EVIDENCE, EmotionPoint::evidence));

  static final Form<Experience> EXPERIENCE = EntityForm.of(
          "a.experience", Experience::builder, ExperienceBuilder::build)
      .with(required("persona", Texts.ID, Experience::persona), ExperienceBuilder::persona)
      .with(list("actions", TEXT, Experience::actions), ExperienceBuilder::actions)
      .with(list("thoughts", TEXT, Experience::thoughts), ExperienceBuilder::thoughts)
      .with(list("pains", TEXT, Experience::pains), ExperienceBuilder::pains)
      .with(list("gains", TEXT, Experience::gains), ExperienceBuilder::gains)
      .with(list("information", TEXT, Experience::information), ExperienceBuilder::information)
      .with(optional("stance", words(Stance.class), Experience::stance), ExperienceBuilder::stance)
      .with(optional("emotion", EMOTION, Experience::emotion), ExperienceBuilder::emotion)
      .form();

  static final Form<Touchpoint> TOUCHPOINT = EntityForm.of(
          "a.touchpoint", Touchpoint::builder, TouchpointBuilder::build)
      .with(required("id", Texts.ID, Touchpoint::id), TouchpointBuilder::id)
      .label(Touchpoint::id, Touchpoint::label, TouchpointBuilder::label)
      .with(optional("channel", Texts.ID, Touchpoint::channel), TouchpointBuilder::channel)
      .with(optional("owner", TEXT, Touchpoint::owner), TouchpointBuilder::owner)
      .with(ids("offers", Touchpoint::offers), TouchpointBuilder::offers)
      .with(ids("jobs", Touchpoint::jobs), TouchpointBuilder::jobs)
      .with(list("backstage", TEXT, Touchpoint::backstage), TouchpointBuilder::backstage)
      .with(
          list("experiences", EXPERIENCE, Touchpoint::experiences), TouchpointBuilder::experiences)
      .form();

  private TouchpointForms() {}
}

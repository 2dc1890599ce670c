package io.github.journeydsl.json.internal;

import static io.github.journeydsl.json.internal.Field.list;
import static io.github.journeydsl.json.internal.Field.optional;
import static io.github.journeydsl.json.internal.Field.required;
import static io.github.journeydsl.json.internal.RecordForms.object;
import static io.github.journeydsl.json.internal.Texts.TEXT;

import io.github.journeydsl.core.scenario.Migration;

/** Where leads go that wait in an older version of a scenario. */
final class MigrationForms {

  /** Without "to" they leave the scenario. */
  static final Form<Migration.Move> MOVE = object(
      "a.move-of-a-migration",
      Migration.Move::new,
      required("from", Texts.ID, Migration.Move::from),
      optional("to", Texts.STEP_ID, Migration.Move::to));

  static final Form<Migration> MIGRATION = object(
      "a.migration",
      Migration::new,
      required("scenario", Texts.ID, Migration::scenario),
      required("fromVersion", TEXT, Migration::fromVersion),
      list("moves", MOVE, Migration::moves));

  private MigrationForms() {}
}

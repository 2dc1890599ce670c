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
      required("from", TEXT, Migration.Move::from),
      optional("to", TEXT, Migration.Move::to));

  static final Form<Migration> MIGRATION = object(
      "a.migration",
      Migration::new,
      required("scenario", TEXT, Migration::scenario),
      required("fromVersion", TEXT, Migration::fromVersion),
      list("moves", MOVE, Migration::moves));

  private MigrationForms() {}
}

package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.scenario.Migration;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.MigrationContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.MigrationMoveContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code migration}, where leads go that wait in an older version of a scenario. */
final class MigrationReader {

  private final Reading in;

  MigrationReader(Reading in) {
    this.in = in;
  }

  Optional<Migration> read(MigrationContext declaration) {
    if (in.isBroken(declaration.word()) || in.isBroken(declaration.text())) {
      return Optional.empty();
    }
    String scenario = in.word(declaration.word());
    in.note(ElementRef.of(ElementKind.MIGRATION, scenario), declaration, declaration.word());
    Set<String> from = new LinkedHashSet<>();
    List<Migration.Move> moves = new ArrayList<>();
    for (MigrationMoveContext move : declaration.migrationMove()) {
      if (!in.isBroken(move) && in.isNew(move.from, from)) {
        String to = in.word(move.to);
        moves.add(
            to.equals("exit")
                ? Migration.Move.exit(in.word(move.from))
                : Migration.Move.to(in.word(move.from), to));
      }
    }
    return in.text(declaration.text())
        .flatMap(
            version -> in.value(declaration.word(), () -> new Migration(scenario, version, moves)));
  }
}

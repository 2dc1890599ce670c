package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.scenario.Migration;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.MigrationContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.MigrationMoveContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.WordContext;
import io.github.journeydsl.dsl.internal.source.DslMessages;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code migration}, where leads go that wait in an older version of a scenario. */
final class MigrationReader {

  private final Reading in;
  private final MovedSteps moved;

  MigrationReader(Reading in, MovedSteps moved) {
    this.in = in;
    this.moved = moved;
  }

  Optional<Migration> read(MigrationContext declaration) {
    if (in.isBroken(declaration.word()) || in.isBroken(declaration.text())) {
      return Optional.empty();
    }
    String scenario = in.word(declaration.word());
    in.note(ElementRef.of(ElementKind.MIGRATION, scenario), declaration, declaration.word());
    Optional<String> version = in.text(declaration.text());
    Set<String> from = new LinkedHashSet<>();
    List<Migration.Move> moves = new ArrayList<>();
    for (MigrationMoveContext move : declaration.migrationMove()) {
      if (!in.isBroken(move)
          && in.isNew(move.from, from)
          && isFirst(scenario, version, move.from)) {
        String to = in.word(move.to);
        moves.add(
            to.equals("exit")
                ? Migration.Move.exit(in.word(move.from))
                : Migration.Move.to(in.word(move.from), to));
      }
    }
    return version.flatMap(
        older -> in.value(declaration.word(), () -> new Migration(scenario, older, moves)));
  }

  /** Whether no other migration says where leads go from a step; if one does, an error shows it. */
  private boolean isFirst(String scenario, Optional<String> version, WordContext step) {
    String name = in.word(step);
    Optional<SourceRange> first = version.flatMap(
        from -> Optional.ofNullable(moved.note(scenario, from, name, in.range(step))));
    if (first.isPresent() && !in.isOnlyCounted(step.getStart())) {
      in.add(in.error("listed-twice", step, name)
          .help(DslMessages.message("listed-twice.help"))
          .addRelated(Related.at(first.get(), DslMessages.message("listed-twice.first"))));
    }
    return first.isEmpty();
  }
}

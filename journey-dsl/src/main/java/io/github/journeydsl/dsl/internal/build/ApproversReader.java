package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.approval.Approvers;
import io.github.journeydsl.core.approval.Quorum;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ApproversContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ApproversCountContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ApproversPlainContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ApproversQuorumContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.WordsContext;
import io.github.journeydsl.dsl.internal.source.DslMessages;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;

/**
 * Reads who acts in a step of an approval chain: {@code A}, {@code all of A, B}, {@code 2 of …}.
 */
final class ApproversReader {

  private final Reading in;

  ApproversReader(Reading in) {
    this.in = in;
  }

  /**
   * Those who act.
   *
   * @param people where their names go, whatever is said about how many of them are needed
   */
  Optional<Approvers> read(ApproversContext approvers, Set<String> people) {
    if (approvers instanceof ApproversQuorumContext some) {
      Quorum quorum = some.quorum.getText().equals("all") ? new Quorum.All() : new Quorum.Any();
      return approvers(some, Optional.of(quorum), some.words(), people);
    }
    if (approvers instanceof ApproversCountContext count) {
      Optional<Quorum> quorum = in.literals()
          .integer(count.integer())
          .flatMap(n -> in.value(count.integer(), () -> new Quorum.AtLeast(n)));
      return approvers(count, quorum, count.words(), people);
    }
    ApproversPlainContext plain = (ApproversPlainContext) approvers;
    if (plain.words().word().size() > 1) {
      in.words(plain.words(), people);
      in.add(in.error("quorum-missing", plain).help(DslMessages.message("quorum-missing.help")));
      return Optional.empty();
    }
    return approvers(plain, Optional.of(new Quorum.All()), plain.words(), people);
  }

  private Optional<Approvers> approvers(
      ParserRuleContext at, Optional<Quorum> quorum, WordsContext words, Set<String> personas) {
    in.words(words, personas);
    return quorum.flatMap(q -> in.value(at, () -> new Approvers(q, List.copyOf(personas))));
  }
}

package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.diagnostic.DiagnosticBuilder;
import io.github.journeydsl.core.problem.InvalidValueException;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.dsl.internal.source.DslMessages;
import io.github.journeydsl.dsl.internal.source.Problems;
import io.github.journeydsl.dsl.internal.tree.Branch;
import java.util.Optional;
import java.util.function.Supplier;
import org.antlr.v4.runtime.ParserRuleContext;

/** Makes values of the model, and an error of each that the model refuses. */
final class Values {

  private final Reading in;

  Values(Reading in) {
    this.in = in;
  }

  /** A value, or nothing and an error at {@code tree} where the model refuses it. */
  <T> Optional<T> value(ParserRuleContext tree, Supplier<T> make) {
    try {
      return Optional.of(make.get());
    } catch (InvalidValueException refused) {
      if (in.isOnlyCounted(tree.getStart())) {
        return Optional.empty();
      }
      Message written = shown(in.asWritten(tree));
      DiagnosticBuilder problem = isWordOfStatement(tree, refused.field())
          ? in.error("invalid-value", tree, refused.field(), written)
          : Problems.error("invalid-value", in.range(tree), "invalid-value.here", written);
      in.add(problem.help(refused.requirement()));
      return Optional.empty();
    }
  }

  /** Whether a field of the model has the name that people write before its value. */
  private static boolean isWordOfStatement(ParserRuleContext value, String field) {
    String keyword = field.split(" ", 2)[0]; // at most
    for (ParserRuleContext at = value; at != null; at = at.getParent()) {
      if (!at.equals(value) && at instanceof Branch branch && branch.holds(keyword)) {
        return true;
      }
      if (at.getToken(JourneyParser.END, 0) != null
          || at.getToken(JourneyParser.LBRACE, 0) != null) {
        return false;
      }
    }
    return false;
  }

  /** A value, or nothing and an error at the first word of {@code tree}. */
  <T> Optional<T> headValue(ParserRuleContext tree, Supplier<T> make) {
    try {
      return Optional.of(make.get());
    } catch (InvalidValueException refused) {
      if (!in.isOnlyCounted(tree.getStart())) {
        in.add(
            in.headError("invalid-value", tree, tree.getStart().getText(), shown(refused.value()))
                .help(refused.requirement()));
      }
      return Optional.empty();
    }
  }

  /** A text stands in quotation marks already. */
  private static Message shown(String written) {
    String text = DslMessages.shortened(written);
    return text.startsWith("\"") ? Message.plain(text) : Message.quoted(text);
  }

  /** A number within bounds, or nothing and an error. */
  Optional<Integer> inRange(ParserRuleContext tree, int number, int least, int most) {
    if (number >= least && number <= most) {
      return Optional.of(number);
    }
    in.add(Problems.error("invalid-value", in.range(tree), "out-of-range", in.asWritten(tree))
        .help(DslMessages.message("out-of-range.help", least, most)));
    return Optional.empty();
  }
}

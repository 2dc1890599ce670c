package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.event.Comparison;
import io.github.journeydsl.core.event.Condition;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.value.TimeSpan;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.CompareQuestionContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ConditionContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ConjunctionContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ConsentQuestionContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.CountQuestionContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.GroupQuestionContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.NegationContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.OperatorContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.QuestionContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads conditions: comparisons joined by {@code and}, {@code or} and {@code not}. */
final class ConditionReader {

  private final Reading in;

  ConditionReader(Reading in) {
    this.in = in;
  }

  Optional<Condition> read(ConditionContext condition) {
    return join(condition.conjunction().stream().map(this::read).toList(), Condition.Or::new);
  }

  Optional<Condition> read(ConjunctionContext conjunction) {
    return join(conjunction.negation().stream().map(this::read).toList(), Condition.And::new);
  }

  /** One part is itself; of several, all must be sound. */
  static Optional<Condition> join(
      List<Optional<Condition>> parts, Function<List<Condition>, Condition> join) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    List<Condition> sound = parts.stream().flatMap(Optional::stream).toList();
    return sound.size() == parts.size() ? Optional.of(join.apply(sound)) : Optional.empty();
  }

  private Optional<Condition> read(NegationContext negation) {
    int times = negation.getChildCount() - 1; // every child but the question is a "not"
    Optional<Condition> condition = read(negation.question());
    for (int at = 0; at < times; at++) {
      condition = condition.map(Condition::not);
    }
    return condition;
  }

  private Optional<Condition> read(QuestionContext question) {
    if (question instanceof CompareQuestionContext q) {
      return in.literals()
          .value(q.value())
          .map(value -> Condition.compare(in.word(q.attribute), comparison(q.operator()), value));
    }
    if (question instanceof ConsentQuestionContext q) {
      return Optional.of(Condition.consent(in.word(q.channelId)));
    }
    if (question instanceof CountQuestionContext q) {
      return count(q);
    }
    return read(((GroupQuestionContext) question).condition());
  }

  private Optional<Condition> count(CountQuestionContext count) {
    Optional<EventPattern> event = new EventReader(in).read(count.event());
    Optional<TimeSpan> within = in.literals().span(count.span());
    Optional<Integer> times = in.literals().integer(count.integer());
    if (event.isEmpty() || within.isEmpty() || times.isEmpty()) {
      return Optional.empty();
    }
    return in.value(
        count.integer(),
        () -> new Condition.Count(
            event.get(), within.get(), comparison(count.operator()), times.get()));
  }

  private static Comparison comparison(OperatorContext operator) {
    String sign = Literals.halfWidth(operator.getText());
    return Comparison.ofSign(sign).orElseThrow();
  }
}

package io.github.journeydsl.runtime.oracle;

import io.github.journeydsl.core.event.Condition;
import io.github.journeydsl.core.scenario.ExitRule;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What time brings by itself: decay, events that are counted no more, timers of instances. */
final class Hours {

  private final Life life;
  private final Turn turn;

  Hours(Life life, Turn turn) {
    this.life = life;
    this.turn = turn;
  }

  /** The next instant at which something may happen by itself, seen all up to another. */
  Optional<Instant> next(Instant seen) {
    Stream<Instant> timers = life.stays.stream().flatMap(stay -> stay.due().stream());
    return Stream.concat(timers, looks(seen)).min(Comparator.naturalOrder());
  }

  /** Runs what is due at {@code now}, knowing that all was seen up to {@code seen}. */
  void run(Instant seen, Instant now, Predicate<Instant> due) {
    if (looks(seen).anyMatch(due)) {
      life.diary.timer(now, now);
      lookAtScore(seen, due);
      lookAtExits();
      turn.drain();
    }
    Set<Stay> done = new HashSet<>();
    for (Optional<Stay> next = earliest(due, done); next.isPresent(); ) {
      done.add(next.get());
      life.diary.now = now;
      turn.walk().timer(next.get());
      turn.drain();
      next = earliest(due, done);
    }
  }

  private Optional<Stay> earliest(Predicate<Instant> due, Set<Stay> done) {
    return life.inOrder().stream()
        .filter(stay -> !done.contains(stay) && stay.due().filter(due).isPresent())
        .min(Comparator.comparing(stay -> stay.due().orElseThrow()));
  }

  private void lookAtScore(Instant seen, Predicate<Instant> due) {
    Optional<Instant> decay = life.facts.score.nextDecay(seen, true).filter(due);
    while (decay.isPresent()) {
      BigDecimal before = life.facts.score.at(decay.get().minusMillis(1));
      life.thresholds.look(before, life.facts.score.before(decay.get()));
      decay = life.facts.score.nextDecay(decay.get(), true).filter(due);
    }
  }

  private void lookAtExits() {
    for (Stay stay : life.inOrder()) {
      life.exit(stay, rule -> true).ifPresent(why -> life.leave(stay, why));
    }
  }

  /** The next instants at which time alone may let the score cross something, or an exit hold. */
  private Stream<Instant> looks(Instant seen) {
    List<Condition> asked = life.stays.stream()
        .flatMap(stay -> stay.scenario.exits().stream())
        .filter(ExitRule.OnCondition.class::isInstance)
        .flatMap(rule -> leaves(((ExitRule.OnCondition) rule).condition()))
        .toList();
    Stream<Instant> rising =
        life.facts.score.nextDecay(seen, true).stream().filter(decay -> life.thresholds.any());
    Stream<Instant> fading = life.facts.score.nextDecay(seen, false).stream()
        .filter(decay -> asked.stream().anyMatch(Hours::asksForScore));
    Stream<Instant> leaving = asked.stream()
        .filter(Condition.Count.class::isInstance)
        .map(Condition.Count.class::cast)
        .flatMap(count ->
            life.facts.occurrences.nextLeaving(count.event(), count.within(), seen).stream());
    return Stream.of(rising, fading, leaving).flatMap(Function.identity());
  }

  private static boolean asksForScore(Condition condition) {
    return condition instanceof Condition.Compare compare && compare.attribute().equals("score");
  }

  private static Stream<Condition> leaves(Condition condition) {
    if (condition instanceof Condition.And and) {
      return and.parts().stream().flatMap(Hours::leaves);
    }
    if (condition instanceof Condition.Or or) {
      return or.parts().stream().flatMap(Hours::leaves);
    }
    return condition instanceof Condition.Not not ? leaves(not.part()) : Stream.of(condition);
  }
}

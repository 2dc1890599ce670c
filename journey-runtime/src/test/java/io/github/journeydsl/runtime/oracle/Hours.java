package io.github.journeydsl.runtime.oracle;

import io.github.journeydsl.core.event.Condition;
import io.github.journeydsl.core.scenario.ExitRule;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** The next instant at which something may happen by itself. */
  Optional<Instant> next(Instant clock) {
    List<Instant> all = new ArrayList<>();
    life.stays.forEach(stay -> stay.due().ifPresent(all::add));
    life.facts.score.nextDecay(clock, true).ifPresent(all::add);
    for (Stay stay : life.stays) {
      exits(stay).forEach(condition -> looks(condition, clock).forEach(all::add));
    }
    return all.stream().min(Comparator.naturalOrder());
  }

  /** Runs what is due at {@code now}, knowing that all was run up to {@code clock}. */
  void run(Instant clock, Instant now, Predicate<Instant> due) {
    lookAtScore(clock, now, due);
    lookAtExits(clock, now, due);
    turn.drain();
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

  private void lookAtScore(Instant clock, Instant now, Predicate<Instant> due) {
    Optional<Instant> first = life.facts.score.nextDecay(clock, true).filter(due);
    for (Optional<Instant> decay = first; decay.isPresent(); ) {
      life.diary.timer(now, first.orElseThrow());
      BigDecimal before = life.facts.score.at(decay.get().minusMillis(1));
      life.thresholds.look(before, life.facts.score.before(decay.get()));
      decay = life.facts.score.nextDecay(decay.get(), true).filter(due);
    }
  }

  private void lookAtExits(Instant clock, Instant now, Predicate<Instant> due) {
    for (Stay stay : life.inOrder()) {
      life.diary.now = now;
      life.exit(stay, rule -> looks(rule.condition(), clock).anyMatch(due)).ifPresent(why -> {
        Instant at = exits(stay).stream()
            .flatMap(condition -> looks(condition, clock))
            .filter(due)
            .min(Comparator.naturalOrder())
            .orElseThrow();
        life.diary.timer(now, at);
        life.leave(stay, why);
      });
    }
  }

  private static List<Condition> exits(Stay stay) {
    return stay.scenario.exits().stream()
        .filter(ExitRule.OnCondition.class::isInstance)
        .map(rule -> ((ExitRule.OnCondition) rule).condition())
        .toList();
  }

  /** The next instants at which time alone may change the answer, if it asks for any. */
  private Stream<Instant> looks(Condition condition, Instant clock) {
    if (leaves(condition).noneMatch(Hours::asksForTime)) {
      return Stream.empty();
    }
    Stream<Instant> leaving = life.stays.stream()
        .flatMap(stay -> exits(stay).stream())
        .flatMap(Hours::leaves)
        .filter(Condition.Count.class::isInstance)
        .map(Condition.Count.class::cast)
        .flatMap(count ->
            life.facts.occurrences.nextLeaving(count.event(), count.within(), clock).stream());
    return Stream.concat(life.facts.score.nextDecay(clock, false).stream(), leaving);
  }

  private static boolean asksForTime(Condition condition) {
    return condition instanceof Condition.Count
        || (condition instanceof Condition.Compare compare
            && compare.attribute().equals("score"));
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

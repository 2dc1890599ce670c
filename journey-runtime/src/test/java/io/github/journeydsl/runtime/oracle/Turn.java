package io.github.journeydsl.runtime.oracle;

import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.scenario.ExitRule;
import io.github.journeydsl.runtime.log.Notice;
import io.github.journeydsl.runtime.log.Origin;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes what happens through the five: facts, enters on, goals and exits, waits, entries. */
final class Turn {

  private static final int MOST_DERIVED = 1_000;

  private final Life life;
  private final Walk walk;
  private final Door door;

  /** Whether ever more was derived from one thing than is looked at. */
  boolean overflowed;

  Turn(Life life) {
    this.life = life;
    this.walk = new Walk(life);
    this.door = new Door(life, walk);
  }

  Walk walk() {
    return walk;
  }

  Door door() {
    return door;
  }

  void take(Happening happening) {
    life.queue.add(happening);
    drain();
  }

  /** Takes what was derived, breadth first. */
  void drain() {
    for (int taken = 0; !life.queue.isEmpty(); taken++) {
      if (taken > MOST_DERIVED) {
        overflowed = true;
        life.queue.clear();
        return;
      }
      five(life.queue.remove());
    }
  }

  private void five(Happening happening) {
    if (happening instanceof Happening.Started started) {
      life.map.scenario(started.scenario()).ifPresent(one -> door.enter(one, Map.of()));
    } else if (happening instanceof Happening.HandOffsOver) {
      promotionsAgain();
    } else {
      if (happening instanceof Happening.Occurred occurred) {
        facts(occurred);
        entersOn(occurred.event(), life.now(), true);
      }
      goalsAndExits(happening);
      if (happening instanceof Happening.Occurred occurred) {
        waits(occurred);
      }
      door.ask(happening);
    }
  }

  private void facts(Happening.Occurred occurred) {
    BigDecimal from = life.facts.score.at(life.now());
    life.facts.occurrences.add(occurred.event(), life.now());
    door.see(occurred, life.now());
    if (life.facts.score.award(occurred.event(), life.now(), life.now())) {
      life.thresholds.changed(from, Optional.empty());
    }
  }

  /** One move, to the last phase the event enters that lies ahead. */
  void entersOn(EventPattern event, Instant occurred, boolean derives) {
    int here = life.facts.place(life.facts.phase);
    List<String> ahead = life.map.phases().stream()
        .filter(phase -> phase.entryEvents().contains(event))
        .map(Phase::id)
        .filter(id -> life.facts.place(id) > here)
        .toList();
    if (!ahead.isEmpty()) {
      String from = life.facts.phase;
      String to = ahead.get(ahead.size() - 1);
      walk.moveTo(to, new Origin("", 0, to, occurred.toString()));
      if (derives) {
        life.queue.add(new Happening.Occurred(EventPattern.of(Verb.LEAVE, from), Map.of()));
        life.queue.add(new Happening.Occurred(EventPattern.of(Verb.ENTER, to), Map.of()));
      }
    }
  }

  private void goalsAndExits(Happening happening) {
    for (Stay stay : life.inOrder()) {
      if (happening instanceof Happening.Occurred occurred
          && stay.scenario.goals().contains(occurred.event())) {
        life.diary.notice(Notice.Kind.GOAL, stay.origin(""), occurred.event().toString());
      }
      firstExit(stay, happening).ifPresent(why -> life.leave(stay, why));
    }
  }

  private Optional<String> firstExit(Stay stay, Happening happening) {
    return stay.scenario.exits().stream()
        .filter(rule -> rule instanceof ExitRule.OnEvent on
            ? happening instanceof Happening.Occurred occurred
                && on.event().equals(occurred.event())
            : life.questions(stay).holds(((ExitRule.OnCondition) rule).condition()))
        .map(Object::toString)
        .findFirst();
  }

  private void waits(Happening.Occurred occurred) {
    for (Stay stay : life.inOrder()) {
      if (stay.running && !stay.quarantined) {
        walk.event(stay, occurred.event(), occurred.attributes());
      }
    }
  }

  private void promotionsAgain() {
    for (Stay stay : life.inOrder()) {
      if (stay.running
          && !stay.quarantined
          && !life.handedOff()
          && stay.waiting.orElse(null) instanceof Waiting.ToSend send
          && send.promotion()) {
        walk.again(stay, send);
      }
    }
  }
}

package io.github.journeydsl.runtime.oracle;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.step.AddScore;
import io.github.journeydsl.core.step.Alert;
import io.github.journeydsl.core.step.Exit;
import io.github.journeydsl.core.step.HandOff;
import io.github.journeydsl.core.step.If;
import io.github.journeydsl.core.step.Move;
import io.github.journeydsl.core.step.Repeat;
import io.github.journeydsl.core.step.ScenarioStep;
import io.github.journeydsl.core.step.Schedule;
import io.github.journeydsl.core.step.Send;
import io.github.journeydsl.core.step.SetAttribute;
import io.github.journeydsl.core.step.Split;
import io.github.journeydsl.core.step.Start;
import io.github.journeydsl.core.step.Task;
import io.github.journeydsl.core.step.Wait;
import io.github.journeydsl.core.step.WaitFor;
import io.github.journeydsl.core.step.WaitUntil;
import io.github.journeydsl.runtime.log.MoveTo;
import io.github.journeydsl.runtime.log.Notice;
import io.github.journeydsl.runtime.log.Origin;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes the steps of an instance until it waits or leaves. */
final class Walk {

  static final EventPattern RETURNED = EventPattern.of("handoff-returned");

  private final Life life;
  private final Gate gate;
  private final Moments moments;

  Walk(Life life) {
    this.life = life;
    this.gate = new Gate(life);
    this.moments = new Moments(life);
  }

  /** Goes on with what a new event carries, unless an exit rule now holds. */
  void goWithNews(Stay stay) {
    life.exit(stay, rule -> true).ifPresent(why -> life.leave(stay, why));
    go(stay);
  }

  void go(Stay stay) {
    while (stay.running && !stay.waits()) {
      if (stay.frames.isEmpty()) {
        life.leave(stay, "completed");
      } else if (stay.top() instanceof Frame.Rounds rounds) {
        nextRound(stay, rounds);
      } else if (stay.top() instanceof Frame.Open open) {
        stay.waiting = Optional.of(new Waiting.ForPeople(open, Optional.empty()));
      } else {
        Frame.Block block = (Frame.Block) stay.top();
        if (block.next == block.steps.size()) {
          stay.pop();
        } else if (counted(stay)) {
          begin(stay, block.steps.get(block.next++));
        }
      }
    }
  }

  private boolean counted(Stay stay) {
    if (stay.countStep(life.now()) > life.settings.stepsPerWake()) {
      life.quarantine(stay, "steps");
    }
    return !stay.quarantined;
  }

  /** The timer of an instance is due. */
  void timer(Stay stay) {
    Waiting waiting = stay.waiting.orElseThrow();
    Instant due = waiting.due().orElseThrow();
    life.diary.timer(life.now(), due);
    if (due.isBefore(life.now())) {
      life.diary.notice(Notice.Kind.OVERDUE, waiting.origin(), due.toString());
      stay.delay(Duration.between(due, life.now()));
    } else if (waiting instanceof Waiting.ForTime time && time.onTime()) {
      stay.lag = Duration.ZERO;
    }
    stay.waiting = Optional.empty();
    if (waiting instanceof Waiting.ForEvent event) {
      choose(stay, event.placed(), event.origin(), 1, "else");
    } else if (waiting instanceof Waiting.ForRound round) {
      startRound(stay, round.rounds());
    } else if (waiting instanceof Waiting.ForPeople people) {
      life.diary.notice(Notice.Kind.HANDOFF_LATE, people.origin(), "");
      stay.into(people.open().placed.blocks().get(0));
    } else if (waiting instanceof Waiting.ToSend send) {
      decide(stay, send.placed(), send.origin(), send.firstDue());
    }
    go(stay);
  }

  /** The hand-offs are over: a promotion is decided again. */
  void again(Stay stay, Waiting.ToSend send) {
    stay.waiting = Optional.empty();
    decide(stay, send.placed(), send.origin(), send.firstDue());
    go(stay);
  }

  private void decide(Stay stay, Placed placed, Origin origin, Instant firstDue) {
    Optional<String> exit = life.exit(stay, rule -> true);
    if (exit.isPresent()) {
      life.leave(stay, exit.get());
    } else {
      gate.decide(stay, placed, origin, firstDue);
    }
  }

  /** An event may be what an instance waits for. */
  void event(Stay stay, EventPattern event, Map<String, AttributeValue> attributes) {
    for (Frame frame : List.copyOf(stay.frames)) {
      if (frame instanceof Frame.Open open
          && (event.equals(open.handOff.until()) || event.equals(RETURNED))) {
        close(stay, open, event, attributes);
        return;
      }
    }
    if (stay.waiting.orElse(null) instanceof Waiting.ForEvent waiting
        && waiting.step().event().equals(event)) {
      resumed(stay, attributes);
      choose(stay, waiting.placed(), waiting.origin(), 0, "then");
      goWithNews(stay);
    }
  }

  private void resumed(Stay stay, Map<String, AttributeValue> attributes) {
    stay.waiting = Optional.empty();
    stay.carried = attributes;
  }

  private void close(
      Stay stay, Frame.Open open, EventPattern event, Map<String, AttributeValue> attributes) {
    resumed(stay, attributes);
    life.diary.notice(Notice.Kind.HANDOFF_CLOSED, open.origin, event.toString());
    stay.backTo(open);
    stay.pop();
    life.handOffEnded();
    if (event.equals(RETURNED)) {
      stay.into(open.placed.blocks().get(1));
    }
    goWithNews(stay);
  }

  private void begin(Stay stay, Placed placed) {
    ScenarioStep step = placed.step();
    Origin origin = stay.origin(placed.id());
    if (step instanceof Send) {
      decide(stay, placed, origin, life.now());
    } else if (step instanceof Move move) {
      move(stay, move, origin);
    } else if (step instanceof AddScore score) {
      score(score.points(), origin);
    } else if (step instanceof SetAttribute set) {
      set(set, origin);
    } else if (step instanceof Wait wait) {
      waitFor(stay, origin, new Moments.Target(life.times().after(life.now(), wait.span()), false));
    } else if (step instanceof WaitUntil until) {
      waitFor(stay, origin, moments.of(stay, until.moment()));
    } else if (step instanceof WaitFor wait) {
      Instant deadline = life.times().after(life.now(), wait.upTo());
      stay.waiting = Optional.of(new Waiting.ForEvent(origin, placed, deadline));
    } else if (step instanceof If choice) {
      choose(stay, placed, origin, choice);
    } else if (step instanceof Split split) {
      int arm = new Draw(life.settings.salt(), life.diary.lead, stay.scenario.id(), placed.id())
          .of(split);
      choose(stay, placed, origin, arm, split.arms().get(arm).id());
    } else if (step instanceof Repeat) {
      stay.frames.add(new Frame.Rounds(placed, origin, life.now()));
    } else if (step instanceof HandOff handOff) {
      handOff(stay, placed, handOff, origin);
    } else if (step instanceof Task task) {
      life.diary.write(new io.github.journeydsl.runtime.log.Task(
          life.now(),
          life.diary.lead,
          origin,
          task.team(),
          task.text(),
          task.due().map(moments::of),
          life.diary.cause));
    } else if (step instanceof Alert alert) {
      life.diary.write(new io.github.journeydsl.runtime.log.Alert(
          life.now(), life.diary.lead, origin, alert.team(), alert.text(), life.diary.cause));
    } else if (step instanceof Start start) {
      life.queue.add(new Happening.Started(start.scenario()));
    } else if (step instanceof Exit) {
      life.leave(stay, "exit");
    }
  }

  private void waitFor(Stay stay, Origin origin, Moments.Target target) {
    if (target.at().isAfter(life.now())) {
      stay.waiting = Optional.of(new Waiting.ForTime(origin, target.at(), target.onTime()));
    }
  }

  private void choose(Stay stay, Placed placed, Origin origin, If choice) {
    Questions questions = life.questions(stay);
    int arms = choice.arms().size();
    for (int i = 0; i < arms; i++) {
      if (questions.holds(choice.arms().get(i).condition())) {
        choose(stay, placed, origin, i, Integer.toString(i + 1));
        return;
      }
    }
    choose(stay, placed, origin, arms, "else");
  }

  private void choose(Stay stay, Placed placed, Origin origin, int block, String name) {
    life.diary.notice(Notice.Kind.CHOSE, origin, name);
    stay.into(placed.blocks().get(block));
  }

  private void move(Stay stay, Move move, Origin origin) {
    stay.lastMove = move.phase();
    Facts facts = life.facts;
    int way = Integer.compare(facts.place(move.phase()), facts.place(facts.phase));
    if (way > 0 || (way < 0 && move.back())) {
      String from = facts.phase;
      moveTo(move.phase(), origin);
      life.queue.add(new Happening.Occurred(EventPattern.of(Verb.LEAVE, from), Map.of()));
      life.queue.add(new Happening.Occurred(EventPattern.of(Verb.ENTER, move.phase()), Map.of()));
    }
  }

  /** The lead comes into another phase; what follows from it is left to the caller. */
  void moveTo(String phase, Origin origin) {
    String from = life.facts.phase;
    life.facts.phase = phase;
    life.diary.write(
        new MoveTo(life.now(), life.diary.lead, origin, from, phase, life.diary.cause));
  }

  private void score(int points, Origin origin) {
    BigDecimal from = life.facts.score.at(life.now());
    life.facts.score.add(points, life.now());
    life.thresholds.changed(from, Optional.of(origin));
    life.queue.add(new Happening.Changed());
  }

  private void set(SetAttribute set, Origin origin) {
    life.facts.attributes.put(set.attribute(), set.value());
    life.diary.notice(
        Notice.Kind.ATTRIBUTE, origin, set.attribute() + " = " + Words.of(set.value()));
    life.queue.add(new Happening.Changed());
  }

  private void handOff(Stay stay, Placed placed, HandOff handOff, Origin origin) {
    Optional<Instant> deadline = handOff.within().map(span -> life.times().after(life.now(), span));
    life.diary.write(new io.github.journeydsl.runtime.log.HandOff(
        life.now(),
        life.diary.lead,
        origin,
        handOff.team(),
        handOff.stage(),
        deadline,
        life.diary.cause));
    Frame.Open open = new Frame.Open(placed, origin);
    stay.frames.add(open);
    stay.waiting = Optional.of(new Waiting.ForPeople(open, deadline));
  }

  private void nextRound(Stay stay, Frame.Rounds rounds) {
    Repeat repeat = rounds.repeat;
    if (repeat.times().isPresent() && rounds.round == repeat.times().getAsInt()) {
      stay.pop();
      return;
    }
    Instant due = repeat.schedule() instanceof Schedule.Every every
        ? life.times().after(rounds.start, every.span(), rounds.round)
        : weekly((Schedule.Weekly) repeat.schedule());
    if (due.isAfter(life.now())) {
      stay.waiting = Optional.of(new Waiting.ForRound(rounds, due));
    } else {
      startRound(stay, rounds);
    }
  }

  private Instant weekly(Schedule.Weekly weekly) {
    return life.times().next(weekly.day(), weekly.at(), life.now());
  }

  private void startRound(Stay stay, Frame.Rounds rounds) {
    if (counted(stay)) {
      rounds.round++;
      stay.into(rounds.placed.blocks().get(0));
    }
  }
}

package io.github.journeydsl.runtime.oracle;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.scenario.Trigger;
import io.github.journeydsl.runtime.LeadProfile;
import io.github.journeydsl.runtime.RuntimeSettings;
import io.github.journeydsl.runtime.input.ConsentGiven;
import io.github.journeydsl.runtime.input.ConsentWithdrawn;
import io.github.journeydsl.runtime.input.EntryByHand;
import io.github.journeydsl.runtime.input.LeadDeleted;
import io.github.journeydsl.runtime.input.LeadDescribed;
import io.github.journeydsl.runtime.input.LeadEvent;
import io.github.journeydsl.runtime.input.LeadInput;
import io.github.journeydsl.runtime.log.Notice;
import io.github.journeydsl.runtime.log.Origin;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One lead, as the two texts say it is moved on. */
final class OracleLead {

  final Diary diary;
  private final JourneyMap map;
  private final RuntimeSettings settings;
  private final StepIds ids;
  private final List<String> remembered = new ArrayList<>();
  private Optional<Instant> clock = Optional.empty();

  /** Up to here, inclusive, it was looked at what time alone changes. */
  private Instant seen = Instant.MIN;

  private boolean heard;
  private boolean overflowed;
  private Life life;
  private Turn turn;
  private Hours hours;

  OracleLead(
      JourneyMap map, RuntimeSettings settings, StepIds ids, LeadProfile profile, boolean heard) {
    this.map = map;
    this.settings = settings;
    this.ids = ids;
    this.heard = heard;
    diary = new Diary(profile.id());
    life = new Life(map, settings, ids, profile, diary);
    turn = new Turn(life);
    hours = new Hours(life, turn);
  }

  Facts facts() {
    return life.facts;
  }

  List<Stay> stays() {
    return life.inOrder();
  }

  Optional<Instant> clock() {
    return clock;
  }

  boolean overflowed() {
    return overflowed || turn.overflowed;
  }

  Optional<Instant> nextDue() {
    return hours.next(seen);
  }

  boolean isFar(LeadInput input) {
    Duration far = Duration.ofHours(24L * settings.farthestDays());
    return clock.isPresent() && input.at().isAfter(clock.get().plus(far));
  }

  void wake(Instant now) {
    if (clock.isPresent() && !now.isBefore(clock.get())) {
      hours.run(seen, now, due -> !due.isAfter(now));
      clock = Optional.of(now);
      seen = now;
    }
  }

  void take(LeadInput input) {
    boolean known = remembered.contains(input.id());
    boolean far = isFar(input);
    boolean late = clock.isPresent() && input.at().isBefore(clock.get());
    diary.input(late || far ? clock.orElseThrow() : input.at(), input.id());
    if (known) {
      diary.notice(Notice.Kind.DUPLICATE, "");
      return;
    }
    remember(input.id());
    if (far) {
      diary.notice(Notice.Kind.FAR_FUTURE, input.at().toString());
      return;
    }
    hear(input);
    if (clock.isPresent() && !late) {
      hours.run(seen, input.at(), due -> due.isBefore(input.at()));
      diary.input(input.at(), input.id());
    }
    clock = Optional.of(diary.now);
    Instant before = diary.now.minusMillis(1);
    seen = seen.isAfter(before) ? seen : before;
    if (input instanceof LeadDeleted) {
      delete();
    } else if (late) {
      late(input);
      diary.notice(Notice.Kind.LATE, input.at().toString());
    } else {
      inTime(input);
    }
  }

  private void remember(String id) {
    remembered.add(id);
    while (remembered.size() > settings.rememberedInputs()) {
      remembered.remove(0);
    }
  }

  private void hear(LeadInput input) {
    boolean introduces = input instanceof LeadDescribed || input instanceof LeadDeleted;
    if (!heard && !introduces) {
      diary.notice(Notice.Kind.UNKNOWN_LEAD, "");
    }
    heard = true;
  }

  private void delete() {
    diary.notice(Notice.Kind.DELETED, "");
    overflowed |= turn.overflowed;
    life = new Life(map, settings, ids, LeadProfile.of(diary.lead), diary);
    turn = new Turn(life);
    hours = new Hours(life, turn);
    remembered.clear();
    clock = Optional.empty();
    seen = Instant.MIN;
    heard = false;
  }

  private void inTime(LeadInput input) {
    if (input instanceof LeadEvent event) {
      if (known(event.event())) {
        turn.take(new Happening.Occurred(event.event(), event.attributes()));
      } else {
        diary.notice(Notice.Kind.UNKNOWN_NAME, "event " + event.event());
      }
    } else if (input instanceof EntryByHand entry) {
      byHand(entry);
    } else {
      describe(input);
      turn.take(new Happening.Changed());
    }
  }

  private void byHand(EntryByHand entry) {
    Optional<NurtureScenario> scenario = map.scenario(entry.scenario());
    if (scenario.isEmpty()) {
      diary.notice(Notice.Kind.UNKNOWN_NAME, "scenario " + entry.scenario());
      return;
    }
    boolean manual =
        scenario.get().triggers().stream().anyMatch(Trigger.OnManual.class::isInstance);
    Optional<String> refusal =
        manual ? turn.door().enter(scenario.get(), Map.of()) : Optional.of("manual");
    Origin outside = new Origin(entry.scenario(), 0, "", "");
    refusal.ifPresent(why -> diary.notice(Notice.Kind.NOT_ENTERED, outside, why));
    turn.drain();
  }

  private void late(LeadInput input) {
    if (input instanceof EntryByHand) {
      return;
    }
    if (!(input instanceof LeadEvent event)) {
      describe(input);
      turn.take(new Happening.Changed());
    } else if (!known(event.event())) {
      diary.notice(Notice.Kind.UNKNOWN_NAME, "event " + event.event());
    } else {
      BigDecimal from = life.facts.score.at(diary.now);
      life.facts.occurrences.add(event.event(), event.at());
      turn.door().see(new Happening.Occurred(event.event(), event.attributes()), event.at());
      if (life.facts.score.award(event.event(), event.at(), diary.now)) {
        life.thresholds.note(from, Optional.empty());
      }
      turn.entersOn(event.event(), event.at(), false);
      turn.take(new Happening.Changed());
    }
  }

  private void describe(LeadInput input) {
    Register register = new Register(life);
    if (input instanceof ConsentGiven given) {
      register.given(given);
    } else if (input instanceof ConsentWithdrawn withdrawn) {
      register.withdrawn(withdrawn);
    } else if (input instanceof LeadDescribed described) {
      register.described(described);
    }
  }

  private boolean known(EventPattern event) {
    if (event instanceof EventPattern.Action action) {
      return action.verb().targets().stream().anyMatch(kind -> has(kind, action.target()));
    }
    return map.index().events().containsKey(((EventPattern.Declared) event).event());
  }

  private boolean has(ElementKind kind, String id) {
    return switch (kind) {
      case PHASE -> map.phase(id).isPresent();
      case CONTENT -> map.content(id).isPresent();
      default -> map.touchpoint(id).isPresent();
    };
  }
}

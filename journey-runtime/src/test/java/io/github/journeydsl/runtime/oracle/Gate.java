package io.github.journeydsl.runtime.oracle;

import io.github.journeydsl.core.model.Content;
import io.github.journeydsl.core.model.Purpose;
import io.github.journeydsl.core.policy.SendPolicy;
import io.github.journeydsl.core.step.Send;
import io.github.journeydsl.runtime.log.Decision;
import io.github.journeydsl.runtime.log.Decision.Reason;
import io.github.journeydsl.runtime.log.Origin;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides what becomes of a send at the moment it is due. */
final class Gate {

  private static final Set<String> ADDRESSING = Set.of("email", "phone", "postal");

  private final Life life;
  private final Optional<OpenHours> hours;

  Gate(Life life) {
    this.life = life;
    this.hours = life.map
        .policy()
        .flatMap(SendPolicy::window)
        .map(window -> new OpenHours(window, life.times()));
  }

  /** Decides and writes a send; the instance waits if it is deferred. */
  void decide(Stay stay, Placed placed, Origin origin, Instant firstDue) {
    Send send = (Send) placed.step();
    Decision decision = decision(stay, send, firstDue);
    if (decision instanceof Decision.Sent) {
      if (stay.sends == life.settings.sendsPerInstance()) {
        life.quarantine(stay, "sends");
        return;
      }
      stay.sends++;
      if (addresses(send.channel())) {
        life.facts.sends.sent(life.now());
      }
    }
    life.diary.write(new io.github.journeydsl.runtime.log.Send(
        life.now(),
        life.diary.lead,
        origin,
        send.content(),
        send.channel(),
        decision,
        life.diary.cause));
    if (decision instanceof Decision.Deferred deferred) {
      stay.waiting = Optional.of(waiting(placed, origin, firstDue, deferred));
    }
  }

  private Waiting waiting(
      Placed placed, Origin origin, Instant firstDue, Decision.Deferred deferred) {
    boolean people = deferred.reason() == Reason.HANDOFF;
    Optional<Instant> due = people ? lastValid((Send) placed.step(), firstDue) : deferred.until();
    return new Waiting.ToSend(origin, placed, firstDue, people, due);
  }

  private Decision decision(Stay stay, Send send, Instant firstDue) {
    if (needsConsent(send) && !life.facts.consent.contains(send.channel())) {
      return new Decision.Skipped(Reason.CONSENT);
    }
    List<String> phases = stay.scenario.phases();
    boolean here = phases.isEmpty()
        || phases.contains(life.facts.phase)
        || life.facts.phase.equals(stay.lastMove);
    if (!here) {
      return new Decision.Skipped(Reason.PHASE);
    }
    Optional<Instant> lastValid = lastValid(send, firstDue);
    if (lastValid.filter(life.now()::isAfter).isPresent()) {
      return new Decision.Skipped(Reason.EXPIRED);
    }
    if (promotes(send) && life.handedOff()) {
      return lastValid.filter(life.now()::equals).isPresent()
          ? new Decision.Skipped(Reason.EXPIRED)
          : new Decision.Deferred(Reason.HANDOFF, Optional.empty());
    }
    return byTheClock(send, lastValid);
  }

  private Decision byTheClock(Send send, Optional<Instant> lastValid) {
    Instant at = life.now();
    Reason reason = Reason.WINDOW;
    for (boolean moved = true; moved; ) {
      Optional<Instant> open = firstOpen(at);
      if (open.isEmpty()) {
        return new Decision.Skipped(Reason.NEVER);
      }
      reason = open.get().equals(at) ? reason : Reason.WINDOW;
      Instant allowed =
          addresses(send.channel()) ? life.facts.sends.firstAllowed(open.get()) : open.get();
      reason = allowed.equals(open.get()) ? reason : Reason.CAP;
      moved = !allowed.equals(at);
      at = allowed;
    }
    if (lastValid.isPresent() && at.isAfter(lastValid.get())) {
      return new Decision.Skipped(Reason.EXPIRED);
    }
    return at.equals(life.now())
        ? new Decision.Sent()
        : new Decision.Deferred(reason, Optional.of(at));
  }

  private Optional<Instant> firstOpen(Instant at) {
    return hours.isEmpty() ? Optional.of(at) : hours.get().firstOpen(at);
  }

  private Optional<Instant> lastValid(Send send, Instant firstDue) {
    return send.validFor().map(span -> life.times().after(firstDue, span));
  }

  private boolean needsConsent(Send send) {
    List<String> listed = life.map.policy().map(SendPolicy::consentChannels).orElse(List.of());
    return listed.contains(send.channel()) || (promotes(send) && addresses(send.channel()));
  }

  private boolean promotes(Send send) {
    return life.map.content(send.content()).map(Content::purpose).orElse(Purpose.INFORMATION)
        == Purpose.PROMOTION;
  }

  private boolean addresses(String channel) {
    return ADDRESSING.contains(channel)
        || life.map.channels().stream().anyMatch(declared -> declared.id().equals(channel));
  }
}

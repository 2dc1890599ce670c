package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.problem.Term;
import io.github.journeydsl.runtime.input.ConsentGiven;
import io.github.journeydsl.runtime.input.ConsentWithdrawn;
import io.github.journeydsl.runtime.input.EntryByHand;
import io.github.journeydsl.runtime.input.LeadDescribed;
import io.github.journeydsl.runtime.input.LeadEvent;
import io.github.journeydsl.runtime.input.LeadInput;
import io.github.journeydsl.runtime.log.Alert;
import io.github.journeydsl.runtime.log.Decision;
import io.github.journeydsl.runtime.log.Effect;
import io.github.journeydsl.runtime.log.HandOff;
import io.github.journeydsl.runtime.log.LogEntry;
import io.github.journeydsl.runtime.log.MoveTo;
import io.github.journeydsl.runtime.log.Notice;
import io.github.journeydsl.runtime.log.Origin;
import io.github.journeydsl.runtime.log.Send;
import io.github.journeydsl.runtime.log.Task;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Inputs and entries of the log in words.
 *
 * @param names what people call the elements of the map
 */
record TimelineWords(MapNames names) {

  Message input(LeadInput input) {
    if (input instanceof LeadEvent event) {
      Message did = did(event.event());
      return event.attributes().isEmpty()
          ? did
          : say("did.with", did, attributes(event.attributes()));
    }
    if (input instanceof ConsentGiven consent) {
      return say("did.consent", names.channel(consent.channel()));
    }
    if (input instanceof ConsentWithdrawn optOut) {
      return optOut.channel().isEmpty()
          ? say("did.opt-out-all")
          : say("did.opt-out", names.channel(optOut.channel().get()));
    }
    if (input instanceof EntryByHand manual) {
      return say("did.manual", names.scenario(manual.scenario()));
    }
    return input instanceof LeadDescribed described
        ? say("did.lead", known(described))
        : say("did.delete");
  }

  private Message did(EventPattern event) {
    return event instanceof EventPattern.Action action
        ? say("did." + action.verb().term(), names.target(action.target()))
        : Message.plain(names.event(((EventPattern.Declared) event).event()));
  }

  private Message known(LeadDescribed described) {
    List<Message> known = new ArrayList<>();
    described.persona().ifPresent(id -> known.add(say("known.persona", names.persona(id))));
    described.phase().ifPresent(id -> known.add(say("known.phase", names.phase(id))));
    if (!described.attributes().isEmpty()) {
      known.add(attributes(described.attributes()));
    }
    return Message.listed(known);
  }

  private static Message attributes(Map<String, AttributeValue> attributes) {
    return Message.listed(attributes.entrySet().stream()
        .map(one -> Message.plain(Shown.of(one.getKey()) + " " + text(one.getValue())))
        .toList());
  }

  private static String text(AttributeValue value) {
    if (value instanceof AttributeValue.Number number) {
      return number.value().toString();
    }
    return value instanceof AttributeValue.Text text
        ? Shown.of(text.value())
        : String.valueOf(((AttributeValue.Flag) value).value());
  }

  Message entry(LogEntry entry) {
    return entry instanceof Notice notice ? notice(notice) : effect((Effect) entry);
  }

  /** What was done. */
  Message effect(Effect effect) {
    if (effect instanceof Send send) {
      return send(send);
    }
    if (effect instanceof MoveTo move) {
      return move.from().isEmpty()
          ? say("effect.enter", names.phase(move.to()))
          : say("effect.move", names.phase(move.from()), names.phase(move.to()));
    }
    if (effect instanceof HandOff handOff) {
      return until("effect.handoff", handOff.deadline(), handOff.team(), handOff.stage());
    }
    if (effect instanceof Task task) {
      String text = Shown.of(task.text());
      return task.due().filter(task.at()::equals).isPresent()
          ? say("effect.task-now", task.team(), text)
          : until("effect.task", task.due(), task.team(), text);
    }
    Alert alert = (Alert) effect;
    return say("effect.alert", alert.team(), Shown.of(alert.text()));
  }

  private Message send(Send send) {
    String content = names.content(send.content());
    String channel = names.channel(send.channel());
    if (send.decision() instanceof Decision.Skipped skipped) {
      return say("effect.skipped", content, channel, reason(skipped.reason()));
    }
    if (send.decision() instanceof Decision.Deferred deferred) {
      Message reason = reason(deferred.reason());
      return deferred.until().isEmpty()
          ? say("effect.deferred", content, channel, reason)
          : say(
              "effect.deferred-until",
              content,
              channel,
              reason,
              time(deferred.until().get()));
    }
    return say("effect.send", content, channel);
  }

  static Message reason(Decision.Reason reason) {
    return say("reason." + LogText.word(reason));
  }

  private Message until(String key, Optional<Instant> until, String first, String second) {
    Message said = say(key, first, second);
    return until.isEmpty() ? said : say("effect.until", said, time(until.get()));
  }

  private Message notice(Notice notice) {
    String scenario = notice.origin().map(Origin::scenario).map(names::scenario).orElse("");
    boolean completes =
        notice.kind() == Notice.Kind.LEFT && notice.detail().equals(ScenarioTotal.COMPLETED);
    String key = completes ? "notice.completed" : "notice." + LogText.word(notice.kind());
    return say(key, detail(notice), Shown.of(scenario));
  }

  /** The detail, an instant or a word of the language in it as people say it. */
  private Message detail(Notice notice) {
    String detail = notice.detail();
    return switch (notice.kind()) {
      case LATE, FAR_FUTURE, OVERDUE -> Message.plain(instant(detail));
      case NOT_ENTERED ->
        Term.parse(EntryRefusal.class, detail)
            .map(why -> say("refusal." + why.term()))
            .orElseGet(() -> Message.plain(Shown.of(detail)));
      default -> Message.plain(Shown.of(detail));
    };
  }

  private String instant(String text) {
    try {
      return time(Instant.parse(text));
    } catch (DateTimeException e) {
      return Shown.of(text);
    }
  }

  private String time(Instant at) {
    return names.time(at);
  }

  private static Message say(String key, Object... arguments) {
    return SimulationMessages.message(key, arguments);
  }
}

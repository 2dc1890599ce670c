package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.runtime.log.Decision;

/**
 * What leads and teams get, in words of the domain.
 *
 * <pre>{@code
 * OutcomeWords.of(map).say(outcome).in(Locale.JAPANESE)   // 導入事例集 を email で受信
 * }</pre>
 */
public final class OutcomeWords {

  private final MapNames names;

  private OutcomeWords(MapNames names) {
    this.names = names;
  }

  /** The words of a map: its labels. */
  public static OutcomeWords of(JourneyMap map) {
    return new OutcomeWords(new MapNames(map));
  }

  /** What somebody gets. */
  public Message say(Outcome outcome) {
    String subject = outcome.subject();
    String detail = Shown.of(outcome.detail());
    return switch (outcome.kind()) {
      case SEND -> say("effect.send", names.content(subject), names.channel(outcome.detail()));
      case MOVE -> say("effect.enter", names.phase(subject));
      case HANDOFF -> say("effect.handoff", subject, detail);
      case TASK -> say("effect.task", subject, detail);
      case ALERT -> say("effect.alert", subject, detail);
    };
  }

  /** Why something is not sent now. */
  public static Message reason(Decision.Reason reason) {
    return TimelineWords.reason(reason);
  }

  private static Message say(String key, Object... arguments) {
    return SimulationMessages.message(key, arguments);
  }
}

package io.github.journeydsl.runtime.testing;

import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.runtime.log.Decision;
import io.github.journeydsl.runtime.log.Send;
import java.util.Locale;

/** Why a send did not go out, in words. */
final class DecisionWords {

  private DecisionWords() {}

  static Message of(Send send, TestTimes times) {
    if (send.decision() instanceof Decision.Skipped skipped) {
      return TestMessages.message("decision.skipped", reason(skipped.reason(), send));
    }
    if (send.decision() instanceof Decision.Deferred deferred) {
      Message why = reason(deferred.reason(), send);
      return deferred
          .until()
          .map(until -> TestMessages.message("decision.deferred", times.text(until), why))
          .orElseGet(() -> TestMessages.message("decision.waits", why));
    }
    return TestMessages.message("decision.sent");
  }

  private static Message reason(Decision.Reason reason, Send send) {
    String name = reason.name().toLowerCase(Locale.ROOT);
    return TestMessages.message("reason." + name, send.channel());
  }
}

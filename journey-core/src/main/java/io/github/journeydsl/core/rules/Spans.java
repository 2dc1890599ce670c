package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.approval.LeadTime;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.value.SpanUnit;
import io.github.journeydsl.core.value.TimeSpan;

/** Lengths of time in a sentence. */
final class Spans {

  private Spans() {}

  static Message of(TimeSpan span) {
    return of(span.amount(), span.unit());
  }

  static Message of(LeadTime time) {
    return Message.listed(time.totals().entrySet().stream()
        .map(total -> of(total.getValue(), total.getKey()))
        .toList());
  }

  private static Message of(long amount, SpanUnit unit) {
    String word = unit.singular().replace(' ', '-');
    return CoreMessages.message((amount == 1 ? "one-span." : "span.") + word, amount);
  }
}

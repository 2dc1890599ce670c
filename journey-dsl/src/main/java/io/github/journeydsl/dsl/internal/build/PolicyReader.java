package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.policy.SendCap;
import io.github.journeydsl.core.policy.SendDays;
import io.github.journeydsl.core.policy.SendPolicy;
import io.github.journeydsl.core.policy.SendPolicyBuilder;
import io.github.journeydsl.core.policy.SendWindow;
import io.github.journeydsl.core.value.TimeSpan;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.BusinessDaysContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PolicyCapContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PolicyConsentContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PolicyContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PolicyHolidaysContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PolicyPropertyContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PolicySendContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.SendDaysContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.WeekdaysContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.WordContext;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code policy}. */
final class PolicyReader {

  private final Reading in;

  PolicyReader(Reading in) {
    this.in = in;
  }

  /** The policy, unless the map has one already. */
  Optional<SendPolicy> read(PolicyContext declaration) {
    SendPolicyBuilder policy = SendPolicy.builder();
    Set<String> consent = new LinkedHashSet<>();
    Once once = in.once();
    for (PolicyPropertyContext property : declaration.policyProperty()) {
      if (in.isBroken(property)) {
        continue;
      }
      if (property instanceof PolicyConsentContext p) {
        in.words(p.words(), consent);
      } else if (property instanceof PolicySendContext p && once.first(p)) {
        policy.window(window(p));
      } else if (property instanceof PolicyCapContext p) {
        cap(p).ifPresent(policy::addCap);
      } else if (property instanceof PolicyHolidaysContext p) {
        p.dateRange()
            .forEach(range -> in.literals().dateRange(range).ifPresent(policy::addHoliday));
      }
    }
    policy.consentChannels(consent);
    return in.declareOnly(ElementRef.POLICY, declaration)
        ? Optional.of(policy.build())
        : Optional.empty();
  }

  private Optional<SendWindow> window(PolicySendContext send) {
    Optional<LocalTime> from = in.literals().time(send.time(0));
    Optional<LocalTime> to = in.literals().endTime(send.time(1));
    Optional<SendDays> days =
        send.sendDays() == null ? Optional.of(new SendDays.Every()) : days(send.sendDays());
    return from.isPresent() && to.isPresent() && days.isPresent()
        ? Optional.of(SendWindow.of(from.get(), to.get(), days.get()))
        : Optional.empty();
  }

  private Optional<SendDays> days(SendDaysContext days) {
    if (days instanceof BusinessDaysContext) {
      return Optional.of(new SendDays.Business());
    }
    List<WordContext> words = ((WeekdaysContext) days).words().word();
    List<DayOfWeek> weekdays = in.literals().weekdays(words);
    return weekdays.size() == words.size()
        ? Optional.of(new SendDays.Weekdays(weekdays))
        : Optional.empty();
  }

  private Optional<SendCap> cap(PolicyCapContext cap) {
    Optional<Integer> sends = in.literals().integer(cap.integer());
    Optional<TimeSpan> per = in.literals().span(cap.span());
    return sends.isPresent() && per.isPresent()
        ? in.value(
            sends.get() < 1 ? cap.integer() : cap.span(), () -> SendCap.of(sends.get(), per.get()))
        : Optional.empty();
  }
}

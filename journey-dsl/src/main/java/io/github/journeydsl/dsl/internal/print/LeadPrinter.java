package io.github.journeydsl.dsl.internal.print;

import io.github.journeydsl.core.event.EventAttribute;
import io.github.journeydsl.core.event.EventType;
import io.github.journeydsl.core.policy.SendCap;
import io.github.journeydsl.core.policy.SendDays;
import io.github.journeydsl.core.policy.SendPolicy;
import io.github.journeydsl.core.policy.SendWindow;
import io.github.journeydsl.core.scoring.ScoreAward;
import io.github.journeydsl.core.scoring.ScoreStage;
import io.github.journeydsl.core.scoring.Scoring;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints what concerns leads as a whole: events, scoring, policy. */
final class LeadPrinter {

  private LeadPrinter() {}

  static void print(EventType event, Page page) {
    page.block(
        Words.head("event", event.id(), event.label()),
        () -> event.attributes().forEach(attribute -> page.line(attribute(attribute))));
  }

  private static String attribute(EventAttribute attribute) {
    String type;
    if (attribute.type() instanceof EventAttribute.Number number) {
      type = "number " + number.low() + ".." + number.high();
    } else {
      type = attribute.type() instanceof EventAttribute.Text ? "text" : "flag";
    }
    return "attribute " + attribute.name() + " " + type;
  }

  static void print(Scoring scoring, Page page) {
    page.block("scoring", () -> {
      // two spaces part the points from the words of the event
      scoring.awards().forEach(award -> page.property("on " + award.event() + " ", points(award)));
      scoring.decay().ifPresent(d -> page.line("decay " + d.share() + " every " + d.every()));
      for (ScoreStage stage : scoring.stages()) {
        page.line("stage " + stage.id() + " at " + stage.threshold());
      }
    });
  }

  private static String points(ScoreAward award) {
    String limit = award
        .limit()
        .map(l -> " at most " + l.points() + " per " + l.per().term())
        .orElse("");
    return Words.signed(award.points()) + limit;
  }

  static void print(SendPolicy policy, Page page) {
    page.block("policy", () -> {
      if (!policy.consentChannels().isEmpty()) {
        page.property("consent", Words.list(policy.consentChannels()));
      }
      page.property("send", policy.window().map(LeadPrinter::window));
      for (SendCap cap : policy.caps()) {
        String sends = cap.sends() == 1 ? " send" : " sends";
        page.line("at most " + cap.sends() + sends + " per " + cap.per());
      }
      if (!policy.holidays().isEmpty()) {
        page.property(
            "holidays",
            policy.holidays().stream().map(Object::toString).collect(Collectors.joining(", ")));
      }
    });
  }

  private static String window(SendWindow window) {
    boolean wholeDay = window.to().equals(LocalTime.MIDNIGHT);
    String to = wholeDay ? "24:00" : Words.time(window.to());
    return "between " + Words.time(window.from()) + " and " + to + days(window.days());
  }

  private static String days(SendDays days) {
    if (days instanceof SendDays.Weekdays weekdays) {
      return " on " + Words.list(weekdays.days().stream().map(LeadPrinter::day).toList());
    }
    return days instanceof SendDays.Business ? " on business days" : "";
  }

  /** The English name of a weekday in small letters. */
  static String day(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }
}

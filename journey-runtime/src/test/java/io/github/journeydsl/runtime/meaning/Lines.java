package io.github.journeydsl.runtime.meaning;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.value.Decimal;
import io.github.journeydsl.runtime.input.ConsentGiven;
import io.github.journeydsl.runtime.input.ConsentWithdrawn;
import io.github.journeydsl.runtime.input.EntryByHand;
import io.github.journeydsl.runtime.input.LeadDeleted;
import io.github.journeydsl.runtime.input.LeadDescribed;
import io.github.journeydsl.runtime.input.LeadEvent;
import io.github.journeydsl.runtime.input.LeadInput;
import io.github.journeydsl.runtime.log.Alert;
import io.github.journeydsl.runtime.log.Decision;
import io.github.journeydsl.runtime.log.HandOff;
import io.github.journeydsl.runtime.log.LogEntry;
import io.github.journeydsl.runtime.log.MoveTo;
import io.github.journeydsl.runtime.log.Notice;
import io.github.journeydsl.runtime.log.Send;
import io.github.journeydsl.runtime.log.Task;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Inputs and lines of the log in few words, in the local time of a zone. */
final class Lines {

  private static final String LEAD = "lead";

  private final ZoneId zone;

  Lines(ZoneId zone) {
    this.zone = zone;
  }

  /** A local time, or one with an offset such as {@code 2026-11-01T01:30-05:00}. */
  Instant instant(String local) {
    return local.matches(".*T.*([-+]\\d\\d:\\d\\d|Z)")
        ? ZonedDateTime.parse(local).toInstant()
        : LocalDateTime.parse(local).atZone(zone).toInstant();
  }

  /**
   * An input: {@code download guide}, {@code answer survey rating 5}, {@code +email},
   * {@code -email}, {@code -all}, {@code delete}, {@code manual SCENARIO}, {@code is phase
   * interest}, {@code is persona pat}, {@code is tier gold}. In front there may be an id of its
   * own, {@code #x download guide}.
   */
  LeadInput input(String id, Instant at, String line) {
    if (line.startsWith("#")) {
      int blank = line.indexOf(' ');
      return input(line.substring(1, blank), at, line.substring(blank + 1));
    }
    String[] words = line.split(" ");
    if (line.startsWith("+")) {
      return new ConsentGiven(id, LEAD, line.substring(1), at);
    }
    if (line.startsWith("-")) {
      String channel = line.substring(1);
      return new ConsentWithdrawn(
          id, LEAD, channel.equals("all") ? Optional.empty() : Optional.of(channel), at);
    }
    return switch (words[0]) {
      case "delete" -> new LeadDeleted(id, LEAD, at);
      case "manual" -> new EntryByHand(id, LEAD, words[1], at);
      case "is" -> described(id, at, words[1], words[2]);
      default -> event(id, at, words);
    };
  }

  private static LeadInput described(String id, Instant at, String what, String value) {
    return new LeadDescribed(
        id,
        LEAD,
        what.equals("persona") ? Optional.of(value) : Optional.empty(),
        what.equals("phase") ? Optional.of(value) : Optional.empty(),
        what.equals("persona") || what.equals("phase") ? Map.of() : Map.of(what, value(value)),
        at);
  }

  private static LeadInput event(String id, Instant at, String[] words) {
    Optional<Verb> verb =
        Arrays.stream(Verb.values()).filter(one -> one.term().equals(words[0])).findFirst();
    EventPattern event =
        verb.isPresent() ? EventPattern.of(verb.get(), words[1]) : EventPattern.of(words[0]);
    Map<String, AttributeValue> attributes = new TreeMap<>();
    for (int word = verb.isPresent() ? 2 : 1; word + 1 < words.length; word += 2) {
      attributes.put(words[word], value(words[word + 1]));
    }
    return new LeadEvent(id, LEAD, event, attributes, at);
  }

  private static AttributeValue value(String word) {
    if (word.matches("-?[0-9.]+")) {
      return new AttributeValue.Number(Decimal.of(word));
    }
    return word.equals("true") || word.equals("false")
        ? AttributeValue.of(word.equals("true"))
        : AttributeValue.of(word);
  }

  /** A line of the log. */
  String line(LogEntry entry) {
    return time(entry.at()) + " " + words(entry);
  }

  private String time(Instant at) {
    ZonedDateTime zoned = at.atZone(zone);
    boolean isTwice = zone.getRules().getValidOffsets(zoned.toLocalDateTime()).size() > 1;
    return zoned.toLocalDateTime() + (isTwice ? zoned.getOffset().getId() : "");
  }

  private String words(LogEntry entry) {
    if (entry instanceof Send send) {
      return "send " + send.content() + " by " + send.channel() + decision(send.decision());
    }
    if (entry instanceof MoveTo move) {
      return "phase " + move.to();
    }
    if (entry instanceof HandOff handOff) {
      return "handoff " + handOff.team() + " as " + handOff.stage() + due(handOff.deadline());
    }
    if (entry instanceof Task task) {
      return "task " + task.team() + " " + task.text() + due(task.due());
    }
    if (entry instanceof Alert alert) {
      return "alert " + alert.team() + " " + alert.text();
    }
    Notice notice = (Notice) entry;
    String origin = notice.origin().map(one -> " " + one.scenario()).orElse("");
    String detail = notice.detail().isEmpty() ? "" : ": " + notice.detail();
    return notice.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + origin + detail;
  }

  private String due(Optional<Instant> due) {
    return due.map(at -> " until " + time(at)).orElse("");
  }

  private String decision(Decision decision) {
    if (decision instanceof Decision.Skipped skipped) {
      return " skipped " + skipped.reason().name().toLowerCase(Locale.ROOT);
    }
    if (decision instanceof Decision.Deferred deferred) {
      return " deferred " + deferred.reason().name().toLowerCase(Locale.ROOT)
          + due(deferred.until());
    }
    return "";
  }
}

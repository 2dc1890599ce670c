package io.github.journeydsl.cli;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.dsl.DisplayWidth;
import io.github.journeydsl.runtime.simulation.TimelineEntry;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/** What happened to leads, line by line, each minute written once. */
final class LeadTimes {

  private final TextStyle style;
  private final ZoneId zone;
  private final DateTimeFormatter format;

  LeadTimes(JourneyMap map, TextStyle style) {
    Locale locale = style.words().locale();
    this.style = style;
    this.zone = map.timeZone().orElse(ZoneOffset.UTC);
    this.format = DateTimeFormatter.ofPattern(
        "uuuu-MM-dd (EEE) HH:mm", locale.equals(Locale.ROOT) ? Locale.ENGLISH : locale);
  }

  /** An instant in the zone of the map, with its day of the week. */
  String time(Instant at) {
    return format.format(ZonedDateTime.ofInstant(at, zone));
  }

  List<String> timelines(SortedMap<String, List<TimelineEntry>> leads) {
    List<String> lines = new ArrayList<>();
    leads.forEach((lead, entries) -> {
      lines.add(style.paint(Ink.BOLD, PlainText.of(lead)));
      String last = "";
      for (TimelineEntry entry : entries) {
        String time = time(entry.at());
        String shown = time.equals(last) ? " ".repeat(DisplayWidth.of(time)) : time;
        lines.add("  " + shown + "  " + text(entry));
        last = time;
      }
      lines.add("");
    });
    return lines;
  }

  private String text(TimelineEntry entry) {
    String text = PlainText.of(style.words().say(entry.text()));
    return switch (entry.kind()) {
      case INPUT -> text;
      case EFFECT -> style.paint(Ink.GREEN, "→ " + text);
      case NOTICE -> style.paint(Ink.FAINT, "· " + text);
    };
  }
}

package io.github.journeydsl.cli;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.runtime.simulation.Difference;
import io.github.journeydsl.runtime.simulation.LogComparison;
import io.github.journeydsl.runtime.simulation.OutcomeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who would get what instead, for people.
 *
 * @param map the new version of the map
 * @param style how it looks
 * @param times how instants are written
 */
record ComparisonText(JourneyMap map, TextStyle style, LeadTimes times) {

  /** The differences of {@code most} leads, or of the only one, then those of all in numbers. */
  List<String> lines(LogComparison comparison, int most, Optional<String> only) {
    List<String> lines = new ArrayList<>();
    if (comparison.leads().isEmpty()) {
      lines.add(only.map(lead -> style.words().say("simulate.same-lead", PlainText.of(lead)))
          .orElseGet(() -> style.words().say("simulate.same")));
      lines.add("");
      return lines;
    }
    OutcomeWords words = OutcomeWords.of(map);
    comparison.leads().entrySet().stream().limit(most).forEach(lead -> {
      lines.add(style.paint(Ink.BOLD, PlainText.of(lead.getKey())));
      lead.getValue().forEach(one -> lines.add("  " + line(one, words)));
      lines.add("");
    });
    if (comparison.leads().size() > most) {
      int more = comparison.leads().size() - most;
      lines.add(style.words().say("simulate.more-leads", style.words().count("lead", more)));
      lines.add("");
    }
    lines.addAll(totals(comparison, words));
    return lines;
  }

  private String line(Difference difference, OutcomeWords words) {
    String text = PlainText.of(style.words().say(words.say(difference.outcome())));
    return switch (difference.kind()) {
      case GONE ->
        style.paint(Ink.RED, "- " + times.time(difference.before().orElseThrow()) + "  " + text);
      case NEW ->
        style.paint(Ink.GREEN, "+ " + times.time(difference.after().orElseThrow()) + "  " + text);
      case SHIFTED ->
        style.paint(
            Ink.YELLOW,
            "~ " + times.time(difference.before().orElseThrow()) + " → "
                + times.time(difference.after().orElseThrow()) + "  " + text);
    };
  }

  private List<String> totals(LogComparison comparison, OutcomeWords words) {
    TextTable table = new TextTable();
    table.row(List.of(
        head("simulate.what"),
        head("simulate.gone"),
        head("simulate.new"),
        head("simulate.shifted")));
    table.endHeader();
    comparison
        .totals()
        .forEach((outcome, counts) -> table.row(List.of(
            plain(style.words().say(words.say(outcome))),
            count(counts, Difference.Kind.GONE),
            count(counts, Difference.Kind.NEW),
            count(counts, Difference.Kind.SHIFTED))));
    List<String> lines = new ArrayList<>();
    String leads = style
        .words()
        .say(
            "simulate.different", style.words().count("lead", comparison.leads().size()));
    lines.add(style.paint(Ink.BOLD, leads));
    lines.add("");
    table.lines(style.colours()).forEach(line -> lines.add("  " + line));
    lines.add("");
    return lines;
  }

  private TextTable.Cell head(String key) {
    return plain(style.words().say(key));
  }

  private static TextTable.Cell plain(String text) {
    return new TextTable.Cell(PlainText.of(text), Ink.PLAIN);
  }

  private static TextTable.Cell count(Map<Difference.Kind, Long> counts, Difference.Kind kind) {
    return plain(String.valueOf(counts.getOrDefault(kind, 0L)));
  }
}

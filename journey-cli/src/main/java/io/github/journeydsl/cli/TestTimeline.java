package io.github.journeydsl.cli;

import io.github.journeydsl.cli.TextTable.Cell;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.runtime.testing.TestResult;
import io.github.journeydsl.runtime.testing.TimelineRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The timeline of a test as a table: what the test says on one side, what happened on the other.
 *
 * @param style how it looks
 */
record TestTimeline(TextStyle style) {

  /** So many rows are shown behind the last line of the test. */
  private static final int FURTHER = 5;

  List<String> lines(TestResult result) {
    List<TimelineRow> rows = result.timeline();
    int end = Math.min(rows.size(), lastSaid(rows) + 1 + FURTHER);
    TextTable table = new TextTable();
    table.row(List.of(
        cell("", Ink.PLAIN),
        cell(say("test.time"), Ink.BOLD),
        cell(say("test.said"), Ink.BOLD),
        cell(say("test.happened"), Ink.BOLD)));
    table.endHeader();
    rows.subList(0, end).forEach(row -> table.row(cells(row)));
    List<String> lines = new ArrayList<>();
    table.lines(style.colours()).forEach(line -> lines.add(line.stripTrailing()));
    if (end < rows.size()) {
      TimelineRow last = rows.get(rows.size() - 1);
      lines.add(say("test.further", rows.size() - end, last.time()));
    }
    return lines;
  }

  private static int lastSaid(List<TimelineRow> rows) {
    int last = -1;
    for (int at = 0; at < rows.size(); at++) {
      if (rows.get(at).said().isPresent()) {
        last = at;
      }
    }
    return last;
  }

  private List<Cell> cells(TimelineRow row) {
    String day = row.at().getDayOfWeek().name().toLowerCase(Locale.ROOT);
    return List.of(
        cell(mark(row), ink(row)),
        cell(row.time() + " " + say("day." + day), Ink.PLAIN),
        cell(text(row.said()), row.kind() == TimelineRow.Kind.MISSING ? Ink.RED : Ink.PLAIN),
        cell(text(row.happened()), happened(row)));
  }

  private static String mark(TimelineRow row) {
    return switch (row.kind()) {
      case GIVEN, OTHER -> " ";
      case MET -> "✓";
      case MISSING, UNEXPECTED -> "✗";
    };
  }

  private static Ink ink(TimelineRow row) {
    return row.kind() == TimelineRow.Kind.MET ? Ink.GREEN : Ink.RED;
  }

  private static Ink happened(TimelineRow row) {
    return switch (row.kind()) {
      case UNEXPECTED -> Ink.RED;
      case OTHER -> Ink.FAINT;
      case GIVEN, MET, MISSING -> Ink.PLAIN;
    };
  }

  private String text(Optional<Message> message) {
    return message.map(one -> PlainText.of(style.words().say(one))).orElse("");
  }

  private String say(String key, Object... arguments) {
    return style.words().say(key, arguments);
  }

  private static Cell cell(String text, Ink ink) {
    return new Cell(text, ink);
  }
}

package io.github.journeydsl.cli;

import io.github.journeydsl.core.diff.ChangeKind;
import io.github.journeydsl.core.diff.ChangeLevel;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.dsl.DiagnosticPrinter;
import java.util.List;

/**
 * What changed, for people: map by map and phase by phase, and one line at the end.
 *
 * @param style how it looks
 */
record DiffText(TextStyle style) {

  String of(DiffReport report) {
    StringBuilder text = new StringBuilder();
    for (MapDiff map : report.maps()) {
      if (!map.isEmpty()) {
        text.append(style.paint(Ink.BOLD, DiffReport.title(map))).append("\n\n");
        DiffGroup.of(map).forEach((heading, changes) -> {
          text.append("  ").append(style.words().say(heading)).append('\n');
          add(text, changes);
          text.append('\n');
        });
        addLeads(text, map);
      }
    }
    return text.append(new DiffTotal(style.words()).of(report)).append('\n').toString();
  }

  private void add(StringBuilder text, List<MapDiff.Judged> changes) {
    for (MapDiff.Judged judged : changes) {
      ChangeLevel level = judged.change().level();
      String shown = style.words().say("level." + level.term());
      String accepted = judged.accepted() ? " " + style.words().say("diff.accepted") : "";
      String message = PlainText.of(style.words().say(judged.change().message()));
      text.append("    ")
          .append(style.paint(ink(judged.change().kind()), sign(judged.change().kind())))
          .append(' ')
          .append(style.paint(judged.accepted() ? Ink.FAINT : ink(level), "[" + shown + "]"))
          .append(style.paint(Ink.FAINT, accepted))
          .append(' ')
          .append(style.paint(judged.accepted() ? Ink.FAINT : Ink.PLAIN, message))
          .append('\n');
    }
  }

  private void addLeads(StringBuilder text, MapDiff map) {
    List<Message> messages = map.leads().messages();
    if (!messages.isEmpty()) {
      text.append("  ").append(style.words().say("diff.in-flight")).append('\n');
      messages.forEach(message ->
          text.append("    ").append(PlainText.of(style.words().say(message))).append('\n'));
      text.append('\n');
    }
    map.now().ifPresent(now -> {
      DiagnosticPrinter printer = style.apply(DiagnosticPrinter.of(now.loaded()));
      map.leads().problems().forEach(one -> text.append(printer.print(one)).append('\n'));
    });
  }

  static String sign(ChangeKind kind) {
    return switch (kind) {
      case ADDED -> "+";
      case REMOVED -> "-";
      case RENAMED -> "=";
      case MOVED -> ">";
      case CHANGED -> "~";
    };
  }

  private static Ink ink(ChangeKind kind) {
    return switch (kind) {
      case ADDED -> Ink.GREEN;
      case REMOVED -> Ink.RED;
      case RENAMED, MOVED, CHANGED -> Ink.YELLOW;
    };
  }

  private static Ink ink(ChangeLevel level) {
    return switch (level) {
      case BEHAVIOUR -> Ink.RED;
      case STRUCTURE -> Ink.YELLOW;
      case INSIGHT -> Ink.PLAIN;
      case WORDING -> Ink.FAINT;
    };
  }
}

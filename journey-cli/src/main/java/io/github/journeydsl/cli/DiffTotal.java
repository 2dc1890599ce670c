package io.github.journeydsl.cli;

import io.github.journeydsl.core.diff.ChangeLevel;
import io.github.journeydsl.core.problem.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * How much changed, in one line.
 *
 * @param words the language of its reader
 */
record DiffTotal(Words words) {

  String of(DiffReport report) {
    Message changes = changes(report);
    return report.errors() == 0
        ? words.say(changes)
        : words.say("diff.total-and-errors", changes, words.count("error", report.errors()));
  }

  private Message changes(DiffReport report) {
    long number = report.changes().count();
    Message count = words.count("change", number);
    if (number == 0) {
      return count;
    }
    List<Message> parts = new ArrayList<>();
    ChangeLevel[] levels = ChangeLevel.values();
    for (int at = levels.length - 1; at >= 0; at--) {
      long some = report.count(levels[at]);
      if (some > 0) {
        parts.add(
            Words.message("diff.of-level", some, Words.message("level." + levels[at].term())));
      }
    }
    if (report.accepted() > 0) {
      parts.add(Words.message("diff.of-accepted", report.accepted()));
    }
    return Words.message("diff.total", count, Message.listed(parts));
  }
}

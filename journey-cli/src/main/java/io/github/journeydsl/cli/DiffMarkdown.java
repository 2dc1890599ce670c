package io.github.journeydsl.cli;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import java.util.List;

/**
 * What changed, as Markdown that suits the comment of a pull request.
 *
 * @param words the language of its readers
 */
record DiffMarkdown(Words words) {

  String of(DiffReport report) {
    StringBuilder text = new StringBuilder();
    for (MapDiff map : report.maps()) {
      if (!map.isEmpty()) {
        text.append("### ").append(escaped(DiffReport.title(map))).append("\n\n");
        DiffGroup.of(map).forEach((heading, changes) -> {
          text.append("#### ").append(escaped(words.say(heading))).append("\n\n");
          add(text, changes);
          text.append('\n');
        });
        addLeads(text, map.leads());
      }
    }
    return text.append("**")
        .append(escaped(new DiffTotal(words).of(report)))
        .append("**\n")
        .toString();
  }

  private void add(StringBuilder text, List<MapDiff.Judged> changes) {
    for (MapDiff.Judged judged : changes) {
      String level = words.say("level." + judged.change().level().term());
      String accepted = judged.accepted() ? " " + words.say("diff.accepted") : "";
      text.append("- **")
          .append(escaped(level))
          .append("**")
          .append(escaped(accepted))
          .append(' ')
          .append(escaped(words.say(judged.change().message())))
          .append('\n');
    }
  }

  private void addLeads(StringBuilder text, LeadsInFlight leads) {
    if (leads.isEmpty()) {
      return;
    }
    text.append("#### ").append(escaped(words.say("diff.in-flight"))).append("\n\n");
    leads
        .messages()
        .forEach(one -> text.append("- ").append(escaped(words.say(one))).append('\n'));
    for (Diagnostic problem : leads.problems()) {
      text.append("- **")
          .append(escaped(problem.severity().term() + "[" + problem.id() + "]"))
          .append("** ")
          .append(escaped(new DiagnosticSentence(words).of(problem)))
          .append('\n');
    }
    text.append('\n');
  }

  /** Text that means nothing but itself: no markup, no link, and nobody is called to read it. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    PlainText.of(text).codePoints().forEach(c -> {
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '|' -> escaped.append("&#124;");
        case '@' -> escaped.append("&#64;");
        case '#' -> escaped.append("&#35;");
        case '\\', '`', '*', '_', '[', ']', '~', '$', '!' ->
          escaped.append('\\').append((char) c);
        default -> escaped.appendCodePoint(c);
      }
    });
    return escaped.toString();
  }
}

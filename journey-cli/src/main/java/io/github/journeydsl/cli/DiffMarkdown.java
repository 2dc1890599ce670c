package io.github.journeydsl.cli;

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
      if (!map.changes().isEmpty()) {
        text.append("### ").append(escaped(DiffReport.title(map))).append("\n\n");
        DiffGroup.of(map).forEach((heading, changes) -> {
          text.append("#### ").append(escaped(words.say(heading))).append("\n\n");
          add(text, changes);
          text.append('\n');
        });
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

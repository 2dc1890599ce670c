package io.github.journeydsl.cli;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.diagnostic.SourceRange;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a check found as commands of a GitHub workflow, which shows them beside the lines of a pull
 * request. Nothing else is written: the runner would read a line that begins like a command as one.
 *
 * @param words the language of its messages
 */
record CheckGithub(Words words) {

  String of(CheckReport report) {
    return report.files().stream()
        .flatMap(file -> file.diagnostics().stream().map(found -> command(found, file.name())))
        .collect(Collectors.joining());
  }

  private String command(Diagnostic diagnostic, String checkedFile) {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("file", diagnostic.range().map(SourceRange::file).orElse(checkedFile));
    diagnostic.range().ifPresent(range -> place(range, properties));
    properties.put("title", diagnostic.id());
    String all = properties.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + property(entry.getValue()))
        .collect(Collectors.joining(","));
    String text = new DiagnosticSentence(words).of(diagnostic);
    return "::" + kind(diagnostic.severity()) + " " + all + "::" + data(text) + "\n";
  }

  /** Columns are understood only within one line. */
  private static void place(SourceRange range, Map<String, String> properties) {
    int line = range.start().line();
    int endLine = range.end().line();
    properties.put("line", String.valueOf(line));
    properties.put("endLine", String.valueOf(endLine));
    if (line == endLine) {
      properties.put("col", String.valueOf(range.start().column()));
      properties.put("endColumn", String.valueOf(range.end().column()));
    }
  }

  private static String kind(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}

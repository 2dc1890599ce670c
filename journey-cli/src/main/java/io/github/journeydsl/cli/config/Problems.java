package io.github.journeydsl.cli.config;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.diagnostic.SourceRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong with a configuration. */
final class Problems {

  private static final int MOST = 100;

  private final List<Diagnostic> found = new ArrayList<>();

  /** Adds what the entry {@code id} says; its help is the entry with {@code .help} behind. */
  void add(String id, SourceRange range, Object... arguments) {
    add(id, id, range, List.of(), arguments);
  }

  /** The same for an id that has entries for several cases. */
  void add(
      String id, String key, SourceRange range, List<String> suggestions, Object... arguments) {
    var problem = Diagnostic.builder()
        .id(id)
        .severity(Severity.ERROR)
        .message(ConfigMessages.message(key, arguments))
        .range(range)
        .suggestions(suggestions);
    if (ConfigMessages.BUNDLE.entries("").containsKey(key + ".help")) {
      problem.help(ConfigMessages.message(key + ".help", arguments));
    }
    found.add(problem.build());
  }

  void addAll(List<Diagnostic> problems) {
    found.addAll(problems);
  }

  /** In the order of the text; those without a place behind. */
  List<Diagnostic> inOrder() {
    return found.stream()
        .sorted(Comparator.comparingInt(problem ->
            problem.range().map(range -> range.start().offset()).orElse(Integer.MAX_VALUE)))
        .limit(MOST)
        .toList();
  }
}

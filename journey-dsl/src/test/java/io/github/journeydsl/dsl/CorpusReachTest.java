package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.problem.MessageBundle;
import io.github.journeydsl.core.rules.JourneyRules;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.dsl.internal.source.DslMessages;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Everything that can be said about a text is said about some bad file of the corpus. */
class CorpusReachTest {

  /** What no file can show, and why. */
  private static final Map<String, List<String>> EXCEPT = Map.of(
      "they tell of limits that only very large input passes; LimitsTest shows them",
      List.of(
          "file-too-large",
          "imports-too-deep",
          "too-many-files",
          "too-many-elements",
          "label-too-long",
          "text-too-long",
          "statement-too-long",
          "more-errors",
          "more-warnings",
          "more-infos"),
      "they tell of files that are not there or that nobody may read; UnreadableTest shows them",
      List.of("file-not-found", "file-unreadable"),
      "the printer says it beside the marks, not the diagnostic",
      List.of("did-you-mean", "severity.error", "severity.warning", "severity.info", "at"),
      "what has no id of its own is not declared twice under one",
      List.of("kind.allow", "kind.journey", "kind.migration", "kind.policy", "kind.scoring"),
      "a statement that is open at the end of the file ends there",
      List.of("found.eof", "expect.eof"),
      "no place of the grammar has so many alternatives yet",
      List.of("syntax.some"),
      "it tells of a mistake of ours",
      List.of("unclear", "format-unsound"),
      "they tell of changes that an editor refuses; EditingTest shows them",
      List.of("edit-not-possible", "edit-not-possible.help", "invalid-change.help"));

  private static final Map<MessageBundle, Set<String>> SAID = new HashMap<>();
  private static final Map<String, MessageBundle> TABLES = new HashMap<>();

  @BeforeAll
  static void readAll() {
    Corpus.maps(Corpus.BAD).stream()
        .flatMap(file -> new BadFile(file).found().stream())
        .forEach(CorpusReachTest::note);
  }

  private static void note(Diagnostic found) {
    TABLES.put(found.id(), found.message().bundle());
    note(found.message());
    found.help().ifPresent(CorpusReachTest::note);
    found.related().forEach(related -> note(related.message()));
  }

  private static void note(Message message) {
    SAID.computeIfAbsent(message.bundle(), table -> new HashSet<>()).add(message.key());
    message.arguments().forEach(CorpusReachTest::note);
  }

  @Test
  void everyMessageOfTheLanguageIsSaid() {
    assertThat(unsaid(DslMessages.BUNDLE, key -> !isExcepted(key))).isEmpty();
  }

  @Test
  void everyExceptionIsNeeded() {
    List<String> exceptions = EXCEPT.values().stream().flatMap(List::stream).toList();
    assertThat(unsaid(DslMessages.BUNDLE, key -> true)).containsAll(exceptions);
  }

  /** But for {@code duplicate-id}, which readers find first, in their own words. */
  @Test
  void everyMessageOfTheRulesAboutStructureIsSaid() {
    for (Rule rule : JourneyRules.structure()) {
      MessageBundle table = TABLES.get(rule.id());
      assertThat(table).as("where %s is told", rule.id()).isNotNull();
      assertThat(unsaid(table, key -> (key + ".").startsWith(rule.id() + "."))).isEmpty();
    }
  }

  private static boolean isExcepted(String key) {
    return EXCEPT.values().stream()
        .flatMap(List::stream)
        .anyMatch(excepted -> key.equals(excepted) || key.startsWith(excepted + "."));
  }

  /** What no file of the corpus has said. */
  private static Set<String> unsaid(MessageBundle table, Predicate<String> expected) {
    return table.entries("").keySet().stream()
        .filter(expected)
        .filter(key -> !SAID.getOrDefault(table, Set.of()).contains(key))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

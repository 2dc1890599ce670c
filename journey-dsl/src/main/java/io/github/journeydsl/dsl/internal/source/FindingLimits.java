package io.github.journeydsl.dsl.internal.source;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.core.problem.Message;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps lists of findings short enough to be read, each severity for itself, so that infos never
 * push out errors.
 *
 * @param errors how many errors are listed
 * @param warnings how many warnings are listed
 * @param infos how many findings that are neither are listed
 */
public record FindingLimits(int errors, int warnings, int infos) {

  /**
   * The first findings of each severity, and one line for the rest.
   *
   * @param sorted what was found
   * @param problems knows what was counted only
   * @param stop where reading stopped, having found enough
   */
  public List<Diagnostic> apply(
      List<Diagnostic> sorted, Problems problems, Optional<SourceRange> stop) {
    return apply(sorted, problems, stop, Set.of());
  }

  /**
   * The first findings of each severity, and one line for the rest.
   *
   * @param sorted what was found
   * @param problems knows what was counted only
   * @param stop where reading stopped, having found enough
   * @param unfinished the ids of rules that stopped, having found enough
   */
  public List<Diagnostic> apply(
      List<Diagnostic> sorted,
      Problems problems,
      Optional<SourceRange> stop,
      Set<String> unfinished) {
    Set<Severity> incomplete = EnumSet.noneOf(Severity.class);
    Map<Severity, Integer> numbers = new EnumMap<>(Severity.class);
    List<Diagnostic> kept = new ArrayList<>();
    for (Diagnostic finding : sorted) {
      Severity severity = finding.severity();
      int number = numbers.getOrDefault(severity, 0) + 1;
      numbers.put(severity, number);
      if (unfinished.contains(finding.id())) {
        incomplete.add(severity);
      }
      if (number <= most(severity)) {
        kept.add(finding);
      }
    }
    numbers.merge(Severity.ERROR, problems.numberUnlisted(), Integer::sum);
    numbers.merge(Severity.INFO, problems.unlistedHints(), Integer::sum);
    for (Severity severity : Severity.values()) {
      int rest = Math.max(0, numbers.getOrDefault(severity, 0) - most(severity));
      if (severity == Severity.ERROR && stop.isPresent() && rest > 0) {
        kept.add(rest(severity, rest, stopped(rest, stop.get())));
      } else if (incomplete.contains(severity)) {
        // the finding at which a rule stopped is one more
        kept.add(rest(severity, rest + 1, unfinished(severity, rest + 1, problems)));
      } else if (rest > 0) {
        kept.add(rest(severity, rest, counted(severity, rest)));
      }
    }
    return List.copyOf(kept);
  }

  private int most(Severity severity) {
    return switch (severity) {
      case ERROR -> errors;
      case WARNING -> warnings;
      case INFO -> infos;
    };
  }

  /** One line for the findings that are not listed; its value says how many they are. */
  private static Diagnostic rest(Severity severity, int number, Message message) {
    return Diagnostic.builder()
        .id(id(severity))
        .severity(severity)
        .message(message)
        .value(String.valueOf(number))
        .build();
  }

  private static Message counted(Severity severity, int number) {
    String id = id(severity);
    return DslMessages.message(number == 1 ? id + ".one" : id, number);
  }

  private static Message unfinished(Severity severity, int number, Problems problems) {
    return DslMessages.message(id(severity) + ".unfinished", number, problems.mostCounted());
  }

  private static Message stopped(int number, SourceRange place) {
    return DslMessages.message(
        "more-errors.stopped", number, place.file(), place.start().line());
  }

  private static String id(Severity severity) {
    return switch (severity) {
      case ERROR -> "more-errors";
      case WARNING -> "more-warnings";
      case INFO -> "more-infos";
    };
  }
}

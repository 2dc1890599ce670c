package io.github.journeydsl.dsl.internal.source;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.DiagnosticBuilder;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.diagnostic.SourceRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was found wrong while files were read, in the order it was found. */
public final class Problems {

  private final List<Diagnostic> found = new ArrayList<>();
  private final Map<String, Offsets> unlisted = new HashMap<>();
  private int numberUnlisted;

  /** Starts an error; {@link #add} ends it. The message is the table's entry of the key. */
  public static DiagnosticBuilder error(String id, SourceRange range, String key, Object... args) {
    return Diagnostic.builder()
        .id(id)
        .severity(Severity.ERROR)
        .range(range)
        .message(DslMessages.message(key, args));
  }

  /** Adds what was found. */
  public void add(DiagnosticBuilder problem) {
    found.add(problem.build());
  }

  /** Notes an error that so many come before that nobody will read what it says. */
  public void addUnlisted(String file, int offset) {
    unlisted.computeIfAbsent(file, name -> new Offsets()).add(offset);
    numberUnlisted++;
  }

  /** Adds what others found. */
  public void addAll(Problems others) {
    found.addAll(others.found);
    others.unlisted.forEach(
        (file, offsets) -> unlisted.computeIfAbsent(file, name -> new Offsets()).addAll(offsets));
    numberUnlisted += others.numberUnlisted;
  }

  /** Where the errors are that are counted only, by file. */
  public Map<String, Offsets> unlisted() {
    return Collections.unmodifiableMap(unlisted);
  }

  /** How many errors are counted only. */
  public int numberUnlisted() {
    return numberUnlisted;
  }

  /** What was found so far. */
  public List<Diagnostic> found() {
    return List.copyOf(found);
  }

  /** How many of them are errors. */
  public int errors() {
    int errors = numberUnlisted;
    for (Diagnostic diagnostic : found) {
      errors += diagnostic.severity() == Severity.ERROR ? 1 : 0;
    }
    return errors;
  }
}

package io.github.journeydsl.dsl.internal.source;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.DiagnosticBuilder;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.core.element.ElementRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was found wrong while files were read, in the order it was found. Of the errors of a file no
 * more are kept than will be listed, the first of the file; the others are counted.
 */
public final class Problems {

  /** So many errors too many are found before those that come last are thrown away. */
  private static final int SLACK = 1_000;

  private final int most;
  private final List<Diagnostic> found = new ArrayList<>();
  private final Map<String, Integer> errors = new HashMap<>();
  private final Map<String, Integer> lastListed = new HashMap<>();
  private final Map<String, Offsets> unlisted = new HashMap<>();
  private final Set<ElementRef> declaredTwice = new HashSet<>();
  private int numberUnlisted;

  /** A list of all that is found. */
  public Problems() {
    this(Integer.MAX_VALUE);
  }

  /** A list in which so many errors of each file get words. */
  public Problems(int most) {
    this.most = most;
  }

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
    add(problem.build());
  }

  private void add(Diagnostic problem) {
    found.add(problem);
    if (problem.severity() == Severity.ERROR && problem.range().isPresent()) {
      String file = problem.range().get().file();
      if (problem.id().equals("duplicate-id")) {
        problem.element().ifPresent(declaredTwice::add);
      }
      int ofFile = errors.getOrDefault(file, 0) + 1;
      errors.put(file, ofFile);
      if (ofFile - SLACK > most) {
        throwAway(file);
      }
    }
  }

  /** Keeps the first errors of a file. */
  private void throwAway(String file) {
    List<Diagnostic> ofFile = new ArrayList<>();
    for (Diagnostic problem : found) {
      boolean isError = problem.severity() == Severity.ERROR;
      if (isError && problem.range().map(range -> range.file().equals(file)).orElse(false)) {
        ofFile.add(problem);
      }
    }
    ofFile.sort(Comparator.comparingInt(Problems::offset));
    List<Diagnostic> tooMany = ofFile.subList(most, ofFile.size());
    Set<Diagnostic> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    gone.addAll(tooMany);
    found.removeIf(gone::contains);
    tooMany.forEach(problem -> addUnlisted(file, offset(problem)));
    errors.put(file, most);
    lastListed.put(file, offset(ofFile.get(most - 1)));
  }

  private static int offset(Diagnostic problem) {
    return problem.range().map(range -> range.start().offset()).orElse(0);
  }

  /** Whether so many errors come before this place that one there needs no words. */
  public boolean isBehindListed(String file, int offset) {
    Integer last = lastListed.get(file);
    return last != null && offset >= last;
  }

  /** Notes an error that so many come before that nobody will read what it says. */
  public void addUnlisted(String file, int offset) {
    unlisted.computeIfAbsent(file, name -> new Offsets()).add(offset);
    numberUnlisted++;
  }

  /** Notes that an element is declared twice, where that is counted only. */
  public void noteDeclaredTwice(ElementRef element) {
    declaredTwice.add(element);
  }

  /** The elements that are declared twice. */
  public Set<ElementRef> declaredTwice() {
    return Collections.unmodifiableSet(declaredTwice);
  }

  /** Adds what others found. */
  public void addAll(Problems others) {
    others.found.forEach(this::add);
    others.unlisted.forEach(
        (file, offsets) -> unlisted.computeIfAbsent(file, name -> new Offsets()).addAll(offsets));
    declaredTwice.addAll(others.declaredTwice);
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
    int number = numberUnlisted;
    for (Diagnostic diagnostic : found) {
      number += diagnostic.severity() == Severity.ERROR ? 1 : 0;
    }
    return number;
  }
}

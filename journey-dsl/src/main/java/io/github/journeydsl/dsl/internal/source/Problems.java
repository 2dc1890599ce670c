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
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was found wrong while files were read, in the order it was found. Of the errors of a file no
 * more are kept than will be listed, the first of the file; the others are counted, up to a number
 * at which reading stops. Of the hints, too, the first are kept and the others counted.
 */
public final class Problems {

  /** So many errors too many are found before those that come last are thrown away. */
  private static final int SLACK = 1_000;

  private final int most;
  private final int mostCounted;
  private final int mostHints;
  private final List<Diagnostic> found = new ArrayList<>();
  private final Map<String, Integer> errors = new HashMap<>();
  private final Map<String, Integer> lastListed = new HashMap<>();
  private final Map<String, Offsets> unlisted = new HashMap<>();
  private final Set<ElementRef> declaredTwice = new HashSet<>();
  private int numberUnlisted;
  private int unlistedHints;
  private int hints;
  private int counted;
  private int taken;
  private @Nullable Stop stop;

  /**
   * Where reading stopped, having found enough.
   *
   * @param file the name people know the file by
   * @param offset where the last error is that was counted
   */
  public record Stop(String file, int offset) {}

  /** A list of all that is found. */
  public Problems() {
    this(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  /**
   * A list of what comes first.
   *
   * @param most how many errors of each file get words
   * @param mostCounted at how many errors it is full
   * @param mostHints how many hints get words
   */
  public Problems(int most, int mostCounted, int mostHints) {
    this.most = most;
    this.mostCounted = mostCounted;
    this.mostHints = mostHints;
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
      count(file, offset(problem));
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
    tooMany.forEach(problem -> noteUnlisted(file, offset(problem)));
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
    count(file, offset);
    noteUnlisted(file, offset);
  }

  private void noteUnlisted(String file, int offset) {
    noteDamage(file, offset);
    numberUnlisted++;
  }

  /** Notes a place without which what stands around it is not whole; it is no error of its own. */
  public void noteDamage(String file, int offset) {
    unlisted.computeIfAbsent(file, name -> new Offsets()).add(offset);
  }

  private void count(String file, int offset) {
    counted++;
    if (stop == null && isFull()) {
      stop = new Stop(file, offset);
    }
  }

  /** Adds a hint; behind so many that nobody will read what it says, it is counted only. */
  public void addHint(Supplier<DiagnosticBuilder> hint) {
    if (isRoomForHint()) {
      found.add(hint.get().severity(Severity.INFO).build());
    }
  }

  private boolean isRoomForHint() {
    hints++;
    unlistedHints += hints > mostHints ? 1 : 0;
    return hints <= mostHints;
  }

  /** Whether so many errors were found here that reading stops. */
  public boolean isFull() {
    return counted - taken >= mostCounted;
  }

  /** Whether, with what others found, there are so many errors that no further file is read. */
  public boolean isEnough() {
    return counted >= mostCounted;
  }

  /** Where reading stopped first, if it did. */
  public Optional<Stop> stop() {
    return Optional.ofNullable(stop);
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
    taken += others.counted;
    counted += others.numberUnlisted;
    for (Diagnostic problem : others.found) {
      if (problem.severity() == Severity.ERROR) {
        add(problem);
      } else if (isRoomForHint()) {
        found.add(problem);
      }
    }
    others.unlisted.forEach(
        (file, offsets) -> unlisted.computeIfAbsent(file, name -> new Offsets()).addAll(offsets));
    declaredTwice.addAll(others.declaredTwice);
    numberUnlisted += others.numberUnlisted;
    unlistedHints += others.unlistedHints;
    stop = stop == null ? others.stop : stop;
  }

  /** Where the errors are that are counted only, by file. */
  public Map<String, Offsets> unlisted() {
    return Collections.unmodifiableMap(unlisted);
  }

  /** How many errors are enough: reading stops there, and so does every rule. */
  public int mostCounted() {
    return mostCounted;
  }

  /** How many errors are counted only. */
  public int numberUnlisted() {
    return numberUnlisted;
  }

  /** How many hints are counted only. */
  public int unlistedHints() {
    return unlistedHints;
  }

  /** What was found so far. */
  public List<Diagnostic> found() {
    return List.copyOf(found);
  }

  /** How many of them are errors. */
  public int errors() {
    return counted;
  }
}

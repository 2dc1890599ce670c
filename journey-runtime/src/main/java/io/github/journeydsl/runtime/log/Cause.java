package io.github.journeydsl.runtime.log;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What gave rise to a line of the log.
 *
 * <pre>{@code
 * Cause.input("e-17").toString();      // input e-17
 * Cause.timer(instant).reference();    // 2026-10-08T01:00:00Z
 * }</pre>
 */
public final class Cause {

  private final Kind kind;
  private final @Nullable Instant due;
  private final String text;

  private Cause(Kind kind, @Nullable Instant due, String text) {
    this.kind = kind;
    this.due = due;
    this.text = text;
  }

  /** A message about the lead, by its id. */
  public static Cause input(String id) {
    return new Cause(Kind.INPUT, null, id);
  }

  /**
   * A timer: of a step, by the instant it was set for; of what time alone changes (decay, counts),
   * by the instant at which that was seen.
   */
  public static Cause timer(Instant due) {
    return new Cause(Kind.TIMER, due, "");
  }

  /** A new version of the map; empty where it has none. */
  public static Cause definition(String version) {
    return new Cause(Kind.DEFINITION, null, version);
  }

  /** Of a kind and its {@link #reference()}, as logs have them. */
  public static Cause of(Kind kind, String reference) {
    return new Cause(kind, null, reference);
  }

  /** An input, a timer or a new version. */
  public Kind kind() {
    return kind;
  }

  /**
   * The id of the input, the instant of the timer, as in {@code 2026-10-08T01:00:00Z}, or the
   * version of the map.
   */
  public String reference() {
    return due == null ? text : due.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cause cause
        && cause.kind == kind
        && cause.reference().equals(reference());
  }

  @Override
  public int hashCode() {
    return 31 * kind.hashCode() + reference().hashCode();
  }

  @Override
  public String toString() {
    return kind.word() + " " + reference();
  }

  /** What can give rise to something. */
  public enum Kind {
    /** A message about the lead. */
    INPUT("input"),
    /** A timer that was due. */
    TIMER("timer"),
    /** A new version of the map. */
    DEFINITION("definition");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word for it in logs. */
    public String word() {
      return word;
    }
  }
}

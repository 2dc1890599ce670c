package io.github.journeydsl.core.diff;

import io.github.journeydsl.core.problem.Term;
import java.util.Optional;
import java.util.stream.Stream;

/** What happened to an element. */
public enum ChangeKind implements Term {
  /** Only the new map has it. */
  ADDED,
  /** Only the old map has it. */
  REMOVED,
  /** It has another id; it may also stand elsewhere and say something else. */
  RENAMED,
  /** It stands elsewhere; it may also say something else. */
  MOVED,
  /** It says something else. */
  CHANGED;

  /** The id by which {@code allow} accepts such a change, such as {@code diff-removed}. */
  public String id() {
    return "diff-" + term();
  }

  /** The kind of an id, if it is one of these. */
  public static Optional<ChangeKind> ofId(String id) {
    return Stream.of(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }
}

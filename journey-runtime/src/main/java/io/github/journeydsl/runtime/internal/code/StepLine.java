package io.github.journeydsl.runtime.internal.code;

import java.util.List;
import java.util.Optional;

/**
 * A step as people know it.
 *
 * @param id its id
 * @param named whether the text gives it that id
 * @param was the id it had before
 * @param words what it does
 * @param depth how many blocks it is inside of
 * @param way the branch of the step around it that begins with it; empty for none
 * @param place its first instruction
 * @param canWait whether a lead can wait here
 * @param branches the ways on from here
 */
public record StepLine(
    String id,
    boolean named,
    Optional<String> was,
    String words,
    int depth,
    String way,
    int place,
    boolean canWait,
    List<String> branches) {

  /** Copies the list. */
  public StepLine {
    branches = List.copyOf(branches);
  }
}

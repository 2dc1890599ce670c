package io.github.journeydsl.runtime;

import io.github.journeydsl.runtime.internal.code.StepLine;
import java.util.List;
import java.util.Optional;

/**
 * A step of a program.
 *
 * @param id its stable id: the name the text gives it ({@code as ID}), or one made of its words
 *     ({@code wait-3-days}, {@code send-case-studies-by-email}), with a number behind where the
 *     same words come again ({@code wait-3-days-2})
 * @param was the id it had before, if the text says so
 * @param words what it does, in the words of the text, without what is inside its blocks
 * @param depth how many blocks it is inside of
 * @param way the branch of the step around it that begins with it ({@code then}, {@code else},
 *     {@code late}, …); empty where none begins
 * @param canWait whether a lead can wait here: waits, hand-offs, repetitions, and sends that the
 *     policy or a hand-off can defer
 * @param branches the ways that go on from here, in order ({@code then}, {@code else}, the ids of
 *     the arms of a split, {@code 1}, {@code 2}, … for the conditions of an {@code if}); empty if
 *     there is one way
 */
public record ProgramStep(
    String id,
    Optional<String> was,
    String words,
    int depth,
    String way,
    boolean canWait,
    List<String> branches) {

  /** Copies the list. */
  public ProgramStep {
    branches = List.copyOf(branches);
  }

  static ProgramStep of(StepLine line) {
    return new ProgramStep(
        line.id(),
        line.was(),
        line.words(),
        line.depth(),
        line.way(),
        line.canWait(),
        line.branches());
  }
}

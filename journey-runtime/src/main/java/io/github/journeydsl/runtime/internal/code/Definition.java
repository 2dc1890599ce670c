package io.github.journeydsl.runtime.internal.code;

import java.util.List;
import java.util.Optional;

/**
 * A scenario of one version of a map.
 *
 * @param scenario its id
 * @param history the number under which entries of a lead are remembered, the same for all versions
 * @param version the version of the map, if it has one
 * @param fingerprint tells it from every other definition
 * @param order where its instances stand among those of a lead
 * @param phases the phases of {@code in}; empty where any will do
 * @param exits what makes a lead leave early
 * @param goals the events that are goals
 * @param attributes the attributes of events that its conditions ask for
 * @param ops the instructions
 * @param lines its steps, in the order of the text
 * @param steps the id of the step an instruction belongs to, by place
 * @param loops how many repetitions an instruction is inside of, by place
 * @param around the place of the hand-off in whose late block an instruction is, by place; −1 for
 *     none
 * @param fading what its exits ask for that changes with time alone
 */
@SuppressWarnings(
    "ArrayRecordComponent") // looked at in every step; definitions are told apart by fingerprints
public record Definition(
    String scenario,
    int history,
    Optional<String> version,
    String fingerprint,
    int order,
    int[] phases,
    List<ExitTest> exits,
    int[] goals,
    int[] attributes,
    List<Op> ops,
    List<StepLine> lines,
    List<String> steps,
    int[] loops,
    int[] around,
    Fading fading) {

  /** The instruction at a place. */
  public Op op(int place) {
    return ops.get(place);
  }

  /** How many repetitions of an instance at a place are under way: those around it, and itself. */
  public int rounds(int place) {
    return loops[place] + (ops.get(place) instanceof Op.Loop ? 1 : 0);
  }

  /** Whether a phase is one of {@code in}. */
  public boolean isFor(int phase) {
    return phases.length == 0 || Numbers.contains(phases, phase);
  }
}

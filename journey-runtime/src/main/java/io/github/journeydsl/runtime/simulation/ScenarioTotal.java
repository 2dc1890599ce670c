package io.github.journeydsl.runtime.simulation;

/**
 * How leads went through a scenario.
 *
 * @param scenario its id
 * @param entered how often a lead came in
 * @param completed how often one went on to the end of the steps
 * @param left how often one left early, also because it was forgotten
 * @param goals how often a goal was reached
 */
public record ScenarioTotal(String scenario, long entered, long completed, long left, long goals) {

  /** What the notice of a lead says that leaves at the end of the steps. */
  static final String COMPLETED = "completed";

  /** How many were still in it at the end. */
  public long running() {
    return entered - completed - left;
  }

  ScenarioTotal plus(long entered, long completed, long left, long goals) {
    return new ScenarioTotal(
        scenario,
        this.entered + entered,
        this.completed + completed,
        this.left + left,
        this.goals + goals);
  }
}

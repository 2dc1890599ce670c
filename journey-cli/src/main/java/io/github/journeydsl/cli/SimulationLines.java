package io.github.journeydsl.cli;

import io.github.journeydsl.runtime.log.LogEntry;
import io.github.journeydsl.runtime.simulation.LogComparison;
import io.github.journeydsl.runtime.simulation.LogLines;
import io.github.journeydsl.runtime.simulation.RefusedInput;

/** A simulation as JSON Lines, each written when it comes about. */
final class SimulationLines implements SimulationAnswer {

  private final Environment environment;
  private final boolean comparing;
  private boolean mistakes;

  /** Of a comparison, what is different is written instead of the log. */
  SimulationLines(Environment environment, boolean comparing) {
    this.environment = environment;
    this.comparing = comparing;
  }

  @Override
  public void logged(LogEntry entry) {
    if (!comparing) {
      line(LogLines.write(entry));
    }
  }

  @Override
  public void refused(RefusedInput refused) {
    mistakes |= refused.reason().isMistake();
    line(LogLines.write(refused, environment.locale()));
  }

  @Override
  public void compared(LogComparison comparison) {
    comparison
        .leads()
        .forEach((lead, differences) ->
            differences.forEach(difference -> line(LogLines.write(lead, difference))));
  }

  private void line(String text) {
    environment.out().print(text);
    environment.out().print('\n');
  }

  @Override
  public void end() {
    environment.out().flush();
  }

  @Override
  public boolean hasMistakes() {
    return mistakes;
  }
}

package io.github.journeydsl.cli;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.runtime.input.LeadInput;
import io.github.journeydsl.runtime.log.LogEntry;
import io.github.journeydsl.runtime.simulation.LogComparison;
import io.github.journeydsl.runtime.simulation.RefusedInput;
import io.github.journeydsl.runtime.simulation.Timelines;
import io.github.journeydsl.runtime.simulation.Totals;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A simulation for people: timelines or differences, then totals, then what was not taken. */
final class SimulationText implements SimulationAnswer {

  private static final int MOST_LEADS = 20;
  private static final int MOST_REFUSED = 20;

  private final JourneyMap map;
  private final TextStyle style;
  private final PrintWriter out;
  private final @Nullable String only;
  private final Timelines timelines;
  private final Totals totals = new Totals();
  private final List<RefusedInput> refused = new ArrayList<>();
  private @Nullable LogComparison comparison;

  SimulationText(
      JourneyMap map, TextStyle style, PrintWriter out, boolean comparing, @Nullable String only) {
    this.map = map;
    this.style = style;
    this.out = out;
    this.only = only;
    this.timelines = Timelines.of(map, comparing ? 0 : MOST_LEADS);
  }

  @Override
  public void taken(LeadInput input, Instant at) {
    timelines.taken(input, at);
    totals.taken(input, at);
  }

  @Override
  public void logged(LogEntry entry) {
    timelines.logged(entry);
    totals.logged(entry);
  }

  @Override
  public void refused(RefusedInput one) {
    totals.refused(one);
    if (refused.size() < MOST_REFUSED) {
      refused.add(one);
    }
  }

  @Override
  public void compared(LogComparison found) {
    comparison = found;
  }

  @Override
  public void end() {
    LeadTimes times = new LeadTimes(map, style);
    if (only != null && totals.leads() == 0 && !differs()) {
      line(style.words().say("simulate.no-lead", PlainText.of(only)));
      line("");
    } else if (comparison != null) {
      new ComparisonText(map, style, times)
          .lines(comparison, MOST_LEADS, Optional.ofNullable(only))
          .forEach(this::line);
    } else {
      times.timelines(timelines.leads()).forEach(this::line);
      more(totals.leads() - timelines.leads().size());
    }
    new TotalsText(map, style).lines(totals, comparison == null).forEach(this::line);
    refused.forEach(
        one -> line(style.paint(Ink.YELLOW, place(one)) + " " + style.words().say(one.message())));
    long hidden =
        totals.refused().values().stream().mapToLong(Long::longValue).sum() - refused.size();
    if (hidden > 0) {
      line(style.words().say("simulate.more-refused", hidden));
    }
    out.flush();
  }

  /** Whether the older version did something, even about what the new one did not take. */
  private boolean differs() {
    return comparison != null && !comparison.leads().isEmpty();
  }

  private void more(int leads) {
    if (leads > 0) {
      line(style.words().say("simulate.more-leads", style.words().count("lead", leads)));
      line("");
    }
  }

  private static String place(RefusedInput one) {
    String column = one.column() > 0 ? ":" + one.column() : "";
    return PlainText.of(one.file()) + ":" + one.line() + column;
  }

  private void line(String text) {
    out.print(text.stripTrailing());
    out.print('\n');
  }

  @Override
  public boolean hasMistakes() {
    return totals.refused().keySet().stream().anyMatch(RefusedInput.Reason::isMistake);
  }
}

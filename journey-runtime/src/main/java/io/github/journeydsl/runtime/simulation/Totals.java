package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.runtime.input.LeadInput;
import io.github.journeydsl.runtime.log.Alert;
import io.github.journeydsl.runtime.log.HandOff;
import io.github.journeydsl.runtime.log.LogEntry;
import io.github.journeydsl.runtime.log.MoveTo;
import io.github.journeydsl.runtime.log.Notice;
import io.github.journeydsl.runtime.log.Origin;
import io.github.journeydsl.runtime.log.Send;
import io.github.journeydsl.runtime.log.Task;
import io.github.journeydsl.runtime.simulation.RefusedInput.Reason;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts what happens in a simulation. All tables are in the order of their ids.
 *
 * <pre>{@code
 * Totals totals = new Totals();
 * simulation.run(events, totals);
 * totals.sends().forEach(total -> System.out.println(total.content() + " " + total.sent()));
 * }</pre>
 */
public final class Totals implements SimulationObserver {

  private final Set<String> leads = new HashSet<>();
  private long inputs;
  private final Map<Pair, SendTotal> sends = new TreeMap<>();
  private final Tally<Pair> moves = new Tally<>();
  private final Tally<Pair> handOffs = new Tally<>();
  private final Tally<String> tasks = new Tally<>();
  private final Tally<String> alerts = new Tally<>();
  private final TreeMap<String, ScenarioTotal> scenarios = new TreeMap<>();
  private final Stays stays = new Stays();
  private final Tally<Notice.Kind> notices = new Tally<>();
  private final Tally<Reason> refused = new Tally<>();

  /** Totals of nothing so far. */
  public Totals() {}

  /**
   * Two names that are counted together.
   *
   * @param first where a lead comes from; the team
   * @param second where it goes; as what it is handed over
   */
  public record Pair(String first, String second) implements Comparable<Pair> {

    private static final Comparator<Pair> ORDER =
        Comparator.comparing(Pair::first).thenComparing(Pair::second);

    @Override
    public int compareTo(Pair other) {
      return ORDER.compare(this, other);
    }
  }

  @Override
  public void taken(LeadInput input, Instant at) {
    leads.add(input.lead());
    inputs++;
  }

  @Override
  public void logged(LogEntry entry) {
    if (entry instanceof Send send) {
      Pair key = new Pair(send.content(), send.channel());
      SendTotal total = sends.getOrDefault(key, SendTotal.none(key.first(), key.second()));
      sends.put(key, total.and(send.decision()));
    } else if (entry instanceof MoveTo move) {
      moves.count(new Pair(move.from(), move.to()));
    } else if (entry instanceof HandOff handOff) {
      handOffs.count(new Pair(handOff.team(), handOff.stage()));
    } else if (entry instanceof Task task) {
      tasks.count(task.team());
    } else if (entry instanceof Alert alert) {
      alerts.count(alert.team());
    } else if (entry instanceof Notice notice) {
      notices.count(notice.kind());
      count(notice);
    }
  }

  private void count(Notice notice) {
    String scenario = notice.origin().map(Origin::scenario).orElse("");
    switch (notice.kind()) {
      case ENTERED -> {
        stays.begins(notice.lead(), scenario);
        add(scenario, 1, 0, 0, 0);
      }
      case LEFT -> {
        stays.ends(notice.lead(), scenario);
        boolean completed = notice.detail().equals(ScenarioTotal.COMPLETED);
        add(scenario, 0, completed ? 1 : 0, completed ? 0 : 1, 0);
      }
      case GOAL -> add(scenario, 0, 0, 0, 1);
      case DELETED -> stays.end(notice.lead()).forEach(one -> add(one, 0, 0, 1, 0));
      default -> {
        // nothing that is counted for a scenario
      }
    }
  }

  private void add(String scenario, long entered, long completed, long left, long goals) {
    ScenarioTotal total = scenarios.getOrDefault(scenario, new ScenarioTotal(scenario, 0, 0, 0, 0));
    scenarios.put(scenario, total.plus(entered, completed, left, goals));
  }

  @Override
  public void refused(RefusedInput one) {
    refused.count(one.reason());
  }

  /** How many leads there were. */
  public int leads() {
    return leads.size();
  }

  /** How many inputs were taken. */
  public long inputs() {
    return inputs;
  }

  /** The sends, by content and channel. */
  public List<SendTotal> sends() {
    return List.copyOf(sends.values());
  }

  /** How often a lead came from one phase into another. */
  public SortedMap<Pair, Long> moves() {
    return moves.counts();
  }

  /** How often a lead was handed to a team as something. */
  public SortedMap<Pair, Long> handOffs() {
    return handOffs.counts();
  }

  /** The tasks of each team. */
  public SortedMap<String, Long> tasks() {
    return tasks.counts();
  }

  /** The alerts of each team. */
  public SortedMap<String, Long> alerts() {
    return alerts.counts();
  }

  /** The scenarios that a lead came into, left, or reached a goal of. */
  public List<ScenarioTotal> scenarios() {
    return List.copyOf(scenarios.values());
  }

  /** The notices by kind. */
  public SortedMap<Notice.Kind, Long> notices() {
    return notices.counts();
  }

  /** What was not taken, by reason; of lines that are wrong, those that were given to it. */
  public SortedMap<Reason, Long> refused() {
    return refused.counts();
  }
}

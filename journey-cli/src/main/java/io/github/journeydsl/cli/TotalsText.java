package io.github.journeydsl.cli;

import io.github.journeydsl.core.model.Channel;
import io.github.journeydsl.core.model.Content;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.runtime.log.Decision;
import io.github.journeydsl.runtime.log.Notice;
import io.github.journeydsl.runtime.simulation.OutcomeWords;
import io.github.journeydsl.runtime.simulation.ScenarioTotal;
import io.github.journeydsl.runtime.simulation.SendTotal;
import io.github.journeydsl.runtime.simulation.Totals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The totals of a simulation, as tables. */
final class TotalsText {

  private final JourneyMap map;
  private final TextStyle style;
  private final List<String> lines = new ArrayList<>();

  TotalsText(JourneyMap map, TextStyle style) {
    this.map = map;
    this.style = style;
  }

  /** The lines, with the tables of what happened or only with what was not taken. */
  List<String> lines(Totals totals, boolean whole) {
    if (whole) {
      String leads =
          say("simulate.total", count("lead", totals.leads()), count("event", totals.inputs()));
      lines.add(style.paint(Ink.BOLD, leads));
      lines.add("");
      scenarios(totals.scenarios());
      sends(totals.sends());
      moves(totals.moves());
      people(totals);
      odd(totals.notices());
    }
    refused(totals);
    return lines;
  }

  private void scenarios(List<ScenarioTotal> scenarios) {
    TextTable table = headed(
        "simulate.scenario",
        "simulate.entered",
        "simulate.completed",
        "simulate.left",
        "simulate.running",
        "simulate.goals");
    for (ScenarioTotal total : scenarios) {
      String label =
          map.scenario(total.scenario()).map(NurtureScenario::label).orElse(total.scenario());
      table.row(cells(
          label, total.entered(), total.completed(), total.left(), total.running(), total.goals()));
    }
    add(table, scenarios.isEmpty());
  }

  private void sends(List<SendTotal> sends) {
    TextTable table = headed(
        "simulate.content",
        "simulate.channel",
        "simulate.sent",
        "simulate.skipped",
        "simulate.deferred");
    for (SendTotal total : sends) {
      table.row(cells(
          map.content(total.content()).map(Content::label).orElse(total.content()),
          map.channel(total.channel()).map(Channel::label).orElse(total.channel()),
          total.sent(),
          reasons(total.skipped()),
          reasons(total.deferred())));
    }
    add(table, sends.isEmpty());
  }

  /** {@code 2: no consent, 1: enough was sent lately}, or {@code 0}. */
  private String reasons(Map<Decision.Reason, Long> reasons) {
    List<Message> parts = new ArrayList<>();
    reasons.forEach((reason, number) ->
        parts.add(Words.message("simulate.reason", OutcomeWords.reason(reason), number)));
    return parts.isEmpty() ? "0" : style.words().say(Message.listed(parts));
  }

  private void moves(SortedMap<Totals.Pair, Long> moves) {
    TextTable table = headed("simulate.from", "simulate.to", "simulate.moves");
    moves.forEach(
        (move, number) -> table.row(cells(phase(move.first()), phase(move.second()), number)));
    add(table, moves.isEmpty());
  }

  private String phase(String id) {
    return map.phase(id).map(Phase::label).orElse(id);
  }

  private void people(Totals totals) {
    TextTable table = headed("simulate.team", "simulate.given", "simulate.times");
    totals
        .handOffs()
        .forEach((handOff, number) ->
            table.row(cells(handOff.first(), say("simulate.handoff", handOff.second()), number)));
    totals.tasks().forEach((team, number) -> table.row(cells(team, say("simulate.tasks"), number)));
    totals
        .alerts()
        .forEach((team, number) -> table.row(cells(team, say("simulate.alerts"), number)));
    add(
        table,
        totals.handOffs().isEmpty()
            && totals.tasks().isEmpty()
            && totals.alerts().isEmpty());
  }

  /** What somebody who trusts the events should look at. */
  private void odd(SortedMap<Notice.Kind, Long> notices) {
    TextTable table = headed("simulate.odd", "simulate.times");
    boolean none = true;
    for (OddNotice odd : OddNotice.values()) {
      long number = notices.getOrDefault(odd.kind(), 0L);
      if (number > 0) {
        table.row(cells(say("odd." + odd.term()), number));
        none = false;
      }
    }
    add(table, none);
  }

  private void refused(Totals totals) {
    TextTable table = headed("simulate.refused", "simulate.times");
    totals
        .refused()
        .forEach((reason, number) -> table.row(cells(say("refused." + reason.term()), number)));
    add(table, totals.refused().isEmpty());
  }

  private void add(TextTable table, boolean empty) {
    if (!empty) {
      table.lines(style.colours()).forEach(line -> lines.add("  " + line));
      lines.add("");
    }
  }

  private TextTable headed(String... keys) {
    List<TextTable.Cell> cells = new ArrayList<>();
    for (String key : keys) {
      cells.add(new TextTable.Cell(say(key), Ink.PLAIN));
    }
    return new TextTable().row(cells).endHeader();
  }

  private static List<TextTable.Cell> cells(Object... values) {
    List<TextTable.Cell> cells = new ArrayList<>();
    for (Object value : values) {
      cells.add(new TextTable.Cell(PlainText.of(value.toString()), Ink.PLAIN));
    }
    return cells;
  }

  private Message count(String thing, long number) {
    return style.words().count(thing, number);
  }

  private String say(String key, Object... arguments) {
    return style.words().say(key, arguments);
  }
}

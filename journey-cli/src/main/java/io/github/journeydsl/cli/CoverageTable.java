package io.github.journeydsl.cli;

import io.github.journeydsl.cli.TextTable.Cell;
import io.github.journeydsl.core.analysis.DmuCoverage;
import io.github.journeydsl.core.model.StakeholderRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * The coverage matrix as a table: a row for each role, a column for each phase, as in the picture
 * of the journey.
 *
 * @param coverage what it shows
 * @param phases the phases to show, by id and in order
 * @param labels how phases and roles are called
 */
record CoverageTable(DmuCoverage coverage, List<String> phases, CoverageLabels labels) {

  List<String> lines(boolean colours) {
    TextTable table = new TextTable();
    addHeader(table);
    table.endHeader();
    coverage.roles().forEach(role -> addRow(table, role));
    return table.lines(colours);
  }

  /** Labels of several lines stand at the bottom, next to their column. */
  private void addHeader(TextTable table) {
    List<List<String>> columns = phases.stream().map(labels::phase).toList();
    int height = columns.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      List<Cell> cells = new ArrayList<>(List.of(new Cell("", Ink.PLAIN)));
      for (List<String> column : columns) {
        int at = line - (height - column.size());
        cells.add(new Cell(at < 0 ? "" : column.get(at), Ink.BOLD));
      }
      table.row(cells);
    }
  }

  private void addRow(TextTable table, StakeholderRole role) {
    List<String> label = labels.role(role);
    Stream<Cell> marks = phases.stream()
        .map(phase -> CoverageMark.of(coverage.cell(phase, role.id())).cell());
    Cell first = new Cell(label.get(0), Ink.PLAIN);
    table.row(Stream.concat(Stream.of(first), marks).toList());
    label.stream()
        .skip(1)
        .forEach(line -> table.row(Collections.singletonList(new Cell(line, Ink.PLAIN))));
  }
}

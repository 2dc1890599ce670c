package io.github.journeydsl.cli;

import io.github.journeydsl.core.analysis.DmuCoverage;
import io.github.journeydsl.dsl.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays the coverage matrix out for a terminal: as one table where it fits, else with broken labels,
 * else as several tables below each other.
 */
final class CoverageColumns {

  private static final int NARROW = 12;

  private CoverageColumns() {}

  /** Tables of at most {@code width} columns; a wider one holds a single phase. */
  static List<CoverageTable> tables(DmuCoverage coverage, CoverageLabels labels, int width) {
    CoverageTable whole = new CoverageTable(coverage, coverage.phases(), labels);
    if (width(whole) <= width) {
      return List.of(whole);
    }
    CoverageLabels narrow = labels.withPhaseWidth(NARROW);
    List<CoverageTable> tables = new ArrayList<>();
    CoverageTable table = new CoverageTable(coverage, List.of(), narrow);
    for (String phase : coverage.phases()) {
      CoverageTable longer = with(table, phase);
      if (width(longer) > width && !table.phases().isEmpty()) {
        tables.add(table);
        longer = new CoverageTable(coverage, List.of(phase), narrow);
      }
      table = longer;
    }
    tables.add(table);
    return tables;
  }

  private static CoverageTable with(CoverageTable table, String phase) {
    List<String> phases = new ArrayList<>(table.phases());
    phases.add(phase);
    return new CoverageTable(table.coverage(), phases, table.labels());
  }

  private static int width(CoverageTable table) {
    return DisplayWidth.of(table.lines(false).get(0));
  }
}

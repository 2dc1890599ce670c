package io.github.journeydsl.cli;

import io.github.journeydsl.cli.TextTable.Cell;
import io.github.journeydsl.core.analysis.CoverageCell;
import io.github.journeydsl.core.analysis.CoverageStatus;
import io.github.journeydsl.core.analysis.DmuCoverage;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.problem.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The DMU coverage of one map for people: the matrix, its legend, the reasons for absences, and the
 * required roles that are missing.
 */
final class CoverageText {

  private static final String INDENT = "  ";

  private final CheckedMap checked;
  private final DmuCoverage coverage;
  private final TextStyle style;
  private final CoverageLabels labels;

  CoverageText(CheckedMap checked, TextStyle style) {
    this.checked = checked;
    this.coverage = checked.coverage();
    this.style = style;
    this.labels = CoverageLabels.of(checked.map(), style.words());
  }

  /** Its lines, without a blank at the end of any. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(style.paint(Ink.BOLD, style.words().say("coverage.heading", mapName())));
    if (checked.partial()) {
      lines.add(style.words().say("coverage.partial"));
    }
    lines.add("");
    body().map(line -> (INDENT + line).stripTrailing()).forEach(lines::add);
    return lines;
  }

  private Stream<String> body() {
    if (coverage.phases().isEmpty()) {
      return Stream.of(style.words().say("coverage.no-phases"));
    }
    if (coverage.roles().isEmpty()) {
      return Stream.of(style.words().say("coverage.no-roles"));
    }
    return Stream.of(matrix(), Stream.of(legend()), absences(), holes()).flatMap(part -> part);
  }

  private Stream<String> matrix() {
    return CoverageColumns.tables(coverage, labels, style.width() - INDENT.length()).stream()
        .flatMap(table -> Stream.concat(table.lines(style.colours()).stream(), Stream.of("")));
  }

  private String legend() {
    return coverage.cells().stream()
        .map(CoverageMark::of)
        .distinct()
        .sorted()
        .map(mark -> mark.explained(style.words(), style.colours()))
        .collect(Collectors.joining("   "));
  }

  private Stream<String> absences() {
    TextTable table = new TextTable();
    cells(CoverageStatus.ABSENT)
        .forEach(cell -> table.row(List.of(
            plain(labels.phaseName(cell.phase())),
            plain(roleName(cell)),
            plain(PlainText.of(cell.reason().orElseThrow())))));
    return section("coverage.absent", Ink.PLAIN, table);
  }

  private Stream<String> holes() {
    Map<String, List<String>> rolesByPhase = coverage.missingRequired().stream()
        .collect(Collectors.groupingBy(
            CoverageCell::phase,
            LinkedHashMap::new,
            Collectors.mapping(this::roleName, Collectors.toList())));
    TextTable table = new TextTable();
    rolesByPhase.forEach(
        (phase, roles) -> table.row(List.of(plain(labels.phaseName(phase)), plain(listed(roles)))));
    return section("coverage.missing", Ink.RED, table);
  }

  private Stream<String> section(String heading, Ink ink, TextTable table) {
    List<String> rows = table.lines(style.colours());
    return rows.isEmpty()
        ? Stream.empty()
        : Stream.concat(
            Stream.of("", style.paint(ink, style.words().say(heading))),
            rows.stream().map(row -> INDENT + row));
  }

  private Stream<CoverageCell> cells(CoverageStatus status) {
    return coverage.cells().stream().filter(cell -> cell.status() == status);
  }

  private String roleName(CoverageCell cell) {
    return coverage.roles().stream()
        .filter(role -> role.id().equals(cell.role()))
        .findFirst()
        .map(CoverageLabels::roleName)
        .orElse(cell.role());
  }

  private String listed(List<String> names) {
    return style.words().say(Message.listed(names.stream().map(Message::plain).toList()));
  }

  private String mapName() {
    JourneyMap map = checked.map();
    String label = PlainText.of(map.label());
    return label.equals(map.id()) ? label : style.words().say("coverage.map", map.id(), label);
  }

  private static Cell plain(String text) {
    return new Cell(text, Ink.PLAIN);
  }
}

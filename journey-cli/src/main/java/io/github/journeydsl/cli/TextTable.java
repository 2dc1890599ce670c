package io.github.journeydsl.cli;

import io.github.journeydsl.dsl.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of cells in columns that stand straight on a terminal, also where characters take two
 * columns. All its lines are equally wide.
 */
final class TextTable {

  private static final String GAP = "  ";

  private final List<List<Cell>> rows = new ArrayList<>();
  private int headerRows;

  /** A piece of text and how it stands out. */
  record Cell(String text, Ink ink) {

    int width() {
      return DisplayWidth.of(text);
    }
  }

  TextTable row(List<Cell> cells) {
    rows.add(List.copyOf(cells));
    return this;
  }

  /** Draws a line below the rows that are there now. */
  TextTable endHeader() {
    headerRows = rows.size();
    return this;
  }

  List<String> lines(boolean colours) {
    int[] widths = widths();
    List<String> lines = new ArrayList<>();
    for (List<Cell> row : rows) {
      lines.add(line(row, widths, colours));
    }
    if (headerRows > 0) {
      lines.add(headerRows, Ink.FAINT.paint("─".repeat(total(widths)), colours));
    }
    return lines;
  }

  private int[] widths() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<Cell> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        widths[column] = Math.max(widths[column], row.get(column).width());
      }
    }
    return widths;
  }

  private static String line(List<Cell> row, int[] widths, boolean colours) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < widths.length; column++) {
      Cell cell = column < row.size() ? row.get(column) : new Cell("", Ink.PLAIN);
      String padding = " ".repeat(widths[column] - cell.width());
      cells.add(cell.ink().paint(cell.text(), colours) + padding);
    }
    return String.join(GAP, cells);
  }

  private static int total(int[] widths) {
    int total = GAP.length() * Math.max(0, widths.length - 1);
    for (int width : widths) {
      total += width;
    }
    return total;
  }
}

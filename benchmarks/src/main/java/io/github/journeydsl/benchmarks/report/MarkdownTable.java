package io.github.journeydsl.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** A table in Markdown; the first column is text, the others are figures. */
public final class MarkdownTable {

  private final List<List<String>> rows = new ArrayList<>();

  /** A table with these headings. */
  public MarkdownTable(List<String> headings) {
    rows.add(List.copyOf(headings));
  }

  /** Adds a row. */
  public void row(List<String> cells) {
    rows.add(List.copyOf(cells));
  }

  /** A figure with three significant digits, or a dash. */
  public static String figure(OptionalDouble value) {
    return value.isPresent() ? figure(value.getAsDouble()) : "–";
  }

  /** A figure with three significant digits, or a dash where it is no number. */
  public static String figure(double value) {
    if (Double.isNaN(value)) {
      return "–";
    }
    int decimals = value < 10 ? 2 : value < 100 ? 1 : 0;
    return String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    append(out, rows.get(0));
    out.append("|---").append("|---:".repeat(rows.get(0).size() - 1)).append("|\n");
    rows.subList(1, rows.size()).forEach(row -> append(out, row));
    return out.toString();
  }

  private static void append(StringBuilder out, List<String> cells) {
    cells.forEach(cell -> out.append("| ").append(cell).append(' '));
    out.append("|\n");
  }
}

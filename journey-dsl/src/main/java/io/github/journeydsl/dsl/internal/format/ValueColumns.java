package io.github.journeydsl.dsl.internal.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Fifth pass: the values of properties that stand in neighbouring lines begin in one column, and so
 * do the points of neighbouring awards. Comments between them do not part them; anything else does.
 */
public final class ValueColumns {

  /** A longer beginning would push the values of its neighbours out of sight. */
  private static final int WIDEST = 60;

  private final List<Line> lines;
  private final int[] columns;
  private final List<Head> run = new ArrayList<>();

  /** What stands before the value of a line, and how wide it is. */
  private record Head(int line, int width) {}

  private ValueColumns(List<Line> lines) {
    this.lines = lines;
    this.columns = new int[lines.size()];
  }

  /** The width of what stands before the values of a run, from the widths in its lines. */
  public static int width(IntStream widths) {
    return widths.filter(width -> width <= WIDEST).max().orElse(0);
  }

  /** For each line, where its value begins behind its indentation; 0 where it has no column. */
  static int[] of(List<Line> lines) {
    ValueColumns pass = new ValueColumns(lines);
    for (int at = 0; at < lines.size(); at++) {
      pass.take(at);
    }
    pass.close();
    return pass.columns;
  }

  private void take(int at) {
    Line line = lines.get(at);
    if (line.blankBefore()) {
      close();
    }
    if (line.first().isComment() && line.isComment()) {
      return;
    }
    int head = Properties.headOf(line);
    if (head > 0) {
      run.add(new Head(at, Properties.widthOf(line, head)));
    } else {
      close();
    }
  }

  private void close() {
    if (!run.isEmpty()) {
      int widest = width(run.stream().mapToInt(Head::width));
      for (Head head : run) {
        columns[head.line()] = Math.max(widest, head.width()) + 1;
      }
      run.clear();
    }
  }
}

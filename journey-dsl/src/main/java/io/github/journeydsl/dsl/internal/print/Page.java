package io.github.journeydsl.dsl.internal.print;

import io.github.journeydsl.dsl.internal.format.ValueColumns;
import io.github.journeydsl.dsl.internal.source.TextColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Text that grows line by line, with the indentation of its blocks. The values of properties that
 * stand in neighbouring lines begin in one column.
 */
public final class Page {

  private record Line(String keyword, String value) {

    int width() {
      return TextColumns.of(keyword);
    }
  }

  private final StringBuilder text = new StringBuilder();
  private final List<Line> run = new ArrayList<>();
  private int depth;
  private boolean blankWanted;

  /** A line of a property: its keyword and its value. */
  void property(String keyword, String value) {
    run.add(new Line(keyword, value));
  }

  /** A line of a property, if it has a value. */
  void property(String keyword, Optional<String> value) {
    value.ifPresent(present -> property(keyword, present));
  }

  /** A line that stands for itself. */
  void line(String line) {
    flush();
    write(line);
  }

  /** A blank line, if lines follow in this block. */
  void gap() {
    flush();
    blankWanted = text.length() > 0 && !endsWith("{\n");
  }

  /** A block: its head, and what it holds. A block that holds nothing is its head alone. */
  void block(String head, Runnable inside) {
    open(head);
    inside.run();
    close("");
  }

  /** A block that has its braces also when it holds nothing. */
  void fullBlock(String head, Runnable inside) {
    open(head);
    inside.run();
    flush();
    if (endsWith(" {\n")) {
      text.setLength(text.length() - 1);
      blankWanted = false;
      depth--;
      text.append(" }\n");
    } else {
      end("}");
    }
  }

  /** A block that goes on behind another one, such as {@code else}. */
  void continued(String head, Runnable inside) {
    text.setLength(text.length() - 1);
    text.append(' ').append(head).append(" {\n");
    depth++;
    inside.run();
    flush();
    end("}");
  }

  private void open(String head) {
    flush();
    write(head + " {");
    depth++;
  }

  private void close(String behind) {
    flush();
    if (endsWith(" {\n")) {
      text.setLength(text.length() - 3);
      text.append('\n');
      blankWanted = false;
      depth--;
    } else {
      end("}" + behind);
    }
  }

  private void end(String brace) {
    blankWanted = false;
    depth--;
    write(brace);
  }

  private boolean endsWith(String end) {
    int start = text.length() - end.length();
    return start >= 0 && text.indexOf(end, start) >= 0;
  }

  private void flush() {
    int widest = ValueColumns.width(run.stream().mapToInt(Line::width));
    for (Line line : run) {
      int spaces = Math.max(0, widest - line.width()) + 1;
      write(line.keyword() + " ".repeat(spaces) + line.value());
    }
    run.clear();
  }

  private void write(String line) {
    if (blankWanted) {
      text.append('\n');
      blankWanted = false;
    }
    text.append("  ".repeat(depth)).append(line).append('\n');
  }

  /** All lines, each ended by a line feed. */
  public String text() {
    flush();
    return text.toString();
  }
}

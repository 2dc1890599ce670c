package io.github.journeydsl.cli;

import io.github.journeydsl.dsl.DisplayWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A label on several lines: broken behind a blank where there is one, else where the line is full.
 */
final class WrappedLabel {

  /** What a reader takes for one character, such as a letter with its accents. */
  private static final Pattern CHARACTER = Pattern.compile("\\X");

  /** The first sign of ASCII behind its letters; before it each is a character by itself. */
  private static final int DELETE = 0x7F;

  private final int width;
  private final List<String> lines = new ArrayList<>();
  private String line = "";
  private int filled;

  private WrappedLabel(int width) {
    this.width = width;
  }

  /** The lines of {@code label}, none wider than {@code width} unless one character alone is. */
  static List<String> lines(String label, int width) {
    if (DisplayWidth.of(label) <= width) {
      return List.of(label);
    }
    WrappedLabel wrapped = new WrappedLabel(width);
    if (label.chars().allMatch(letter -> letter >= ' ' && letter < DELETE)) {
      label.chars().forEach(letter -> wrapped.add(String.valueOf((char) letter)));
    } else {
      CHARACTER.matcher(label).results().map(MatchResult::group).forEach(wrapped::add);
    }
    wrapped.end("");
    return wrapped.lines;
  }

  private void add(String character) {
    if (character.isBlank() && isFull(character)) {
      end(line);
      return;
    }
    while (!line.isEmpty() && isFull(character)) {
      end(line.substring(0, line.lastIndexOf(' ') + 1));
    }
    line += character;
    filled += DisplayWidth.of(character);
  }

  private boolean isFull(String character) {
    return filled + DisplayWidth.of(character) > width;
  }

  /** Ends a line with {@code part}, or with all there is if the part is empty. */
  private void end(String part) {
    String ended = part.isEmpty() ? line : part;
    if (!ended.isBlank()) {
      lines.add(ended.strip());
    }
    line = line.substring(ended.length());
    filled = DisplayWidth.of(line);
  }
}

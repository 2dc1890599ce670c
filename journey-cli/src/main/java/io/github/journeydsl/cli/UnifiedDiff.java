package io.github.journeydsl.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What formatting changes in a file, in the form that {@code patch} and people know.
 *
 * @param name the name of the file
 * @param before its text
 * @param after its formatted text
 */
record UnifiedDiff(String name, String before, String after) {

  private static final int CONTEXT = 3;

  /** Finding the shortest difference takes time with the square of this; see {@link #changes}. */
  private static final int MOST_LINES = 20_000;

  private static final Pattern COMMANDS = Pattern.compile("[\\p{Cc}&&[^\t\n]]");

  String text() {
    List<String> old = lines(before);
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff(name, name, old, changes(old, lines(after)), CONTEXT);
    return String.join("\n", diff) + "\n";
  }

  /** For a terminal, which would obey some signs instead of showing them. */
  String forPeople() {
    return COMMANDS.matcher(text().replace("\r\n", "\n")).replaceAll("\ufffd");
  }

  /** The shortest difference; of two long texts, all between the first and the last one. */
  private static Patch<String> changes(List<String> old, List<String> fresh) {
    int start = 0;
    while (start < Math.min(old.size(), fresh.size()) && old.get(start).equals(fresh.get(start))) {
      start++;
    }
    int oldEnd = old.size();
    int freshEnd = fresh.size();
    while (oldEnd > start
        && freshEnd > start
        && old.get(oldEnd - 1).equals(fresh.get(freshEnd - 1))) {
      oldEnd--;
      freshEnd--;
    }
    Patch<String> patch = new Patch<>();
    if (oldEnd - start + freshEnd - start > MOST_LINES) {
      patch.addDelta(change(old, start, oldEnd, fresh, start, freshEnd));
      return patch;
    }
    DiffUtils.diff(old, fresh, new MyersDiffWithLinearSpace<>()).getDeltas().stream()
        .reduce((one, next) -> {
          if (touch(one, next)) {
            return joined(old, one, fresh, next);
          }
          patch.addDelta(one);
          return next;
        })
        .ifPresent(patch::addDelta);
    return patch;
  }

  /** The library may tell of lines that are gone behind those that came instead of them. */
  private static boolean touch(AbstractDelta<String> one, AbstractDelta<String> next) {
    return end(one.getSource()) == next.getSource().getPosition()
        && end(one.getTarget()) == next.getTarget().getPosition();
  }

  private static AbstractDelta<String> joined(
      List<String> old, AbstractDelta<String> one, List<String> fresh, AbstractDelta<String> next) {
    return change(
        old,
        one.getSource().getPosition(),
        end(next.getSource()),
        fresh,
        one.getTarget().getPosition(),
        end(next.getTarget()));
  }

  private static int end(Chunk<String> chunk) {
    return chunk.getPosition() + chunk.size();
  }

  private static AbstractDelta<String> change(
      List<String> old, int oldStart, int oldEnd, List<String> fresh, int start, int end) {
    return new ChangeDelta<>(
        new Chunk<>(oldStart, old.subList(oldStart, oldEnd)),
        new Chunk<>(start, fresh.subList(start, end)));
  }

  /** A CR stays with its line, and what no line end ends says so, as {@code patch} wants it. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int last = lines.size() - 1;
    if (lines.get(last).isEmpty()) {
      lines.remove(last);
    } else {
      lines.set(last, lines.get(last) + "\n\\ No newline at end of file");
    }
    return lines;
  }
}
